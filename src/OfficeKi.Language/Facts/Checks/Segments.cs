namespace OfficeKi.Language.Facts.Checks;

/// <summary>The part of a sentence that belongs to one of several details of the same kind.</summary>
internal static class Segments
{
    private static readonly string[] Joints = [" und ", " sowie ", " aber ", " während ", " oder ", ", ", "; ", " – ", " / ", " beziehungsweise ", " bzw. "];

    /// <summary>From the cut after the rival before it to the cut after the detail itself; the whole sentence without rivals.</summary>
    public static TextSpan Around(string sentence, IReadOnlyList<Fact> facts, Fact fact)
    {
        var rivals = facts.Where(other => AreRivals(other, fact)).OrderBy(other => other.Start).ToList();
        var index = rivals.FindIndex(other => other.Start == fact.Start);
        var start = index <= 0 ? 0 : Cut(sentence, rivals[index - 1].End, fact.Start);
        var end = index < 0 || index == rivals.Count - 1 ? sentence.Length : Cut(sentence, fact.End, rivals[index + 1].Start);
        return new(start, end);
    }

    /// <summary>Same kind and same unit: one could stand in the place of the other.</summary>
    public static bool AreRivals(Fact one, Fact other) => (one, other) switch
    {
        (Fact.Quantity left, Fact.Quantity right) => Kind(left.Unit) == Kind(right.Unit) && left.UnitWord == right.UnitWord && left.IsOrdinal == right.IsOrdinal,
        (Fact.Date left, Fact.Date right) => left.Day > 0 == right.Day > 0,
        _ => one.GetType() == other.GetType(),
    };

    private static Unit Kind(Unit unit) => unit is Unit.Week or Unit.Month or Unit.Year ? Unit.Day : unit;

    // The first joint between the two details, or right behind the first.
    private static int Cut(string sentence, int from, int to)
    {
        var best = -1;
        foreach (var joint in Joints)
        {
            var at = from <= to ? sentence.IndexOf(joint, from, to - from, StringComparison.Ordinal) : -1;
            best = at >= 0 && (best < 0 || at < best) ? at : best;
        }

        return best >= 0 ? best : from;
    }
}
