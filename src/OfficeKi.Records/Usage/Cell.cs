namespace OfficeKi.Records.Usage;

/// <summary>All calls of a month that are alike in every dimension. Never leaves this folder: it may be one person's.</summary>
/// <param name="values">One per dimension.</param>
internal sealed class Cell(IReadOnlyList<string> values)
{
    public IReadOnlyList<string> Values { get; } = values;

    /// <summary>Who called, numbered within the month.</summary>
    public HashSet<int> Persons { get; } = [];

    public List<long> Durations { get; } = [];

    public long TokensIn { get; private set; }

    public long TokensOut { get; private set; }

    /// <summary>Billionths of a euro.</summary>
    public long Cost { get; private set; }

    public void Add(int person, long tokensIn, long tokensOut, long cost, long durationMs)
    {
        Persons.Add(person);
        Durations.Add(durationMs);
        (TokensIn, TokensOut, Cost) = (TokensIn + tokensIn, TokensOut + tokensOut, Cost + cost);
    }
}
