namespace OfficeKi.Policy;

/// <summary>Whether a rule matches.</summary>
internal enum Answer : byte
{
    NotAsked,
    Yes,
    No,

    /// <summary>It hangs on a fact nobody knows.</summary>
    Unknown,
}

/// <summary>The answers of the conditions to one request. Each is asked once, however many rules share it.</summary>
internal sealed class Answers(Condition[] conditions, Facts facts)
{
    private readonly Answer[] _known = new Answer[conditions.Length];

    /// <summary>One no is a no, whatever else is unknown; so the order of conditions has no meaning.</summary>
    public Answer Meet(int[] positions)
    {
        var result = Answer.Yes;
        foreach (var position in positions)
        {
            var answer = _known[position];
            if (answer == Answer.NotAsked)
            {
                answer = _known[position] = Of(conditions[position], facts);
            }

            if (answer == Answer.No)
            {
                return Answer.No;
            }

            result = answer == Answer.Unknown ? Answer.Unknown : result;
        }

        return result;
    }

    public static Answer Of(Condition condition, Facts facts) =>
        condition.Asks is { } asked && !asked.IsKnown(facts) ? Answer.Unknown
        : condition.Holds(facts) ? Answer.Yes
        : Answer.No;
}
