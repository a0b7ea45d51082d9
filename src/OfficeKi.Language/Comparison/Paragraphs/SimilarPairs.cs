using System.Runtime.InteropServices;

namespace OfficeKi.Language.Comparison.Paragraphs;

/// <summary>Pairs reworded paragraphs: the most similar first, each once. Candidates are neighbours in the same stretch and paragraphs that share rare words.</summary>
internal static class SimilarPairs
{
    private const double Least = 0.5;

    // Between equally similar ones the place decides.
    private const double SameStretch = 0.1;

    // A stretch up to this size is compared each with each; in a longer one only with those about as far along.
    private const int SmallStretch = 12;
    private const int Window = 4;

    /// <param name="words">How many different numbers the atoms have.</param>
    public static IEnumerable<ParagraphPair> Find(IReadOnlyList<OpenStretch> open, int words)
    {
        var rare = new RareWords([.. open.SelectMany(static stretch => stretch.Before)], words);
        var grams = new Dictionary<Paragraph, int[]>();
        var candidates = new List<(double Score, ParagraphPair Pair)>();
        foreach (var stretch in open)
        {
            for (var i = 0; i < stretch.After.Count; i++)
            {
                var after = stretch.After[i];
                var near = Near(stretch, i).ToList();
                var own = after.ReadGrams();
                foreach (var before in near)
                {
                    AddSimilar(candidates, grams, before, after, own, SameStretch);
                }

                foreach (var before in rare.Sharing(after).Except(near))
                {
                    AddSimilar(candidates, grams, before, after, own, 0);
                }
            }
        }

        return BestOf(candidates);
    }

    private static IEnumerable<Paragraph> Near(OpenStretch stretch, int index)
    {
        var count = stretch.Before.Count;
        if (count <= SmallStretch && stretch.After.Count <= SmallStretch)
        {
            return stretch.Before;
        }

        var middle = (int)((long)index * count / stretch.After.Count);
        var from = Math.Max(0, middle - Window);
        return stretch.Before.Skip(from).Take(middle + Window + 1 - from);
    }

    private static void AddSimilar(List<(double Score, ParagraphPair Pair)> candidates, Dictionary<Paragraph, int[]> grams, Paragraph before, Paragraph after, int[] own, double bonus)
    {
        ref var others = ref CollectionsMarshal.GetValueRefOrAddDefault(grams, before, out _);
        others ??= before.ReadGrams();
        if (TextSimilarity.MostOf(others.Length, own.Length) >= Least && TextSimilarity.Of(others, own) is >= Least and var similarity)
        {
            candidates.Add((similarity + bonus, new(before, after)));
        }
    }

    private static IEnumerable<ParagraphPair> BestOf(List<(double Score, ParagraphPair Pair)> candidates)
    {
        var taken = new HashSet<Paragraph>();
        foreach (var (_, pair) in candidates
            .OrderByDescending(static candidate => candidate.Score)
            .ThenBy(static candidate => Math.Abs(candidate.Pair.Before.Index - candidate.Pair.After.Index))
            .ThenBy(static candidate => candidate.Pair.Before.Index))
        {
            if (!taken.Contains(pair.Before) && !taken.Contains(pair.After))
            {
                taken.Add(pair.Before);
                taken.Add(pair.After);
                yield return pair;
            }
        }
    }
}
