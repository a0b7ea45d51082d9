namespace OfficeKi.Privacy.Numbers;

/// <summary>Check digits made of weighted digit sums.</summary>
internal static class DigitSums
{
    /// <summary>Luhn's formula (ISO/IEC 7812-1): every second digit from the right doubled, digit sums, remainder 0 of 10.</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += Weighted(digits[^(i + 1)], i % 2 == 0 ? 1 : 2);
        }

        return sum % 10 == 0;
    }

    /// <summary>The remainder of ten of the digit sums of digits times weights.</summary>
    public static int Of(ReadOnlySpan<char> digits, ReadOnlySpan<byte> weights)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += Weighted(digits[i], weights[i]);
        }

        return sum % 10;
    }

    private static int Weighted(char digit, int weight)
    {
        var product = (digit - '0') * weight;
        return (product / 10) + (product % 10);
    }
}
