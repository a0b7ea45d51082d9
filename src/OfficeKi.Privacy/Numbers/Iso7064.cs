namespace OfficeKi.Privacy.Numbers;

/// <summary>Check characters by ISO/IEC 7064.</summary>
internal static class Iso7064
{
    /// <summary>MOD 11,10: whether the last digit checks all before it.</summary>
    /// <remarks>Worked example: 86095742719. The product after ten digits is 2, and 11 - 2 = 9.</remarks>
    public static bool IsMod1110(ReadOnlySpan<char> digits)
    {
        var product = 10;
        foreach (var digit in digits[..^1])
        {
            var sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == digits[^1] - '0';
    }

    /// <summary>MOD 97-10 as IBANs use it: first four characters last, letters as 10 to 35, remainder 1.</summary>
    public static bool IsMod97(ReadOnlySpan<char> iban)
    {
        var remainder = Continue(0, iban[4..]);
        return Continue(remainder, iban[..4]) == 1;
    }

    private static int Continue(int remainder, ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            remainder = char.IsAsciiDigit(c) ? ((remainder * 10) + c - '0') % 97 : ((remainder * 100) + c - 'A' + 10) % 97;
        }

        return remainder;
    }
}
