namespace OfficeKi.Records.Pseudonyms;

/// <summary>Calendar months in UTC as numbers that sort: 202611.</summary>
internal static class Months
{
    public static int Of(DateTimeOffset time) => (time.UtcDateTime.Year * 100) + time.UtcDateTime.Month;
}
