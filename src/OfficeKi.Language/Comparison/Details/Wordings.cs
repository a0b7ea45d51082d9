using OfficeKi.Language.Comparison.Atoms;

namespace OfficeKi.Language.Comparison.Details;

/// <summary>Changed words beside the changed details, neighbouring ones together.</summary>
internal static class Wordings
{
    private const int Near = 4;

    public static IEnumerable<VersionChange> Of(ReadPair pair, IReadOnlyList<GapDetails> gaps)
    {
        Gap? open = null;
        foreach (var words in gaps.Where(static gap => !gap.IsTold).Select(gap => Words(pair, gap)).OfType<Gap>())
        {
            var isNear = open is { } last && words.OldStart - last.OldEnd <= Near && words.NewStart - last.NewEnd <= Near;
            if (open is { } done && !isNear)
            {
                yield return Change(pair, done);
            }

            open = isNear ? open!.Value with { OldEnd = words.OldEnd, NewEnd = words.NewEnd } : words;
        }

        if (open is { } rest)
        {
            yield return Change(pair, rest);
        }
    }

    private static VersionChange Change(ReadPair pair, Gap gap) =>
        new(ChangeKind.Wording, pair.Before.Place(gap.OldStart, gap.OldEnd), pair.After.Place(gap.NewStart, gap.NewEnd));

    // From the first to the last plain word of each side; null when none is left that says anything.
    private static Gap? Words(ReadPair pair, GapDetails details)
    {
        var (oldStart, oldEnd) = Ends(pair.Before.Atoms, details.Gap.OldStart, details.Gap.OldEnd);
        var (newStart, newEnd) = Ends(pair.After.Atoms, details.Gap.NewStart, details.Gap.NewEnd);
        if ((oldStart == oldEnd && newStart == newEnd) || (details.HasDetails && OnlyArticles(pair, details.Gap)))
        {
            return null;
        }

        return new(oldStart, oldEnd, newStart, newEnd);
    }

    private static (int Start, int End) Ends(IReadOnlyList<Atom> atoms, int from, int to)
    {
        var (start, end) = (from, to);
        while (start < end && !atoms[start].IsWord)
        {
            start++;
        }

        while (end > start && !atoms[end - 1].IsWord)
        {
            end--;
        }

        return start == end ? (from, from) : (start, end);
    }

    private static bool OnlyArticles(ReadPair pair, Gap gap) =>
        HasOnlyArticles(pair.Before.Atoms, gap.OldStart, gap.OldEnd) && HasOnlyArticles(pair.After.Atoms, gap.NewStart, gap.NewEnd);

    private static bool HasOnlyArticles(IReadOnlyList<Atom> atoms, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (atoms[i].IsWord && !atoms[i].IsArticle)
            {
                return false;
            }
        }

        return true;
    }
}
