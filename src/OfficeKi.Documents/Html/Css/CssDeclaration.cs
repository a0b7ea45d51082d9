using System.Collections.Frozen;

namespace OfficeKi.Documents.Html.Css;

/// <summary>One property and its value, lower case and without escapes.</summary>
internal readonly record struct CssDeclaration(string Property, string Value, bool Important)
{
    /// <summary>Longest value looked at, characters. Nothing that hides text needs more.</summary>
    private const int MaxValueLength = 2_000;

    private static readonly FrozenSet<string> Relevant = FrozenSet.Create(
        "display", "visibility", "content-visibility", "opacity", "filter", "color", "-webkit-text-fill-color", "background", "background-color",
        "font", "font-size", "position", "left", "right", "top", "bottom", "margin", "margin-left", "margin-top", "text-indent", "transform", "scale",
        "zoom", "clip", "clip-path", "-webkit-clip-path", "height", "width", "max-height", "max-width", "overflow", "overflow-x", "overflow-y", "mso-hide",
        "white-space");

    /// <summary>The declarations of a block or style attribute that can decide whether text is seen.</summary>
    public static List<CssDeclaration> ParseAll(string block)
    {
        var css = CssText.WithoutComments(block);
        var result = new List<CssDeclaration>();
        for (var start = 0; start < css.Length;)
        {
            var end = CssScanner.Find(css, start, ";");
            if (TryParse(css[start..end], out var declaration))
            {
                result.Add(declaration);
            }

            start = end + 1;
        }

        return result;
    }

    private static bool TryParse(string text, out CssDeclaration declaration)
    {
        declaration = default;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || text.Length > MaxValueLength)
        {
            return false;
        }

        var property = CssText.Unescape(text[..colon]).Trim().ToLowerInvariant();
        if (!Relevant.Contains(property))
        {
            return false;
        }

        var value = CssText.Unescape(text[(colon + 1)..]).Trim().ToLowerInvariant();
        var bang = value.LastIndexOf('!');
        var important = bang >= 0 && value.AsSpan(bang + 1).Trim() is "important";
        declaration = new(property, important ? value[..bang].TrimEnd() : value, important);
        return true;
    }
}
