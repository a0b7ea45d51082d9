namespace OfficeKi.Privacy.Numbers;

/// <summary>Check digit of machine-readable travel documents.</summary>
/// <remarks>Source: ICAO Doc 9303, part 3: weights 7, 3, 1; A = 10 … Z = 35. Worked example: C01X00T47 → 8.</remarks>
internal static class IcaoCheckDigit
{
    public static char Of(ReadOnlySpan<char> characters)
    {
        ReadOnlySpan<int> weights = [7, 3, 1];
        var sum = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            var value = char.IsAsciiDigit(characters[i]) ? characters[i] - '0' : characters[i] - 'A' + 10;
            sum += value * weights[i % 3];
        }

        return (char)('0' + (sum % 10));
    }
}
