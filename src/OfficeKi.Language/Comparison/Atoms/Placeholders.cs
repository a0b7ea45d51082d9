using System.Text.RegularExpressions;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>Reads what stands for masked data: „[PERSON_1]“, „[IBAN_2]“. Equal placeholders stand for equal data.</summary>
internal static partial class Placeholders
{
    public static IEnumerable<Atom> Find(string text) => text.Contains('[', StringComparison.Ordinal)
        ? Like().Matches(text).Select(match => new Atom(KindOf(match.Groups["type"].Value), match.Value, match.Index, match.Index + match.Length))
        : [];

    private static ChangeKind KindOf(string type) => type switch
    {
        "PERSON" or "ADDRESS" => ChangeKind.Name,
        "DATE" or "BIRTH_DATE" => ChangeKind.Date,
        _ => ChangeKind.Reference,
    };

    [GeneratedRegex(@"\[(?<type>[A-Z_]{2,30})_\d{1,6}\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Like();
}
