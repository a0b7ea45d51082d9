namespace OfficeKi.Records.Budgets;

/// <summary>Money as whole billionths of a euro: exact, and a number every database can add.</summary>
internal static class Euro
{
    private const decimal NanoPerEuro = 1_000_000_000m;

    /// <summary>The largest amount in one record or budget.</summary>
    private const decimal Largest = 1_000_000_000m;

    /// <summary>Rounds up, so that nothing is ever free by rounding.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or above a billion.</exception>
    public static long ToNano(decimal euro) => euro is >= 0 and <= Largest
        ? (long)decimal.Ceiling(euro * NanoPerEuro)
        : throw new ArgumentOutOfRangeException(nameof(euro), "an amount must be 0 to 1,000,000,000 euro");

    public static decimal FromNano(long nano) => nano / NanoPerEuro;
}
