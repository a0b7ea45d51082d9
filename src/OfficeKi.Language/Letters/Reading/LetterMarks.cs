using System.Text.RegularExpressions;

namespace OfficeKi.Language.Letters.Reading;

/// <summary>How greetings, closings and quoted mails begin.</summary>
internal static partial class LetterMarks
{
    private const int LongestGreeting = 100;
    private const int LongestClosing = 70;

    /// <returns>Length of the greeting up to its comma, exclamation mark or end of line; 0 when the line begins with none.</returns>
    public static int GreetingLength(string line)
    {
        var opening = Greeting().Match(line);
        if (!opening.Success)
        {
            return 0;
        }

        // „Sehr geehrte Frau A, sehr geehrter Herr B,“: the last greeting of the line ends it.
        var end = EndOfGreeting(line, opening.Length);
        while (end < line.Length && Greeting().Match(line[end..].TrimStart(',', ' ')) is { Success: true } more)
        {
            var next = line.Length - line[end..].TrimStart(',', ' ').Length;
            end = EndOfGreeting(line, next + more.Length);
        }

        return end <= LongestGreeting ? end : 0;
    }

    public static bool IsClosing(string line) =>
        line.Length <= LongestClosing && Closing().IsMatch(line);

    public static bool BeginsHistory(string line) => DashedLine().IsMatch(line) || Header().IsMatch(line);

    /// <summary>A line of a mail's head („Von: …“, „Betreff: …“) pasted with its text.</summary>
    public static bool IsHeadLine(string line) => HeadLine().IsMatch(line);

    /// <summary>„Am 3.11.2026 schrieb Erika Muster:“</summary>
    public static bool IntroducesQuote(string line) => line.Length < 300 && line.EndsWith(':') && Wrote().IsMatch(line);

    /// <summary>The sender a header or introduction of a quoted mail names.</summary>
    public static string? SenderIn(string line) =>
        Header().Match(line) is { Success: true } header ? line[header.Length..].Trim()
        : IntroducesQuote(line) ? line
        : null;

    private static int EndOfGreeting(string line, int from)
    {
        var at = line.AsSpan(from).IndexOfAny(",!:;");
        var stop = line.AsSpan(from).IndexOf(". ", StringComparison.Ordinal);
        // „Hallo. Wann …“ ends at the full stop; „Sehr geehrte Frau Dr. Bohr“ does not.
        at = at < 0 && stop >= 0 && !Title().IsMatch(line[from..(from + stop)]) ? stop : at;
        return at < 0 ? line.Length : from + at;
    }

    [GeneratedRegex(
        @"^\W{0,3}(?:sehr (?:geehrt|verehrt)\w{0,2}|guten (?:tag|morgen|abend)|hallo\b|liebe[rs]? (?-i:[\p{Lu}\[])|moin\b|grüß gott|servus\b|werte[rs]? (?:frau|herr|damen|kolleg)|hi\b|hey\b|dear\b|geehrte[rs]? )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"^(?:--\s*$|(?:vielen dank(?: im voraus)? und )?(?:mit (?:\w+ ){0,2}(?:freundlich|best|herzlich|kollegial|lieb|vorzüglich|viel|schön|sonnig|bürgerschaftlich)\w{0,6} (?:\w+ )?grü(?:ß|ss)|" +
        @"(?:freundliche|viele|beste|herzliche|liebe|schöne|kollegiale|es grüßt|sonnige)\w{0,2} (?:\w+ ){0,2}grü(?:ß|ss)|(?:grüße|gruss|gruß)\b|mfg\b|vg\b|lg\b|hochachtungsvoll|mit hochachtung|es grüßt|" +
        @"(?:best|kind|warm) regards|regards\b|i\. ?a\. |i\. ?v\. |im auftrag\b|in vertretung\b|gez\. ))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Closing();

    [GeneratedRegex(@"(?:^|\s)(?:dr|prof|dipl|ing|med|jur|h|c|st|[A-Z])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^-{2,12} ?(?:ursprüngliche|original|weitergeleitete|forwarded)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DashedLine();

    [GeneratedRegex(@"^\W{0,3}(?:von|from)\W{0,2}:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Header();

    [GeneratedRegex(@"^\W{0,3}(?:von|from|gesendet|sent|datum|date|an|to|cc|betreff|subject|priorität|anlagen?)\W{0,2}:\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HeadLine();

    [GeneratedRegex(@"\b(?:schrieb|wrote|geschrieben)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Wrote();
}
