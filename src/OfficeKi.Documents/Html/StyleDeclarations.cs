using AngleSharp.Dom;
using OfficeKi.Documents.Html.Css;

namespace OfficeKi.Documents.Html;

/// <summary>The declarations that win for one element: HTML attributes, then the page's rules, then its own style, <c>!important</c> above all.</summary>
/// <remarks>CSS Cascading Level 4, 6.1.</remarks>
internal sealed class StyleDeclarations
{
    private readonly Dictionary<string, (string Value, bool Important)> _values = new(StringComparer.Ordinal);

    /// <summary>The value of a property, lower case; null when nobody set it.</summary>
    public string? this[string property] => _values.TryGetValue(property, out var entry) ? entry.Value : null;

    public bool IsEmpty => _values.Count == 0;

    public static StyleDeclarations Of(IElement element, StyleSheet sheet)
    {
        var result = new StyleDeclarations();
        result.AddAttributes(element);
        foreach (var rule in sheet.RulesFor(element))
        {
            result.Add(rule.Declarations);
        }

        if (element.GetAttribute("style") is { Length: > 0 } style)
        {
            result.Add(CssDeclaration.ParseAll(style));
        }

        return result;
    }

    private void Add(List<CssDeclaration> declarations)
    {
        foreach (var (property, value, important) in declarations)
        {
            if (important || !_values.TryGetValue(property, out var earlier) || !earlier.Important)
            {
                _values[property] = (value, important);
                // The shorthand resets what it covers.
                if (property is "background" or "font" or "margin")
                {
                    Reset(property, important);
                }
            }
        }
    }

    private void Reset(string shorthand, bool important)
    {
        foreach (var property in _values.Keys.Where(key => key.StartsWith(shorthand + "-", StringComparison.Ordinal)).ToList())
        {
            if (important || !_values[property].Important)
            {
                _values.Remove(property);
            }
        }
    }

    private void AddAttributes(IElement element)
    {
        Set("background-color", element.GetAttribute("bgcolor"));
        Set("color", element.LocalName switch { "font" => element.GetAttribute("color"), "body" => element.GetAttribute("text"), _ => null });
        if (element.HasAttribute("hidden"))
        {
            Set("display", "none");
        }
    }

    private void Set(string property, string? value)
    {
        if (value is not null)
        {
            _values[property] = (value.Trim().ToLowerInvariant(), false);
        }
    }
}
