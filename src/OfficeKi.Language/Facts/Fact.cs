namespace OfficeKi.Language.Facts;

/// <summary>What a number says about its limit: „mindestens“, „bis“.</summary>
internal enum Limit
{
    None,
    AtLeast,
    AtMost,
}

/// <summary>What a number counts, as far as the fact check must tell units apart.</summary>
internal enum Unit
{
    None,
    Euro,
    Percent,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Other,
}

/// <summary>A checkable detail of a text. Closed: only these cases exist.</summary>
internal abstract record Fact(int Start, int End)
{
    /// <summary>Years of a century.</summary>
    public const int Century = 100;

    public Limit Limit { get; init; }

    /// <summary>Day, month, year as far as stated; 0 for what is not.</summary>
    /// <param name="Spread">How many years it may mean, from <c>Year</c> on: 1, 10 („1990er“) or 100 („15. Jahrhundert“).</param>
    public sealed record Date(int Start, int End, int Day, int Month, int Year, int Spread = 1) : Fact(Start, End);

    /// <param name="Minutes">Minutes of the day; 24:00 is 0.</param>
    public sealed record Time(int Start, int End, int Minutes) : Fact(Start, End);

    /// <param name="UnitWord">Lower-case stem of the unit when <see cref="Unit"/> is <see cref="Facts.Unit.Other"/>.</param>
    /// <param name="IsWord">Written as a word („zwei“).</param>
    /// <param name="IsRough">After „rund“, „etwa“, „ca.“.</param>
    public sealed record Quantity(int Start, int End, decimal Value, Unit Unit, string UnitWord = "", bool IsWord = false, bool IsRough = false, bool IsOrdinal = false) : Fact(Start, End);

    /// <param name="Section">Number with letter: „31“, „31a“.</param>
    /// <param name="Parts">Paragraph, sentence, number in order of mention as „abs2“, „satz1“, „nr3“.</param>
    /// <param name="Law">„baugb“, or empty.</param>
    public sealed record Norm(int Start, int End, string Section, IReadOnlyList<string> Parts, string Law) : Fact(Start, End);

    /// <param name="Key">Letters and digits only, lower case.</param>
    public sealed record Reference(int Start, int End, string Key) : Fact(Start, End);
}
