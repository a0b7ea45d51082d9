namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>How much two texts have in common: the Dice coefficient of their runs of three characters, 0-1.</summary>
internal static class TextSimilarity
{
    private const int Length = 3;

    public static int[] GramsOf(string text)
    {
        var padded = $" {text} ";
        var grams = new int[Math.Max(0, padded.Length - Length + 1)];
        for (var i = 0; i < grams.Length; i++)
        {
            // 11 bits each: rare collisions between scripts do no harm.
            grams[i] = (padded[i] << 22) ^ (padded[i + 1] << 11) ^ padded[i + 2];
        }

        Array.Sort(grams);
        return grams;
    }

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
