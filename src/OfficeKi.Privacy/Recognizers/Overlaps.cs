using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers;

/// <summary>Decides between findings that touch the same characters: proven by a check digit, then longer, then surer, then earlier.</summary>
internal static class Overlaps
{
    public static List<Candidate> Resolve(List<Candidate> candidates, ReadOnlySpan<char> text)
    {
        if (candidates.Count < 2)
        {
            return candidates;
        }

        candidates.Sort(Compare);
        var taken = new bool[text.Length];
        var kept = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            var span = taken.AsSpan(candidate.Start, candidate.Length);
            if (!span.Contains(true))
            {
                span.Fill(true);
                kept.Add(candidate);
            }
            else if (candidate.Type == PersonalData.Person)
            {
                KeepRest(candidate, taken, text, kept);
            }
        }

        kept.Sort((left, right) => left.Start.CompareTo(right.Start));
        return kept;
    }

    // A name that runs into an address keeps its own part: "Tobias Öhler Kaiserstraße 3".
    private static void KeepRest(Candidate candidate, bool[] taken, ReadOnlySpan<char> text, List<Candidate> kept)
    {
        for (var start = candidate.Start; start < candidate.End;)
        {
            if (taken[start] || !CharacterKinds.IsLetter(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < candidate.End && !taken[end])
            {
                end++;
            }

            var next = end;
            while (!CharacterKinds.IsLetter(text[end - 1]))
            {
                end--;
            }

            taken.AsSpan(start, end - start).Fill(true);
            kept.Add(candidate with { Start = start, End = end });
            start = next;
        }
    }

    private static int Compare(Candidate left, Candidate right)
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
