namespace OfficeKi.Language.Terminology;

/// <summary>Tells short forms from words, and whether words can be what a short form stands for.</summary>
internal static class Acronym
{
    private const int Longest = 10;

    /// <summary>„AfW“, „BImSchG“, „KdU“: two capitals or more, and at least half of the letters; no Roman numeral.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > Longest || !char.IsUpper(word[0]))
        {
            return false;
        }

        var (capitals, isRoman) = (0, true);
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }

            capitals += char.IsUpper(letter) ? 1 : 0;
            isRoman &= letter is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M';
        }

        return capitals >= 2 && capitals * 2 >= word.Length && !(isRoman && IsRoman(word));
    }

    /// <summary>Whether the letters of the short form stand in this order in the words, the first one at the beginning.</summary>
    public static bool StandsFor(ReadOnlySpan<char> acronym, ReadOnlySpan<char> words)
    {
        if (words.Length <= acronym.Length || char.ToLowerInvariant(words[0]) != char.ToLowerInvariant(acronym[0]))
        {
            return false;
        }

        var at = 0;
        foreach (var letter in words)
        {
            at += at < acronym.Length && char.ToLowerInvariant(letter) == char.ToLowerInvariant(acronym[at]) ? 1 : 0;
        }

        return at == acronym.Length;
    }

    // „CD“, „MDL“ and the like are short forms; „II“, „XIV“ are numbers.
    private static bool IsRoman(ReadOnlySpan<char> word) => word.IndexOfAnyExcept("IVX") < 0;
}
