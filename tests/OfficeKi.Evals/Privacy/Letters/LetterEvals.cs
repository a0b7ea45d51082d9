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

    // Types proven by a check digit or by their own form must not leak at all; of those known by words around them most must be found.
    private static readonly Dictionary<string, double> MostLeaked = new()
    {
        ["IBAN"] = 0,
        ["CREDIT_CARD"] = 0,
        ["TAX_ID"] = 0,
        ["SOCIAL_SECURITY"] = 0,
        ["HEALTH_INSURANCE"] = 0,
        ["DRIVING_LICENCE"] = 0,
        ["VAT_ID"] = 0,
        ["TAX_NUMBER"] = 0,
        ["EMAIL"] = 0,
        ["IP_ADDRESS"] = 0,
        ["PHONE"] = 0.03,
        ["DATE"] = 0.03,
        ["COMMERCIAL_REGISTER"] = 0.05,
        ["URL_TOKEN"] = 0.1,
        ["BIRTH_DATE"] = 0.1,
        ["PERSON"] = 0.12,
        ["ADDRESS"] = 0.13,
        ["CASE_NUMBER"] = 0.13,
        ["ID_CARD"] = 0.15,
        ["PASSPORT"] = 0.16,
        ["LICENCE_PLATE"] = 0.22,
        ["SECRET"] = 0.45,
        ["MARKING"] = 0.5,
        ["SPECIAL_CATEGORY"] = 0.6,
    };

    private static readonly string[] Proven = ["IBAN", "CREDIT_CARD", "TAX_ID", "SOCIAL_SECURITY", "HEALTH_INSURANCE", "DRIVING_LICENCE", "VAT_ID", "ID_CARD", "PASSPORT"];

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

        Assert.All(MostLeaked, bound => Assert.True(scores[bound.Key].LeakRate <= bound.Value, $"{bound.Key}: {scores[bound.Key].LeakRate:F3} leaked"));
        Assert.True(scores["PERSON"].Recall >= 0.88, $"names: recall {scores["PERSON"].Recall:F3}");
        Assert.True(scores["PERSON"].Precision >= 0.92, $"names: precision {scores["PERSON"].Precision:F3}");
        Assert.All(Proven, type => Assert.True(scores[type].FalseAlarms == 0, $"{type}: {scores[type].FalseAlarms} false alarms"));
    }

    private static string Around(string text, int start, int end) =>
        $"{text[Math.Max(0, start - 40)..start]}⟦{text[start..end]}⟧{text[end..Math.Min(text.Length, end + 30)]}".ReplaceLineEndings("⏎");
}
