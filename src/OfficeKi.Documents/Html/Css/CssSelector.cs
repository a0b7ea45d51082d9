using AngleSharp.Dom;

namespace OfficeKi.Documents.Html.Css;

/// <summary>Compounds joined by combinators, matched from right to left without backtracking.</summary>
/// <remarks>Own matcher instead of AngleSharp's, because a stranger writes the selectors: nearest ancestor first is exact for descendant
/// combinators (whatever lies further left has to be even further up), so a match costs at most the depth of the element.
/// For <c>&gt;</c>, <c>+</c> and <c>~</c> behind a descendant combinator only the nearest candidate that fits as a whole is taken.</remarks>
internal sealed class CssSelector
{
    private const int MaxLength = 300;
    private const int MaxSiblings = 64;

    private readonly List<(CssCompound Compound, char Combinator)> _parts = [];

    /// <summary>The rightmost compound: what the element itself must be.</summary>
    public CssCompound Subject => _parts[^1].Compound;

    public int Specificity { get; private set; }

    /// <returns>Null when the selector can never match or is not understood.</returns>
    public static CssSelector? Parse(string text)
    {
        text = text.Trim();
        if (text.Length is 0 or > MaxLength)
        {
            return null;
        }

        var selector = new CssSelector();
        var combinator = ' ';
        for (var position = 0; position < text.Length;)
        {
            var end = CssScanner.Find(text, position, " \t\r\n>+~");
            if (end > position)
            {
                if (CssCompound.Parse(text[position..end]) is not { } compound)
                {
                    return null;
                }

                selector._parts.Add((compound, combinator));
                combinator = ' ';
            }

            for (; end < text.Length && " \t\r\n>+~".Contains(text[end], StringComparison.Ordinal); end++)
            {
                combinator = text[end] is '>' or '+' or '~' ? text[end] : combinator;
            }

            position = end;
        }

        selector.Specificity = selector._parts.Sum(part => part.Compound.Specificity);
        return selector._parts.Count > 0 ? selector : null;
    }

    public bool Matches(IElement element, Siblings siblings)
    {
        if (!Subject.Matches(element, siblings))
        {
            return false;
        }

        var current = element;
        for (var index = _parts.Count - 2; index >= 0; index--)
        {
            current = Next(current, _parts[index + 1].Combinator, index, siblings);
            if (current is null)
            {
                return false;
            }
        }

        return true;
    }

    private IElement? Next(IElement element, char combinator, int index, Siblings siblings)
    {
        var compound = _parts[index].Compound;
        switch (combinator)
        {
            case '>':
                return element.ParentElement is { } parent && compound.Matches(parent, siblings) ? parent : null;
            case '+':
                return siblings.Before(element, 1) is { } sibling && compound.Matches(sibling, siblings) ? sibling : null;
            case '~':
                return Enumerable.Range(1, MaxSiblings).Select(distance => siblings.Before(element, distance))
                    .TakeWhile(earlier => earlier is not null).FirstOrDefault(earlier => compound.Matches(earlier!, siblings));
            default:
                var ancestor = element.ParentElement;
                while (ancestor is not null && !MatchesWithParents(ancestor, index, siblings))
                {
                    ancestor = ancestor.ParentElement;
                }

                return ancestor;
        }
    }

    // "a > b c": the nearest b is only right when its parent is an a.
    private bool MatchesWithParents(IElement element, int index, Siblings siblings)
    {
        for (var current = element; ; index--)
        {
            if (current is null || !_parts[index].Compound.Matches(current, siblings))
            {
                return false;
            }

            if (index == 0 || _parts[index].Combinator != '>')
            {
                return true;
            }

            current = current.ParentElement;
        }
    }
}
