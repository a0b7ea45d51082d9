namespace OfficeKi.Documents.Reading;

/// <summary>A limit was passed in the middle of a library's work; ends as <see cref="Extraction.TooLarge"/>.</summary>
#pragma warning disable CA1032 // without its three values it would say nothing
internal sealed class LimitExceededException(long limit, long measured, string unit) : Exception($"{measured} {unit} are more than {limit}")
#pragma warning restore CA1032
{
    public long Limit => limit;

    public long Measured => measured;

    public string Unit => unit;

    public static void ThrowIfGreater(long measured, long limit, string unit)
    {
        if (measured > limit)
        {
            throw new LimitExceededException(limit, measured, unit);
        }
    }
}
