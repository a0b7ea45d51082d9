using OfficeKi.Language.Comparison.Atoms;
using OfficeKi.Language.Comparison.Paragraphs;

namespace OfficeKi.Language.Comparison.Details;

/// <summary>What differs between two versions of a paragraph: details first, then duty words, then the words that are left.</summary>
internal sealed class ParagraphChanges
{
    // A removed or added detail is shown with the few words that stand in its place.
    private const int ShortGap = 6;

    private readonly ParagraphPair _pair;
    private readonly List<AtomPair> _pairs = [];
    private readonly List<GapRest> _rests = [];

    private ParagraphChanges(ParagraphPair pair, Numbering numbers)
    {
        _pair = pair;
        var (before, after) = (pair.Before.Atoms, pair.After.Atoms);
        var matches = Matching.Of(numbers.Of(before), numbers.Of(after));
        foreach (var gap in Gap.Between(matches, before.Count, after.Count))
        {
            _rests.Add(PairDetails(gap));
        }

        PairAcrossGaps();
    }

    public static IEnumerable<VersionChange> Of(ParagraphPair pair, Numbering numbers)
    {
        var changes = new ParagraphChanges(pair, numbers);
        return changes.Details().Concat(Wordings.Of(pair, changes._rests));
    }

    private GapRest PairDetails(Gap gap)
    {
        var before = AtomGap.Telling(_pair.Before.Atoms, gap.OldStart, gap.OldEnd);
        var after = AtomGap.Telling(_pair.After.Atoms, gap.NewStart, gap.NewEnd);
        var rest = new GapRest(gap, before, after) { HasDetails = before.Count + after.Count > 0 };
        foreach (var run in before.ToList())
        {
            var counterpart = after.Find(other => other.Kind == run.Kind);
            if (counterpart is not null)
            {
                Pair(rest, rest, run, counterpart);
            }
        }

        // „zwei Wochen“ → „30.09.2025“
        if (before is [{ Kind: <= ChangeKind.Amount } one] && after is [{ Kind: <= ChangeKind.Amount } other])
        {
            Pair(rest, rest, one, other);
        }

        return rest;
    }

    // A detail that only moved inside the paragraph is none; one that changed and moved finds its counterpart here.
    private void PairAcrossGaps()
    {
        PairWhere(static (one, other) => one.Key == other.Key);
        PairWhere(static (one, other) => one.Kind == other.Kind && one.Kind != ChangeKind.Duty);
    }

    private void PairWhere(Func<AtomRun, AtomRun, bool> belong)
    {
        var open = _rests.SelectMany(static rest => rest.After.Select(run => (Rest: rest, Run: run))).ToList();
        foreach (var (rest, run) in _rests.SelectMany(static rest => rest.Before.Select(run => (Rest: rest, Run: run))).ToList())
        {
            var at = open.FindIndex(other => belong(run, other.Run));
            if (at >= 0)
            {
                Pair(rest, open[at].Rest, run, open[at].Run);
                open.RemoveAt(at);
            }
        }
    }

    private void Pair(GapRest before, GapRest after, AtomRun one, AtomRun other)
    {
        before.Before.Remove(one);
        after.After.Remove(other);
        if (!IsSame(one, other))
        {
            _pairs.Add(new(one, other));
        }
    }

    private bool IsSame(AtomRun one, AtomRun other) =>
        one.Key == other.Key || (one.To - one.From == 1 && other.To - other.From == 1 && _pair.Before.Atoms[one.From].IsSameAs(_pair.After.Atoms[other.From]));

    private IEnumerable<VersionChange> Details()
    {
        foreach (var (one, other) in _pairs)
        {
            yield return new((ChangeKind)Math.Max((int)one.Kind, (int)other.Kind), _pair.Before.Place(one.From, one.To), _pair.After.Place(other.From, other.To));
        }

        foreach (var rest in _rests)
        {
            foreach (var change in rest.Before.Count + rest.After.Count == 1 && IsShort(rest.Gap) ? Replaced(rest) : Unpaired(rest))
            {
                yield return change;
            }
        }
    }

    private static bool IsShort(Gap gap) => gap.OldEnd - gap.OldStart is > 0 and <= ShortGap && gap.NewEnd - gap.NewStart is > 0 and <= ShortGap;

    // „einen Antrag“ → „zwei Anträge“
    private IEnumerable<VersionChange> Replaced(GapRest rest)
    {
        rest.IsTold = true;
        var (gap, kind) = (rest.Gap, rest.Before.Concat(rest.After).First().Kind);
        yield return new(kind, _pair.Before.Place(gap.OldStart, gap.OldEnd), _pair.After.Place(gap.NewStart, gap.NewEnd));
    }

    private IEnumerable<VersionChange> Unpaired(GapRest rest) =>
        rest.Before.Select(run => new VersionChange(run.Kind, _pair.Before.Place(run.From, run.To), _pair.After.Place(rest.Gap.NewStart, rest.Gap.NewStart)))
            .Concat(rest.After.Select(run => new VersionChange(run.Kind, _pair.Before.Place(rest.Gap.OldStart, rest.Gap.OldStart), _pair.After.Place(run.From, run.To))));

    private readonly record struct AtomPair(AtomRun Before, AtomRun After);
}

/// <summary>A gap and its details without a counterpart.</summary>
internal sealed record GapRest(Gap Gap, List<AtomRun> Before, List<AtomRun> After)
{
    public bool HasDetails { get; init; }

    /// <summary>The whole gap is shown already.</summary>
    public bool IsTold { get; set; }
}
