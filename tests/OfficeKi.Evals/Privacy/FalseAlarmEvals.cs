using System.Globalization;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Privacy;

/// <summary>PII-4: court decisions name persons by initials, so almost every name, plate or number found in them is a false alarm.</summary>
public partial class FalseAlarmEvals(ITestOutputHelper output)
{
    private const double MostPerThousandTokens = 0.3;

    private static readonly string[] Counted =
        ["PERSON", "LICENCE_PLATE", "ID_CARD", "PASSPORT", "TAX_ID", "TAX_NUMBER", "SOCIAL_SECURITY", "HEALTH_INSURANCE", "DRIVING_LICENCE", "IBAN", "CREDIT_CARD"];

    [Fact]
    [Trait("Requirement", "PII-4")]
    public void Court_prose_raises_few_false_alarms()
    {
        var (tokens, perType) = (0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var line in File.ReadLines(EvalData.File("court_prose.txt")))
        {
            tokens += Token().Count(line);
            foreach (var finding in Scanning.Scan(line))
            {
                perType[finding.Type] = perType.GetValueOrDefault(finding.Type) + 1;
                if (Counted.Contains(finding.Type))
                {
                    output.WriteLine($"  {finding.Type} {finding.Rule}: {line[Math.Max(0, finding.Start - 40)..finding.Start]}⟦{finding.At(line)}⟧{line[finding.End..Math.Min(line.Length, finding.End + 20)]}");
                }
            }
        }

        output.WriteLine($"tokens: {tokens}");
        foreach (var (type, count) in perType)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{type,-20} {count,5}  {1000.0 * count / tokens:F3} per 1,000 tokens"));
        }

        var alarms = perType.Where(entry => Counted.Contains(entry.Key)).Sum(entry => entry.Value);
        Assert.True(1000.0 * alarms / tokens <= MostPerThousandTokens, $"{alarms} false alarms in {tokens} tokens");
    }

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Token();
}
