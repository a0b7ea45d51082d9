using System.Collections.Frozen;
using AngleSharp.Dom;

namespace OfficeKi.Documents.Html.Css;

/// <summary>A selector without combinators, such as <c>div.note[lang=de]:first-child</c>.</summary>
/// <remarks>Selectors Level 4. Pseudo-classes that depend on the reader's doing (<c>:hover</c>) never match, nor do pseudo-elements, which are no text of
/// the document. A structural pseudo-class that is not understood counts as matching.</remarks>
internal sealed class CssCompound
{
    private static readonly FrozenSet<string> Never = FrozenSet.Create(
        "hover", "active", "focus", "focus-within", "focus-visible", "visited", "target", "checked", "disabled", "before", "after", "first-line", "first-letter");

    private readonly List<Func<IElement, Siblings, bool>> _conditions = [];

    public string? Tag { get; private set; }

    public string? Id { get; private set; }

    public string? Class { get; private set; }

    public int Specificity { get; private set; }

    /// <summary>Comparisons one match costs.</summary>
    public int Cost => _conditions.Count + 1;

    public bool Matches(IElement element, Siblings siblings)
    {
        foreach (var condition in _conditions)
        {
            if (!condition(element, siblings))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>Null when the selector can never match or is not understood.</returns>
    public static CssCompound? Parse(string text)
    {
        var compound = new CssCompound();
        var position = 0;
        if (text.Length == 0)
        {
            return null;
        }

        while (position < text.Length)
        {
            var kind = text[position];
            var end = kind == '[' ? text.IndexOf(']', position) + 1 : EndOfName(text, position + 1);
            if (end <= position || !compound.Add(kind, text[position..end]))
            {
                return null;
            }

            position = end;
        }

        return compound;
    }

    private static int EndOfName(string text, int position)
    {
        while (position < text.Length && text[position] == ':')
        {
            position++;
        }

        return CssScanner.Find(text, position, ".#[:");
    }

    private bool Add(char kind, string part)
    {
        Specificity += kind switch { '#' => 10_000, '.' or '[' or ':' => 100, '*' => 0, _ => 1 };
        return kind switch
        {
            '*' => part.Length == 1,
            '#' => AddId(CssText.Unescape(part[1..])),
            '.' => AddClass(CssText.Unescape(part[1..])),
            '[' => AddAttribute(part[1..^1]),
            ':' => AddPseudoClass(part[1..].ToLowerInvariant()),
            _ => AddTag(CssText.Unescape(part).ToLowerInvariant()),
        };
    }

    private bool AddTag(string name)
    {
        Tag = name;
        _conditions.Add((element, _) => element.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));
        return true;
    }

    private bool AddId(string id)
    {
        Id ??= id;
        _conditions.Add((element, _) => element.Id == id);
        return id.Length > 0;
    }

    private bool AddClass(string name)
    {
        Class ??= name;
        _conditions.Add((element, _) => element.ClassList.Contains(name));
        return name.Length > 0;
    }

    private bool AddAttribute(string inner)
    {
        var equals = inner.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            _conditions.Add((element, _) => element.HasAttribute(inner.Trim()));
            return true;
        }

        var test = equals > 0 ? inner[equals - 1] : ' ';
        var isPlain = !"~|^$*".Contains(test, StringComparison.Ordinal);
        var name = inner[..(isPlain ? equals : equals - 1)].Trim();
        var value = inner[(equals + 1)..].Trim().Trim('"', '\'');
        _conditions.Add((element, _) => element.GetAttribute(name) is { } actual && value.Length > 0 && test switch
        {
            '~' => actual.Split(' ').Contains(value),
            '|' => actual == value || actual.StartsWith(value + "-", StringComparison.Ordinal),
            '^' => actual.StartsWith(value, StringComparison.Ordinal),
            '$' => actual.EndsWith(value, StringComparison.Ordinal),
            '*' => actual.Contains(value, StringComparison.Ordinal),
            _ => actual == value,
        });
        return true;
    }

    private bool AddPseudoClass(string name)
    {
        if (Never.Contains(name) || name.StartsWith(':'))
        {
            return false;
        }

        _conditions.Add(name switch
        {
            "root" => (element, _) => element.ParentElement is null,
            "link" or "any-link" => (element, _) => element.LocalName == "a",
            "empty" => (element, _) => !element.HasChildNodes,
            "first-child" => (element, siblings) => siblings.PlaceOf(element) == 1,
            "last-child" => (element, siblings) => siblings.IsLast(element),
            "only-child" => (element, siblings) => siblings.PlaceOf(element) == 1 && siblings.IsLast(element),
            _ when ArgumentOf(name, "not") is { } inner => Negation(inner),
            _ when (ArgumentOf(name, "is") ?? ArgumentOf(name, "where")) is { } inner => AnyOf(inner),
            _ when ArgumentOf(name, "nth-child") is { } formula && CssNth.TryParse(formula, out var nth) => (element, siblings) => nth.Matches(siblings.PlaceOf(element)),
            // Not understood: rather hide (and report) too much than let through what nobody sees.
            _ => (_, _) => true,
        });
        return true;
    }

    private static string? ArgumentOf(string name, string function) =>
        name.Length > function.Length + 2 && name.StartsWith(function, StringComparison.Ordinal) && name[function.Length] == '(' && name[^1] == ')'
            ? name[(function.Length + 1)..^1].Trim()
            : null;

    private static Func<IElement, Siblings, bool> AnyOf(string list)
    {
        var compounds = list.Split(',', StringSplitOptions.TrimEntries).Select(Parse).OfType<CssCompound>().ToList();
        return (element, siblings) => compounds.Exists(compound => compound.Matches(element, siblings));
    }

    private static Func<IElement, Siblings, bool> Negation(string inner)
    {
        var compound = Parse(inner);
        return (element, siblings) => compound?.Matches(element, siblings) != true;
    }
}
