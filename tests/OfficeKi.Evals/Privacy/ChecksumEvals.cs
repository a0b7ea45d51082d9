using System.Globalization;
using System.Text.Json;
using OfficeKi.Privacy;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Privacy;

/// <summary>PII-1 and PII-2: published vectors, and generated numbers in every print form.</summary>
public class ChecksumEvals(ITestOutputHelper output)
{
    private static readonly Dictionary<string, (string[] Types, string Sentence)> Kinds = new()
    {
        ["IBAN"] = (["IBAN"], "Bitte überweisen Sie auf {0}."),
        ["STEUER_ID"] = (["TAX_ID"], "Angegeben wurde {0}."),
        ["RVNR"] = (["SOCIAL_SECURITY"], "Angegeben wurde {0}."),
        ["KVNR"] = (["HEALTH_INSURANCE"], "Angegeben wurde {0}."),
        ["AUSWEIS_PASS"] = (["ID_CARD", "PASSPORT"], "Der Ausweis hat die Seriennummer {0}."),
        ["UST_ID"] = (["VAT_ID"], "Angegeben wurde {0}."),
        ["KFZ"] = (["LICENCE_PLATE"], "Das Fahrzeug mit dem Kennzeichen {0} wurde abgestellt."),
    };

    [Fact]
    [Trait("Requirement", "PII-1")]
    public void Every_published_vector_is_judged_rightly()
    {
        var document = JsonDocument.Parse(File.ReadAllText(EvalData.File("checkdigit_vectors.json")));
        var wrong = new List<string>();
        foreach (var vector in document.RootElement.GetProperty("vectors").EnumerateArray())
        {
            var (type, value, valid) = (vector.GetProperty("type").GetString()!, vector.GetProperty("value").GetString()!, vector.GetProperty("valid"));
            if (valid.ValueKind == JsonValueKind.Null || !Kinds.TryGetValue(type, out var kind))
            {
                continue;
            }

            var text = string.Format(CultureInfo.InvariantCulture, kind.Sentence, value);
            var found = Scanning.Scan(text).Any(finding => kind.Types.Contains(finding.Type) && finding.At(text) == value);
            if (found != valid.GetBoolean())
            {
                wrong.Add($"{type} {value}: expected {valid}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    [Trait("Requirement", "PII-2")]
    public void Generated_numbers_never_leak_and_changed_ones_are_not_certain()
    {
        var random = new Random(20260301);
        var broken = new List<string>();
        output.WriteLine("type               leaked of 5,000   certain after one changed digit, of 1,000");
        foreach (var (type, make, most) in Generators)
        {
            var (leaked, certain) = (0, 0);
            for (var i = 0; i < 1000; i++)
            {
                var groups = make(random);
                foreach (var separator in new[] { "", " ", "-", "\u00A0", "\n" })
                {
                    leaked += Finds(string.Join(separator, groups), type) ? 0 : 1;
                }

                certain += IsCertain(ChangeOneDigit(string.Concat(groups), random), type) ? 1 : 0;
            }

            output.WriteLine($"{type,-18} {leaked,15}   {certain,6}");
            if (leaked > 0 || certain > most)
            {
                broken.Add($"{type}: {leaked} leaked, {certain} certain");
            }
        }

        Assert.Empty(broken);
    }

    private static readonly (string Type, Func<Random, string[]> Make, int MostCertain)[] Generators =
    [
        ("IBAN", GeneratedNumbers.Iban, 0),
        ("TAX_ID", GeneratedNumbers.TaxId, 0),
        ("CREDIT_CARD", GeneratedNumbers.CreditCard, 0),
        ("SOCIAL_SECURITY", GeneratedNumbers.SocialSecurity, 20),
        ("HEALTH_INSURANCE", GeneratedNumbers.HealthInsurance, 20),
    ];

    private static bool Finds(string number, string type)
    {
        var text = $"Frau Beispiel nannte uns {number} am Telefon.";
        return Scanning.Scan(text).Any(finding => finding.Type == type && finding.At(text) == number);
    }

    private static bool IsCertain(string number, string type) =>
        Scanning.Scan($"Genannt wurde uns {number} von der Bank.").Any(finding => finding.Type == type && finding.Confidence == Confidence.High);

    private static string ChangeOneDigit(string number, Random random)
    {
        var at = random.Next(number.Length);
        while (!char.IsAsciiDigit(number[at]))
        {
            at = random.Next(number.Length);
        }

        var digit = (char)('0' + ((number[at] - '0' + random.Next(1, 10)) % 10));
        return number[..at] + digit + number[(at + 1)..];
    }
}
