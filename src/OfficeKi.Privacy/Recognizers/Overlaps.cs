namespace OfficeKi.Privacy.Recognizers;

/// <summary>Decides between findings that touch the same characters: proven by a check digit, then longer, then surer, then earlier.</summary>
internal static class Overlaps
{
    public static List<Candidate> Resolve(List<Candidate> candidates, int length)
    {
        if (candidates.Count < 2)
        {
            return candidates;
        }

        candidates.Sort(Compare);
        var taken = new bool[length];
        var kept = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            var span = taken.AsSpan(candidate.Start, candidate.Length);
            if (!span.Contains(true))
            {
                span.Fill(true);
                kept.Add(candidate);
            }
        }

        kept.Sort((left, right) => left.Start.CompareTo(right.Start));
        return kept;
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

        var surer = right.Confidence.CompareTo(left.Confidence);
        return surer != 0 ? surer : left.Start.CompareTo(right.Start);
    }
}
