using OfficeKi.Language.Comparison.Atoms;
using OfficeKi.Language.Comparison.Paragraphs;

namespace OfficeKi.Language.Comparison.Details;

/// <summary>What differs between two versions of a paragraph: details first, then duty words, then the words that are left.</summary>
internal sealed class ParagraphChanges
{
    // A removed or added detail is shown with the few words that stand in its place.
    private const int ShortGap = 6;

    private readonly ReadPair _pair;
    private readonly List<GapDetails> _gaps;
    private readonly List<VersionChange> _changes = [];

    private ParagraphChanges(ParagraphPair pair)
    {
        _pair = ReadPair.Of(pair);
        var (before, after) = (_pair.Before.Atoms, _pair.After.Atoms);
        _gaps = [.. Gap.Between(Matching.Of(pair.Before.Numbers, pair.After.Numbers), before.Count, after.Count)
            .Select(gap => new GapDetails(gap, AtomRun.In(before, gap.OldStart, gap.OldEnd), AtomRun.In(after, gap.NewStart, gap.NewEnd)))];
    }

    public static IEnumerable<VersionChange> Of(ParagraphPair pair)
    {
        var changes = new ParagraphChanges(pair);
        changes.PairDetails();
        changes._gaps.ForEach(changes.AddUnpaired);
        return changes._changes.Concat(Wordings.Of(changes._pair, changes._gaps));
    }

    // In the same place first; then a detail that only moved inside the paragraph, and one that moved and changed.
    private void PairDetails()
    {
        foreach (var gap in _gaps)
        {
            Pair(gap.Before, gap.After, static run => run.Kind);
            var (before, after) = (gap.Before.FindAll(IsOpenValue), gap.After.FindAll(IsOpenValue));
            if (before.Count == 1 && after.Count == 1)
            {
                Pair(before[0], after[0]);
            }
        }

        var (allBefore, allAfter) = (_gaps.SelectMany(static gap => gap.Before).ToList(), _gaps.SelectMany(static gap => gap.After).ToList());
        Pair(allBefore, allAfter, static run => run.Key);
        Pair(allBefore.FindAll(static run => run.Kind != ChangeKind.Duty), allAfter, static run => run.Kind);
    }

    // „zwei Wochen“ → „30.09.2025“
    private static bool IsOpenValue(AtomRun run) => !run.IsPaired && run.Kind <= ChangeKind.Amount;

    private void Pair<TKey>(List<AtomRun> before, List<AtomRun> after, Func<AtomRun, TKey> keyOf)
        where TKey : notnull
    {
        var open = after.Where(static run => !run.IsPaired).GroupBy(keyOf).ToDictionary(static group => group.Key, static group => new Queue<AtomRun>(group));
        foreach (var run in before.Where(static run => !run.IsPaired))
        {
            if (open.TryGetValue(keyOf(run), out var queue) && queue.TryDequeue(out var counterpart))
            {
                Pair(run, counterpart);
            }
        }
    }

    private void Pair(AtomRun before, AtomRun after)
    {
        (before.IsPaired, after.IsPaired) = (true, true);
        if (!IsSame(before, after))
        {
            Add(before.Kind > after.Kind ? before.Kind : after.Kind, before.From, before.To, after.From, after.To);
        }
    }

    private bool IsSame(AtomRun one, AtomRun other) =>
        one.Key == other.Key || (one.To - one.From == 1 && other.To - other.From == 1 && _pair.Before.Atoms[one.From].IsSameAs(_pair.After.Atoms[other.From]));

    private void AddUnpaired(GapDetails details)
    {
        var gap = details.Gap;
        var (before, after) = (details.Before.FindAll(static run => !run.IsPaired), details.After.FindAll(static run => !run.IsPaired));
        if (before.Count + after.Count == 1 && details.Before.Count + details.After.Count == 1 && IsShort(gap))
        {
            // „einen Antrag“ → „zwei Anträge“
            details.IsTold = true;
            Add(before.Concat(after).First().Kind, gap.OldStart, gap.OldEnd, gap.NewStart, gap.NewEnd);
            return;
        }

        before.ForEach(run => Add(run.Kind, run.From, run.To, gap.NewStart, gap.NewStart));
        after.ForEach(run => Add(run.Kind, gap.OldStart, gap.OldStart, run.From, run.To));
    }

    private static bool IsShort(Gap gap) => gap.OldEnd - gap.OldStart is > 0 and <= ShortGap && gap.NewEnd - gap.NewStart is > 0 and <= ShortGap;

    private void Add(ChangeKind kind, int oldFrom, int oldTo, int newFrom, int newTo) =>
        _changes.Add(new(kind, _pair.Before.Place(oldFrom, oldTo), _pair.After.Place(newFrom, newTo)));
}
