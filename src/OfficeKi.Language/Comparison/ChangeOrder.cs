namespace OfficeKi.Language.Comparison;

/// <summary>Sorts changes by the later version; a paragraph that is gone stands where the paragraph before it ended up.</summary>
internal sealed class ChangeOrder(IReadOnlyList<SourcePassage> before, IReadOnlyList<SourcePassage> after)
{
    private readonly Dictionary<int, int> _old = Places(before);
    private readonly Dictionary<int, int> _new = Places(after);

    public IReadOnlyList<VersionChange> Sorted(IEnumerable<VersionChange> changes)
    {
        var all = changes.ToList();
        var gone = all.Where(static change => change.After is null).Select(change => _old[change.Before!.Passage]).ToHashSet();
        var added = all.Where(static change => change.Before is null).Select(change => _new[change.After!.Passage]).ToHashSet();
        var kept = Kept(gone, added);
        return [.. all
            .OrderBy(change => change.After is { } now ? _new[now.Passage] : kept[_old[change.Before!.Passage]])
            .ThenBy(static change => change.After is null)
            .ThenBy(change => change.After is { } now ? now.Span.Start : _old[change.Before!.Passage])
            .ThenBy(static change => change.Before?.Span.Start ?? 0)
            .ThenBy(static change => change.Kind)];
    }

    // For each old paragraph the new one with as many kept ones before it.
    private int[] Kept(HashSet<int> gone, HashSet<int> added)
    {
        var kept = new int[before.Count];
        var at = -1;
        for (var i = 0; i < kept.Length; i++)
        {
            if (!gone.Contains(i))
            {
                at++;
                while (added.Contains(at))
                {
                    at++;
                }
            }

            kept[i] = Math.Clamp(at, 0, Math.Max(0, after.Count - 1));
        }

        return kept;
    }

    private static Dictionary<int, int> Places(IReadOnlyList<SourcePassage> passages)
    {
        var places = new Dictionary<int, int>(passages.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            places[passages[i].Id] = i;
        }

        return places;
    }
}
