namespace OfficeKi.Language.Words;

/// <summary>Feminine and gender-neutral endings, so that all forms of a person word meet in one stem.</summary>
internal static class GenderForms
{
    private static readonly string[] Marked =
    [
        ":innen", "*innen", "_innen", "·innen", "/-innen", "-innen", "/innen", "Innen",
        ":in", "*in", "_in", "·in", "/-in", "/in",
    ];

    private static readonly string[] FeminineStems =
    [
        "er", "or", "ist", "ent", "ant", "eur", "log", "ält", "rzt", "ekt", "fin", "arch", "rat", "rät", "gat", "ner", "ling", "eund", "oge", "äg",
    ];

    /// <summary>The word without its feminine ending; the word itself when it has none.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> word)
    {
        foreach (var ending in Marked)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        if (word.Length >= 8 && word.EndsWith("innen", StringComparison.Ordinal) && IsPersonStem(word[..^5]))
        {
            return word[..^5];
        }

        return word.Length >= 6 && word.EndsWith("in", StringComparison.Ordinal) && IsPersonStem(word[..^2]) ? word[..^2] : word;
    }

    private static bool IsPersonStem(ReadOnlySpan<char> stem)
    {
        foreach (var ending in FeminineStems)
        {
            if (stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
