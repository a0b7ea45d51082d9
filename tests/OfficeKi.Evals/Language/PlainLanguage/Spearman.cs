namespace OfficeKi.Evals.Language.PlainLanguage;

/// <summary>Spearman's rank correlation, ties by mean rank.</summary>
internal static class Spearman
{
    public static double Of(double[] left, double[] right)
    {
        var (a, b) = (Ranks(left), Ranks(right));
        var (meanA, meanB) = (a.Average(), b.Average());
        var shared = a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum();
        return shared / Math.Sqrt(a.Sum(x => (x - meanA) * (x - meanA)) * b.Sum(y => (y - meanB) * (y - meanB)));
    }

    private static double[] Ranks(double[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        var ranks = new double[values.Length];
        for (var first = 0; first < order.Length;)
        {
            var next = first;
            while (next < order.Length && values[order[next]].Equals(values[order[first]]))
            {
                next++;
            }

            for (var i = first; i < next; i++)
            {
                ranks[order[i]] = (first + next - 1) / 2.0;
            }

            first = next;
        }

        return ranks;
    }
}
