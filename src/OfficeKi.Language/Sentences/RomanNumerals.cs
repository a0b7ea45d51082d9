namespace OfficeKi.Language.Sentences;

/// <summary>Roman numerals as they stand before a full stop: „II.“, „XIV.“.</summary>
internal static class RomanNumerals
{
    public static bool IsNumeral(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 6 && word.IndexOfAnyExcept("IVXL") < 0;

    /// <summary>The value, or 0 for what is no numeral of at most 89.</summary>
    public static int ValueOf(ReadOnlySpan<char> word)
    {
        if (!IsNumeral(word))
        {
            return 0;
        }

        var sum = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var value = ValueOf(word[i]);
            sum += i + 1 < word.Length && ValueOf(word[i + 1]) > value ? -value : value;
        }

        return sum;
    }

    private static int ValueOf(char numeral) => numeral switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        _ => 50,
    };
}
