using System.Buffers;

namespace OfficeKi.Language.Comparison;

/// <summary>The fewest insertions and deletions between two sequences, given up when there are too many of them.</summary>
/// <remarks>E. W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986). Time and memory are bounded by <see cref="MostWork"/>.</remarks>
internal static class ShortestEdit
{
    private const int MostEdits = 500;
    private const int MostWork = 20_000_000;
    private const int UsualTrace = 1024;

    /// <summary>Adds the matches in order; adds nothing and returns false when the sequences are too different.</summary>
    public static bool TryAdd(List<Match> matches, ReadOnlySpan<int> old, int oldAt, ReadOnlySpan<int> @new, int newAt)
    {
        var most = Math.Min(MostEdits, Math.Min(old.Length + @new.Length, MostWork / (old.Length + @new.Length)));
        var furthest = ArrayPool<int>.Shared.Rent((2 * most) + 3);
        var trace = ArrayPool<int>.Shared.Rent(UsualTrace);
        furthest.AsSpan(0, (2 * most) + 3).Clear();
        var edits = Search(old, @new, most, furthest, ref trace);
        if (edits >= 0)
        {
            AddBack(matches, trace, edits, (old.Length, @new.Length), (oldAt, newAt));
        }

        ArrayPool<int>.Shared.Return(furthest);
        ArrayPool<int>.Shared.Return(trace);
        return edits >= 0;
    }

    // The number of edits, or -1. How far each diagonal came with so many edits stands in the trace behind those with fewer: 1, 3, 5 … figures, so that they begin at a square.
    private static int Search(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int most, int[] furthest, ref int[] trace)
    {
        for (var edits = 0; edits <= most; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var x = Step(furthest, most + 1, diagonal, edits);
                var y = x - diagonal;
                x += Common(old, x, @new, y);
                furthest[most + 1 + diagonal] = x;
                if (x >= old.Length && x - diagonal >= @new.Length)
                {
                    return edits;
                }
            }

            trace = WithRoom(trace, edits * edits, (edits + 1) * (edits + 1));
            furthest.AsSpan(most + 1 - edits, (2 * edits) + 1).CopyTo(trace.AsSpan(edits * edits));
        }

        return -1;
    }

    private static int[] WithRoom(int[] trace, int used, int needed)
    {
        if (needed <= trace.Length)
        {
            return trace;
        }

        var larger = ArrayPool<int>.Shared.Rent(Math.Max(needed, 2 * trace.Length));
        trace.AsSpan(0, used).CopyTo(larger);
        ArrayPool<int>.Shared.Return(trace);
        return larger;
    }

    private static int Step(ReadOnlySpan<int> furthest, int middle, int diagonal, int edits) => IsDown(furthest, middle, diagonal, edits)
        ? edits == 0 ? 0 : furthest[middle + diagonal + 1]
        : furthest[middle + diagonal - 1] + 1;

    private static bool IsDown(ReadOnlySpan<int> furthest, int middle, int diagonal, int edits) =>
        diagonal == -edits || (diagonal != edits && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);

    private static int Common(ReadOnlySpan<int> old, int x, ReadOnlySpan<int> @new, int y) =>
        x < old.Length && y < @new.Length ? old[x..].CommonPrefixLength(@new[y..]) : 0;

    private static void AddBack(List<Match> matches, ReadOnlySpan<int> trace, int most, (int X, int Y) end, (int Old, int New) at)
    {
        var first = matches.Count;
        var (x, y) = end;
        for (var edits = most; edits > 0; edits--)
        {
            var before = trace.Slice((edits - 1) * (edits - 1), (2 * edits) - 1);
            var diagonal = x - y;
            var isDown = IsDown(before, edits - 1, diagonal, edits);
            var fromX = before[edits - 1 + diagonal + (isDown ? 1 : -1)];
            AddBackRun(matches, at, ref x, ref y, isDown ? fromX : fromX + 1);
            (x, y) = (fromX, fromX - diagonal - (isDown ? 1 : -1));
        }

        AddBackRun(matches, at, ref x, ref y, 0);
        matches.Reverse(first, matches.Count - first);
    }

    private static void AddBackRun(List<Match> matches, (int Old, int New) at, ref int x, ref int y, int to)
    {
        for (; x > to; x--, y--)
        {
            matches.Add(new(at.Old + x - 1, at.New + y - 1));
        }
    }
}
