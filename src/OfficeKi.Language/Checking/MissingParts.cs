using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>Parts that a kind of document must have and this one does not: known by its title and by usual words, so each is a hint to look, no verdict.</summary>
/// <remarks>§ 37 Abs. 6, § 39 VwVfG, § 58 VwGO (notices); the city's template of a council paper; minutes state the vote (§ 41 GemO RLP).</remarks>
internal static partial class MissingParts
{
    private const int TitlePassages = 40;

    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages)
    {
        if (passages.Take(TitlePassages).FirstOrDefault(IsTitle) is not { } title || passages.Count < 5)
        {
            yield break;
        }

        (string Part, Regex Sign)[] parts = title.Text.Contains("vorlage", StringComparison.OrdinalIgnoreCase) ? [("resolution", Resolution()), ("reasons", Reasons()), ("finance", Finance())]
            : title.Text.Contains("bescheid", StringComparison.OrdinalIgnoreCase) ? [("remedy", Remedy()), ("case-number", CaseNumber()), ("reasons", Reasons())]
            : [("vote", Vote())];
        foreach (var (part, sign) in parts)
        {
            if (!passages.Any(passage => sign.IsMatch(passage.Text)))
            {
                yield return new("missing-" + part, part == "case-number" ? IssueSeverity.Hint : IssueSeverity.Warning, title.Id, new(0, title.Text.Length));
            }
        }
    }

    private static bool IsTitle(TextPassage passage) => passage.Text.Length <= 160 && (passage.Part == TextPart.Heading || passage.Text.Length <= 40) && Title().IsMatch(passage.Text);

    [GeneratedRegex(@"^(?:Beschlussvorlage\b|Niederschrift (?:über|der|zur)|(?:\p{Lu}\p{Ll}+)?[Bb]escheid$|Bescheid über)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Title();

    [GeneratedRegex(@"Beschlussvorschlag|Beschlussentwurf|\bbeschließt\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Resolution();

    [GeneratedRegex(@"\bBegründung\b|\bGründe\b|\bSachverhalt\b|\bSachdarstellung\b|Rechtliche Würdigung", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reasons();

    [GeneratedRegex(@"[Ff]inanzielle(?:n)? Auswirkung|Finanzierung|Haushaltsmittel|Deckung", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Finance();

    [GeneratedRegex(@"Rechtsbehelfsbelehrung|Rechtsmittelbelehrung|(?:Widerspruch|Einspruch|Klage) (?:erhoben|eingelegt) werden", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Remedy();

    [GeneratedRegex(@"Aktenzeichen|\bAz\.|Kassenzeichen|Geschäftszeichen|(?:Mein|Unser) Zeichen|\[CASE_NUMBER", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CaseNumber();

    [GeneratedRegex(@"Abstimmung|einstimmig|mehrheitlich|Ja-Stimmen|Enthaltung|Stimmenmehrheit|zur Kenntnis", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Vote();
}
