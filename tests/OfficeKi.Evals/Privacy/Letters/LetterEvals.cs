using OfficeKi.Privacy;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Privacy.Letters;

/// <summary>PII-1 to PII-3 on letters of our own, which show every type in the places of everyday work. One half was seen while rules were made, the other only measured.</summary>
public class LetterEvals(ITestOutputHelper output)
{
    private static readonly string[] Types =
    [
        "PERSON", "ADDRESS", "BIRTH_DATE", "DATE", "PHONE", "EMAIL", "IBAN", "CREDIT_CARD", "TAX_ID", "TAX_NUMBER", "SOCIAL_SECURITY", "HEALTH_INSURANCE", "ID_CARD", "PASSPORT", "DRIVING_LICENCE",
        "LICENCE_PLATE", "CASE_NUMBER", "VAT_ID", "COMMERCIAL_REGISTER", "IP_ADDRESS", "URL_TOKEN", "SECRET", "SPECIAL_CATEGORY", "MARKING",
    ];

    private static readonly Scanner Scanner = new();

    [Theory]
    [InlineData("seen")]
    [InlineData("held")]
    [Trait("Requirement", "PII-2")]
    [Trait("Requirement", "PII-3")]
    public void Personal_data_of_administrative_letters_is_found(string half)
    {
        var letters = Letter.All(half);
        var scores = Types.ToDictionary(type => type, _ => new LetterScore());
        foreach (var letter in letters)
        {
            var findings = Scanner.Scan([letter.Text], new() { OwnDomains = letter.OwnDomains, CurrentYear = 2026 })[0];
            foreach (var (type, score) in scores)
            {
                score.Add(type, letter, findings, half == "seen" ? (what, start, end) => output.WriteLine($"{type} {what}: {letter.Name[..3]} {Around(letter.Text, start, end)}") : null);
            }
        }

        var tokens = letters.Sum(letter => letter.Tokens);
        output.WriteLine($"{half}: {letters.Count} letters, {tokens} tokens");
        output.WriteLine(LetterScore.Heading);
        foreach (var (type, score) in scores)
        {
            output.WriteLine(score.Row(type, tokens));
        }
    }

    private static string Around(string text, int start, int end) =>
        $"{text[Math.Max(0, start - 40)..start]}⟦{text[start..end]}⟧{text[end..Math.Min(text.Length, end + 30)]}".ReplaceLineEndings("⏎");
}
