namespace OfficeKi.Policy;

/// <summary>The answers of the conditions to one request. Each is asked once, however many rules share it.</summary>
internal sealed class Answers(Condition[] conditions, Facts facts)
{
    private const byte Holds = 1;
    private const byte Fails = 2;

    private readonly byte[] _known = new byte[conditions.Length];

    public bool Meet(int[] positions)
    {
        foreach (var position in positions)
        {
            var answer = _known[position];
            if (answer == 0)
            {
                answer = _known[position] = conditions[position].Holds(facts) ? Holds : Fails;
            }

            if (answer == Fails)
            {
                return false;
            }
        }

        return true;
    }
}
