using System.Numerics;
using System.Text.RegularExpressions;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant.City;

/// <summary>Numbers in the sources must look real to a recognizer and belong to nobody.</summary>
public partial class InventedNumbersTests
{
    private static readonly string Text = string.Join('\n', Sources());

    // Specimens that banks and standards print in their documentation.
    private static readonly string[] SpecimenIbans =
    [
        "DE89370400440532013000", "DE02120300000000202051", "DE02500105170137075030",
        "DE02100500000054540402", "DE02300209000106531065", "DE02200505501015871393",
    ];

    [Fact]
    public void Account_numbers_are_published_specimens_with_a_valid_checksum()
    {
        var ibans = Iban().Matches(Text).Select(match => match.Value.Replace(" ", "", StringComparison.Ordinal)).Distinct().ToList();

        Assert.True(ibans.Count >= 5);
        Assert.All(ibans, iban =>
        {
            Assert.Contains(iban, SpecimenIbans);
            var digits = string.Concat((iban[4..] + iban[..4]).Select(letter => char.IsDigit(letter) ? letter.ToString() : (letter - 'A' + 10).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(1, (int)(BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) % 97));
        });
    }

    [Fact]
    public void Telephone_numbers_are_from_invented_or_reserved_ranges()
    {
        // 0171 39200xx and 0176 040690xx are kept free by the Bundesnetzagentur for films and books.
        var numbers = Phone().Matches(Text).Select(match => match.Value).Distinct().ToList();

        Assert.True(numbers.Count >= 10);
        Assert.All(numbers, number => Assert.Matches("^(0654[89] 90009-\\d{3}|0171 39200\\d{2}|0176 040690\\d{2})$", number));
    }

    [Fact]
    public void Addresses_of_mail_are_in_domains_that_can_never_exist()
    {
        Assert.All(MailAddress().Matches(Text), match => Assert.EndsWith(".example", match.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tax_number_of_the_person_has_a_valid_check_digit()
    {
        // ISO/IEC 7064, MOD 11,10.
        var digits = TaxId().Match(Text).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        var product = 10;
        foreach (var digit in digits[..10])
        {
            var sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        Assert.Equal((11 - product) % 10, digits[10] - '0');
    }

    private static IEnumerable<string> Sources()
    {
        var home = typeof(DemoCityLoader).Assembly;
        foreach (var name in home.GetManifestResourceNames().Where(name => name.StartsWith("city/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(home.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    [GeneratedRegex(@"\bDE\d{2}(?: ?\d{4}){4} ?\d{2}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?<![\d.])0\d{3,4} \d{5,8}(?:-\d+)?(?![\d.])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\w.-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"Identifikationsnummer: ([\d ]{14})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TaxId();
}
