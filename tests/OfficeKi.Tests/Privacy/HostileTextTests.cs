using OfficeKi.Privacy.Characters;

namespace OfficeKi.Tests.Privacy;

/// <summary>Long texts of what a recognizer likes best: the work grows with the text, not with its square.</summary>
/// <remarks>No time is asserted: work that grew with the square would not end within a test run. In a search (see <see cref="Fuzz"/>) a megabyte each.</remarks>
public sealed class HostileTextTests
{
    private static readonly int Characters = Fuzz.IsSearch ? 1_000_000 : 200_000;

    public static TheoryData<string> Pieces() =>
    [
        "\u200B", "\u200D", "\U000E0041", "\uFE0F", "\uD83D", "\u202E", "\u0301", "a\u0301", "👩\u200D", "\u00AD", "ﬃ", "\0", "_", "a", "A", "1", "0", " ", "\n", "\t", ".", "-", "/", "@", "(", "[", "„", "\u00A0",
        "DE89 3704 0044 0532 0130 ", "DE", "1.", "1 ", "12-", "0261/", "+49 ", "Tel. ", "Herr ", "Frau Dr. ", "Dr. ", "von ", "Müller, ", "Max ", "Max Müller ", "i. A. ", "gez. ", "geb. ", "01.02.", "01.02.1980 ", "Januar ",
        "Straße ", "Haupt-", "Hauptstraße 1 ", "56068 ", "56068 Koblenz ", "KO-AB ", "KO-", "Az. ", "12 K ", "XII ", "HRB ", "a@", "a.", "a@b.", "erika@firma.example ", "https://", "https://a/?token=", "192.168.", "192.168.0.1 ", "fe80:", "00:1a:",
        "Passwort: ", "Passwort ", "PIN ", "eyJ", "eyJhbGciOiJIUzI1NiJ9.", "-----BEGIN PRIVATE KEY-----", "sk-", "ghp_", "VS-", "VS - ", "nicht ", "streng ", "nur für den ", "Personalsache_", "_geheim", "C01X00T47", "T22000129", "IDD<<", "<", "15 070649 C ", "A123456789 ", "86 095 742 ", "22/815/",
        "4111 1111 1111 ", "Sehr geehrte ", "Mit freundlichen Grüßen\n", "Name: ", "Unser Zeichen: ", "Schwerbehinderung ", "[PERSON_1] ", "MÜLLER ", "ß", "ẞ", "İ", "ﷺ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    [Trait("Requirement", "INJ-1")]
    [Trait("Requirement", "PII-5")]
    [Trait("Requirement", "PII-7")]
    public void A_long_text_of_one_piece_is_scanned_and_cleaned(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Characters / piece.Length));

        var cleaned = CharacterCleaner.Clean(text).Text;
        var findings = Scan.All(cleaned);

        Assert.True(cleaned.Length <= text.Length);
        Assert.All(findings, finding => Assert.InRange(finding.End, 1, cleaned.Length));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    [Trait("Requirement", "PII-7")]
    public void Four_times_the_text_takes_about_four_times_the_memory_and_gives_about_four_times_the_findings(string piece)
    {
        var (text, longer) = (string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)), string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length)));
        Scan.All(text); // buffers that later scans use again

        var (findings, bytes) = Measured(text);
        var (moreFindings, moreBytes) = Measured(longer);

        Assert.InRange(moreFindings, 0, (5 * findings) + 10);
        Assert.InRange(moreBytes, 0, (8 * bytes) + 100_000); // lists grow by doubling; with the square it would be sixteen times
    }

    private static (int Findings, long Bytes) Measured(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var findings = Scan.All(text).Count;
        return (findings, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
