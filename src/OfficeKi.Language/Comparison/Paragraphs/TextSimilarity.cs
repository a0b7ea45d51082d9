namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>How much two texts have in common: the Dice coefficient of their runs of three characters, 0-1.</summary>
internal static class TextSimilarity
{
    /// <summary>The most two texts of so many runs can have in common: known before they are compared.</summary>
    public static double MostOf(int one, int other) => one + other == 0 ? 0 : 2.0 * Math.Min(one, other) / (one + other);

    /// <param name="one">Sorted hashes, like <paramref name="other"/>.</param>
    public static double Of(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var order = one[i].CompareTo(other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return one.Length + other.Length == 0 ? 0 : 2.0 * common / (one.Length + other.Length);
    }
}
