namespace OfficeKi.Privacy.Reading;

/// <summary>Hash of a word without regard to case. Only a filter: equality is always checked on the letters.</summary>
internal static class WordHash
{
    public const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    // Prime * Inverse is 1 in 32 bits.
    private const uint Inverse = 899433627;

    private static readonly char[] Lowered = BuildLowered();

    public static char Lower(char c) => Lowered[c];

    public static uint Add(uint hash, char c) => (hash ^ Lowered[c]) * Prime;

    /// <summary>The hash without its last character: the way back from <see cref="Add"/>.</summary>
    public static uint Remove(uint hash, char last) => (hash * Inverse) ^ Lowered[last];

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = Add(hash, c);
        }

        return hash;
    }

    public static bool AreEqual(ReadOnlySpan<char> word, ReadOnlySpan<char> lower)
    {
        if (word.Length != lower.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Lowered[word[i]] != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char[] BuildLowered()
    {
        var lowered = new char[char.MaxValue + 1];
        for (var code = 0; code < lowered.Length; code++)
        {
            lowered[code] = char.ToLowerInvariant((char)code);
        }

        return lowered;
    }
}
