using System.Runtime.InteropServices;

namespace OfficeKi.Language.Comparison;

/// <summary>Items that occur once in each of two sequences, as many as keep their order: the „patience“ comparison (Bram Cohen). O(n log n).</summary>
internal static class Anchors
{
    private const int Twice = -1;

    /// <summary>The anchors in order of both sequences.</summary>
    public static IReadOnlyList<Match> Of(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var once = Once(@new);
        var pairs = new List<Match>();
        foreach (var (item, at) in Once(old).Where(static entry => entry.Value != Twice).OrderBy(static entry => entry.Value))
        {
            if (once.TryGetValue(item, out var other) && other != Twice)
            {
                pairs.Add(new(at, other));
            }
        }

        return Rising(pairs);
    }

    private static Dictionary<int, int> Once(ReadOnlySpan<int> items)
    {
        var places = new Dictionary<int, int>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, items[i], out var exists);
            place = exists ? Twice : i;
        }

        return places;
    }

    // The longest run of pairs that also rises in the new sequence.
    private static List<Match> Rising(List<Match> pairs)
    {
        var tails = new List<int>();
        var previous = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var place = Place(tails, pairs, pairs[i].New);
            previous[i] = place > 0 ? tails[place - 1] : -1;
            if (place == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[place] = i;
            }
        }

        var rising = new List<Match>(tails.Count);
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = previous[i])
        {
            rising.Add(pairs[i]);
        }

        rising.Reverse();
        return rising;
    }

    private static int Place(List<int> tails, List<Match> pairs, int value)
    {
        var (low, high) = (0, tails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[tails[middle]].New < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
