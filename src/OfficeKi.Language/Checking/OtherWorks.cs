using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>Tells whether a reference leads to another law or paper, by the words around it.</summary>
internal static partial class OtherWorks
{
    private const int FarthestBack = 120;

    // „Abschnitt 4 der Richtlinie“, „Nr. 5 GebVerz“, „Ziffer 3 Abs. 2 des Vertrags“
    public static bool LeadsOut(string text, Match match)
    {
        var end = match.Index + match.Length;
        return Outside().IsMatch(text[end..Math.Min(text.Length, end + 80)]);
    }

    // „BITV 2.0 Anlage 2“, „§ 3 (Anlage 1)“
    public static bool FollowsWork(string text, Match match) => Work().IsMatch(text[Math.Max(0, match.Index - 40)..match.Index]);

    // Words that have just named another paper speak of its sections, if they do not say „dieser“.
    public static bool IsAboutWork(string text, Match match)
    {
        var end = match.Index + match.Length;
        return Paper().IsMatch(text[Math.Max(0, match.Index - FarthestBack)..match.Index]) && !text.AsSpan(end).TrimStart().StartsWith("diese", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^[ \u00A0]?(?:,? ?(?:Abs\.|Absatz|Satz|Nr\.|Ziffer|Ziff\.|Buchst\.|Buchstabe|lit\.|Unterabs\.) ?[\da-z]{1,3}\b[.)]?){0,3},?[ \u00A0](?:\((?:zu|der|des|zur|zum)\b|(?:der|des|dem|zu|zum|zur|von|vom|im|in|aus|nach)\b|\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Outside();

    [GeneratedRegex(@"(?:§ ?\d{1,4}[a-z]?|\b\p{L}{0,12}\p{Lu}\p{L}{0,6}\p{Lu}\p{L}{0,6}(?:/\p{Lu}| [\d.]{1,6})?),? \(?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Work();

    [GeneratedRegex(@"§|\bArt\. \d|\b(?:DIN|EN|ISO|VOB|VDI|RASt|TV)\b|\b\p{L}{0,12}\p{Lu}\p{L}{0,4}\p{Ll}\p{Lu}\p{L}{0,6}\b|(?i:gutachten|satzung|richtlinie|gesetz|verordnung|merkblatt|leitfaden|erlass|rundschreiben|urteil|beschluss|bescheid|vertrag|vereinbarung|konzept|bericht|protokoll|niederschrift|handbuch|schreiben|formblatt|formular|antrag|register|verzeichnis|programm|vorschrift|anweisung|bedingungen|ordnung|vorlage|untersuchung|anlage)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Paper();
}
