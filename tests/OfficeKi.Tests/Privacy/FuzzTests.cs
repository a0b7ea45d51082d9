using System.Text;
using OfficeKi.Policy;
using OfficeKi.Privacy.Characters;

namespace OfficeKi.Tests.Privacy;

/// <summary>Broken text and broken policy: whatever comes in, what goes out keeps its promises.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Letters =
    [
        "Sehr geehrte Frau Müller, IBAN DE89 3704 0044 0532 0130 00, geb. 01.02.1980, Tel. 0261/129-1234, Az. 12 K 345/26.KO, VS-NfD",
        "Max Mustermann\nHauptstraße 5\n56068 Koblenz\nKO-AB 123, erika@firma.example, Steuer-ID 86 095 742 719, Passwort: Sommer-2026!x",
        "👩\u200D👩\u200D👧 ❤\uFE0F 🏴\U000E0067\U000E0062\U000E007F می\u200Cخواهم Nguyễn a\u0301",
    ];

    private static readonly string[] Pieces =
    [
        "\u200B", "\u200D", "\uFEFF", "\u202E", "\u00AD", "\uD83D", "\uDC69", "\uFE0F", "\U000E0041", "\uE000", "\0", "\u0301", "\u1E9E", "\uFDFA", "ﬃ", "İ", "\r\n", "\u2028", "\u00A0",
        "DE89", "Herr ", "Dr. ", "geb. ", "@", ".de", "Straße 1", "Tel. ", "eyJ", "-----BEGIN ", "Passwort: ", "192.168.0.1", "VS-", "[PERSON_1]",
    ];

    [Fact]
    [Trait("Requirement", "INJ-1")]
    public void Cleaned_text_is_clean_and_stays_so() => Fuzz.Text(Letters, Pieces, 2_000, text =>
    {
        var cleaned = CharacterCleaner.Clean(text).Text;

        Assert.True(cleaned.Length <= text.Length);
        Assert.DoesNotContain(cleaned.EnumerateRunes(), rune => rune == Rune.ReplacementChar && !text.Contains('\uFFFD', StringComparison.Ordinal)); // half a pair
        Assert.Equal(cleaned, CharacterCleaner.Clean(cleaned).Text);
    });

    [Fact]
    [Trait("Requirement", "PII-5")]
    public void Findings_lie_inside_the_text() => Fuzz.Text(Letters, Pieces, 1_000, text => Assert.All(Scan.All(text), finding =>
    {
        Assert.InRange(finding.Start, 0, finding.End - 1);
        Assert.InRange(finding.End, 1, text.Length);
    }));

    [Theory]
    [InlineData("Steuer-ID\u4D6B86 095 742 719")] // a letter that looked like a country to the reader of IBANs
    [Trait("Requirement", "PII-5")]
    public void What_once_broke_a_recognizer_does_so_no_more(string text) => Assert.NotNull(Scan.All(text));

    [Fact]
    [Trait("Requirement", "PDP-5")]
    public void A_policy_file_is_a_set_or_a_list_of_errors()
    {
        string[] seeds =
        [
            OfficeKi.Tests.Policy.PolicyYaml.Text(
                OfficeKi.Tests.Policy.PolicyYaml.Permit("a", "stages: [request], markings: { anyOf: [vs-nfd] }, characters: { above: 500 }", "restrictModel: on-premises") + OfficeKi.Tests.Policy.PolicyYaml.Forbid("b")),
        ];

        Fuzz.Text(seeds, ["\n", "  ", "\t", "- ", ": ", "{", "}", "[", "]", "\"", "'", "|", ">", "&a", "*a", "!!x", "#", "---", "...", "%YAML 1.1", "? ", "null", "~", "0x1F", "\uFEFF", "\uD800"], 1_000, text =>
        {
            var load = PolicySet.Load([new("f.yaml", text)]);

            Assert.Equal(load.Set is null, load.Errors.Count > 0);
        });
        Fuzz.Bytes([.. seeds.Select(Encoding.UTF8.GetBytes)], ["\u00FF\u00FE", "\u00C0\u0080", "\n"], 300, content =>
        {
            var load = PolicySet.Load([PolicyFile.Decode("f.yaml", content)]);

            Assert.Equal(load.Set is null, load.Errors.Count > 0);
        });
    }
}
