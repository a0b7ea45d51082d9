using AngleSharp.Dom;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Html.Css;

/// <summary>The rules of a page's <c>style</c> elements that can hide or show text, found by what they are about.</summary>
internal sealed class StyleSheet
{
    private const int MaxNesting = 16;

    private readonly Dictionary<string, List<StyleRule>> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Siblings _siblings = new();
    private int _order;
    private long _comparisons;

    public void Add(string css) => AddRules(CssText.WithoutComments(css), 0);

    /// <summary>The rules for an element, weakest first.</summary>
    /// <exception cref="LimitExceededException">The page asks for more comparisons than any real page.</exception>
    public IReadOnlyList<StyleRule> RulesFor(IElement element)
    {
        if (_byKey.Count == 0)
        {
            return [];
        }

        var found = new List<StyleRule>();
        Collect(element, "*", found);
        Collect(element, element.LocalName, found);
        Collect(element, element.Id is { Length: > 0 } id ? "#" + id : null, found);
        foreach (var name in element.ClassList)
        {
            Collect(element, "." + name, found);
        }

        found.Sort(static (one, other) => (one.Selector.Specificity, one.Order).CompareTo((other.Selector.Specificity, other.Order)));
        return found;
    }

    private void Collect(IElement element, string? key, List<StyleRule> found)
    {
        if (key is null || !_byKey.TryGetValue(key, out var rules))
        {
            return;
        }

        foreach (var rule in rules)
        {
            _comparisons += rule.Selector.Subject.Cost;
            if (rule.Selector.Matches(element, _siblings))
            {
                found.Add(rule);
            }
        }

        LimitExceededException.ThrowIfGreater(_comparisons, DocumentLimits.MaxStyleComparisons, "entries");
    }

    private void AddRules(string css, int depth)
    {
        for (var position = 0; position < css.Length && depth < MaxNesting;)
        {
            var end = CssScanner.Find(css, position, "{};");
            var prelude = css[position..end].Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal).Trim();
            if (end == css.Length || css[end] != '{')
            {
                position = end + 1;
                continue;
            }

            var close = CssScanner.EndOfBlock(css, end + 1);
            AddBlock(prelude, css[(end + 1)..close], depth);
            position = close + 1;
        }
    }

    private void AddBlock(string prelude, string block, int depth)
    {
        if (!prelude.StartsWith('@'))
        {
            AddRule(prelude, block);
        }
        else if (MediaQuery.Applies(prelude))
        {
            AddRules(block, depth + 1);
        }
    }

    private void AddRule(string selectors, string block)
    {
        var declarations = CssDeclaration.ParseAll(block);
        for (var start = 0; declarations.Count > 0 && start < selectors.Length;)
        {
            var end = CssScanner.Find(selectors, start, ",");
            if (CssSelector.Parse(selectors[start..end]) is { } selector)
            {
                var key = KeyOf(selector.Subject);
                if (!_byKey.TryGetValue(key, out var rules))
                {
                    _byKey.Add(key, rules = []);
                }

                rules.Add(new StyleRule(selector, declarations, _order++));
            }

            start = end + 1;
        }
    }

    private static string KeyOf(CssCompound subject) => subject switch
    {
        { Id: { } id } => "#" + id,
        { Class: { } name } => "." + name,
        { Tag: { } tag } => tag,
        _ => "*",
    };
}

/// <summary>One selector with its declarations; later rules win over earlier ones of equal specificity.</summary>
internal sealed record StyleRule(CssSelector Selector, List<CssDeclaration> Declarations, int Order);
