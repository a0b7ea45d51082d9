namespace OfficeKi.Language.Comparison;

/// <summary>Matches equal items of two sequences in order: all that can be (Myers), or in long and very different sequences those between items that occur once in each.</summary>
internal static class Matching
{
    private const int DeepestCut = 8;

    /// <summary>The matches in order of both sequences.</summary>
    public static IReadOnlyList<Match> Of(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var matches = new List<Match>(Math.Min(old.Length, @new.Length));
        Add(matches, old, 0, @new, 0, 0);
        return matches;
    }

    private static void Add(List<Match> matches, ReadOnlySpan<int> old, int oldAt, ReadOnlySpan<int> @new, int newAt, int depth)
    {
        var prefix = old.CommonPrefixLength(@new);
        AddRun(matches, oldAt, newAt, prefix);
        (oldAt, newAt) = (oldAt + prefix, newAt + prefix);
        var suffix = CommonSuffix(old[prefix..], @new[prefix..]);
        old = old[prefix..^suffix];
        @new = @new[prefix..^suffix];
        if (!old.IsEmpty && !@new.IsEmpty && !ShortestEdit.TryAdd(matches, old, oldAt, @new, newAt) && depth < DeepestCut)
        {
            AddBetweenAnchors(matches, old, oldAt, @new, newAt, depth + 1);
        }

        AddRun(matches, oldAt + old.Length, newAt + @new.Length, suffix);
    }

    private static void AddBetweenAnchors(List<Match> matches, ReadOnlySpan<int> old, int oldAt, ReadOnlySpan<int> @new, int newAt, int depth)
    {
        var anchors = Anchors.Of(old, @new);
        if (anchors.Count == 0)
        {
            return;
        }

        var (fromOld, fromNew) = (0, 0);
        foreach (var anchor in anchors)
        {
            Add(matches, old[fromOld..anchor.Old], oldAt + fromOld, @new[fromNew..anchor.New], newAt + fromNew, depth);
            matches.Add(new(oldAt + anchor.Old, newAt + anchor.New));
            (fromOld, fromNew) = (anchor.Old + 1, anchor.New + 1);
        }

        Add(matches, old[fromOld..], oldAt + fromOld, @new[fromNew..], newAt + fromNew, depth);
    }

    private static int CommonSuffix(ReadOnlySpan<int> old, ReadOnlySpan<int> @new)
    {
        var length = 0;
        while (length < old.Length && length < @new.Length && old[^(length + 1)] == @new[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    private static void AddRun(List<Match> matches, int old, int @new, int length)
    {
        for (var i = 0; i < length; i++)
        {
            matches.Add(new(old + i, @new + i));
        }
    }
}
