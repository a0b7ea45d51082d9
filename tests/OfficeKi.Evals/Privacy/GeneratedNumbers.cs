using System.Globalization;
using System.Numerics;

namespace OfficeKi.Evals.Privacy;

/// <summary>Valid numbers, made by the published rules and not by the code under test, in printed groups.</summary>
internal static class GeneratedNumbers
{
    public static string[] Iban(Random random)
    {
        var account = Digits(random, 18);
        var check = 98 - (int)(BigInteger.Parse(account + "131400", CultureInfo.InvariantCulture) % 97);
        return Groups($"DE{check:00}{account}", 4, 4, 4, 4, 4, 2);
    }

    public static string[] TaxId(Random random)
    {
        // Ten places, one digit twice, eight others once.
        var digits = Enumerable.Range(0, 10).OrderBy(_ => random.Next()).ToList();
        digits[random.Next(1, 10)] = digits[0];
        var ten = digits.OrderBy(_ => random.Next()).ToList();
        if (ten[0] == 0)
        {
            var other = ten.FindIndex(digit => digit != 0);
            (ten[0], ten[other]) = (ten[other], ten[0]);
        }

        var product = 10;
        foreach (var digit in ten)
        {
            var sum = (digit + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }

        return Groups(string.Concat(ten) + ((11 - product) % 10), 2, 3, 3, 3);
    }

    public static string[] CreditCard(Random random)
    {
        var fifteen = "4" + Digits(random, 14);
        for (var check = 0; ; check++)
        {
            var number = fifteen + check;
            var sum = number.Select((c, i) => (c - '0') * (i % 2 == 0 ? 2 : 1)).Sum(value => value > 9 ? value - 9 : value);
            if (sum % 10 == 0)
            {
                return Groups(number, 4, 4, 4, 4);
            }
        }
    }

    public static string[] SocialSecurity(Random random)
    {
        var letter = (char)('A' + random.Next(26));
        var body = $"{random.Next(10, 90):00}{random.Next(1, 29):00}{random.Next(1, 13):00}{random.Next(100):00}";
        var serial = Digits(random, 2);
        int[] weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
        var sum = $"{body}{letter - 'A' + 1:00}{serial}".Select((c, i) => (c - '0') * weights[i]).Sum(value => (value / 10) + (value % 10));
        return Groups($"{body}{letter}{serial}{sum % 10}", 2, 6, 1, 3);
    }

    public static string[] HealthInsurance(Random random)
    {
        var letter = (char)('A' + random.Next(26));
        var body = Digits(random, 8);
        var sum = $"{letter - 'A' + 1:00}{body}".Select((c, i) => (c - '0') * ((i % 2) + 1)).Sum(value => (value / 10) + (value % 10));
        return Groups($"{letter}{body}{sum % 10}", 1, 3, 3, 3);
    }

    private static string Digits(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));

    private static string[] Groups(string number, params int[] lengths)
    {
        var at = 0;
        return [.. lengths.Select(length => number[at..(at += length)])];
    }
}
