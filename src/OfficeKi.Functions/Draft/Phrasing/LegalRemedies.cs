namespace OfficeKi.Functions.Draft.Phrasing;

/// <summary>Recognises instructions on legal remedies in a model's text. Those are the template's alone: a wrong one keeps the time limit from running (§ 58 VwGO).</summary>
internal static class LegalRemedies
{
    private const int LongestHeading = 80;

    private static readonly char[] Marks = [.. "#*_-.) 0123456789"];
    private static readonly string[] Names = ["Rechtsbehelfsbelehrung", "Rechtsmittelbelehrung", "Rechtsbehelfshinweis"];
    private static readonly string[] Remedies = ["Widerspruch", "Klage", "Einspruch", "Beschwerde"];
    private static readonly string[] Offers = ["kann", "können", "zulässig", "steht"];
    private static readonly string[] Acts = ["erhoben", "eingelegt", "erheben", "einlegen", "einzulegen", "eingereicht", "zulässig"];
    private static readonly string[] Limits = ["innerhalb", "binnen", "Frist", "Monat", "Wochen"];

    /// <summary>„**Rechtsbehelfsbelehrung:**“, „5. Rechtsbehelfsbelehrung: Gegen …“. But not: „Der Bescheid hatte keine Rechtsbehelfsbelehrung.“</summary>
    public static bool IsHeading(string line) =>
        StartsWithAny(line.TrimStart(Marks), Names) || (line.Length <= LongestHeading && ContainsAny(line, Names) && !line.EndsWith('.'));

    /// <summary>„Gegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.“ But not: „Sie haben Widerspruch erhoben.“</summary>
    public static bool IsInstruction(string line) =>
        ContainsAny(line, Names) || (ContainsAny(line, Remedies) && ContainsAny(line, Offers) && ContainsAny(line, Acts) && ContainsAny(line, Limits));

    private static bool StartsWithAny(string line, string[] words) => Array.Exists(words, word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static bool ContainsAny(string line, string[] words) => Array.Exists(words, word => line.Contains(word, StringComparison.OrdinalIgnoreCase));
}
