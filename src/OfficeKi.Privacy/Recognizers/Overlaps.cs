using System.Buffers;
using System.Runtime.InteropServices;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>Decides between findings that touch the same characters: proven by a check digit, then longer, then surer, then earlier.</summary>
/// <remarks>Findings that touch nothing else decide nothing, so only groups that hang together are compared: mostly one name that several recognizers saw.</remarks>
internal static class Overlaps
{
    private static readonly Comparer<Candidate> ByStart = Comparer<Candidate>.Create((left, right) => left.Start.CompareTo(right.Start));

    public static List<Candidate> Resolve(List<Candidate> found, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<Candidate> candidates = CollectionsMarshal.AsSpan(found);
        var order = ArrayPool<long>.Shared.Rent(candidates.Length);
        SortByStart(candidates, order);
        var kept = new List<Candidate>(candidates.Length);
        for (var first = 0; first < candidates.Length;)
        {
            var end = candidates[IndexOf(order[first])].End;
            var next = first + 1;
            for (; next < candidates.Length && StartOf(order[next]) < end; next++)
            {
                end = Math.Max(end, candidates[IndexOf(order[next])].End);
            }

            Decide(candidates, order.AsSpan(first, next - first), end, text, kept);
            first = next;
        }

        ArrayPool<long>.Shared.Return(order);
        return kept;
    }

    // Start and index in one number: sorting numbers is several times faster than sorting findings, and found in order they mostly are.
    private static void SortByStart(ReadOnlySpan<Candidate> candidates, long[] order)
    {
        for (var i = 0; i < candidates.Length; i++)
        {
            order[i] = ((long)candidates[i].Start << 32) | (uint)i;
        }

        order.AsSpan(0, candidates.Length).Sort();
    }

    private static int StartOf(long key) => (int)(key >> 32);

    private static int IndexOf(long key) => (int)key;

    private static void Decide(ReadOnlySpan<Candidate> candidates, ReadOnlySpan<long> group, int end, ReadOnlySpan<char> text, List<Candidate> kept)
    {
        ref readonly var best = ref candidates[IndexOf(group[0])];
        foreach (var key in group[1..])
        {
            ref readonly var other = ref candidates[IndexOf(key)];
            if (Compare(other, best) < 0)
            {
                best = ref other;
            }
        }

        if (best.Start == StartOf(group[0]) && best.End == end)
        {
            kept.Add(best);
        }
        else
        {
            List<Candidate> ranked = [];
            foreach (var key in group)
            {
                ranked.Add(candidates[IndexOf(key)]);
            }

            ranked.Sort(static (left, right) => Compare(left, right));
            Share(ranked, StartOf(group[0]), end, text, kept);
        }
    }

    // Nobody covers the whole group: each takes what the better ones left.
    private static void Share(List<Candidate> ranked, int start, int end, ReadOnlySpan<char> text, List<Candidate> kept)
    {
        var taken = new bool[end - start];
        var before = kept.Count;
        foreach (var candidate in ranked)
        {
            var span = taken.AsSpan(candidate.Start - start, candidate.Length);
            if (!span.Contains(true))
            {
                span.Fill(true);
                kept.Add(candidate);
            }
            else if (candidate.Type == PersonalData.Person)
            {
                KeepRest(candidate, span, text, kept);
            }
        }

        kept.Sort(before, kept.Count - before, ByStart);
    }

    // A name that runs into an address keeps its own part: "Tobias Öhler Kaiserstraße 3".
    private static void KeepRest(Candidate candidate, Span<bool> taken, ReadOnlySpan<char> text, List<Candidate> kept)
    {
        var letters = text[candidate.Start..candidate.End];
        for (var start = 0; start < letters.Length;)
        {
            if (taken[start] || !CharacterKinds.IsLetter(letters[start]))
            {
                start++;
                continue;
            }

            var free = taken[start..].IndexOf(true);
            var next = free < 0 ? letters.Length : start + free;
            var end = next;
            while (!CharacterKinds.IsLetter(letters[end - 1]))
            {
                end--;
            }

            taken[start..end].Fill(true);
            kept.Add(candidate with { Start = candidate.Start + start, End = candidate.Start + end });
            start = next;
        }
    }

    private static int Compare(in Candidate left, in Candidate right)
    {
        var proven = (right.Evidence == Evidence.Checksum).CompareTo(left.Evidence == Evidence.Checksum);
        if (proven != 0)
        {
            return proven;
        }

        var longer = right.Length.CompareTo(left.Length);
        if (longer != 0)
        {
            return longer;
        }

        var surer = ((int)right.Confidence).CompareTo((int)left.Confidence);
        if (surer != 0 || left.Start != right.Start)
        {
            return surer != 0 ? surer : left.Start.CompareTo(right.Start);
        }

        // The order of recognizers must not decide.
        var type = string.CompareOrdinal(left.Type, right.Type);
        return type != 0 ? type : string.CompareOrdinal(left.Rule, right.Rule);
    }
}
