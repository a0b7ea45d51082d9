using System.Globalization;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Administration;

/// <summary>Whole calendar months (UTC), both included.</summary>
internal readonly record struct MonthRange(DateOnly From, DateOnly To)
{
    private const int MostMonths = 120;

    /// <summary>The month of a name such as <c>2026-11</c>; null when it is none.</summary>
    public static DateOnly? Month(string? name) =>
        DateOnly.TryParseExact(name + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The range asked for; without an answer the last twelve closed months.</summary>
    public static MonthRange? Read(string? from, string? to, DateTimeOffset now, List<FieldError> errors)
    {
        var last = new DateOnly(now.UtcDateTime.Year, now.UtcDateTime.Month, 1).AddMonths(-1);
        var (end, begin) = (to is null ? last : Month(to), from is null ? last.AddMonths(-11) : Month(from));
        if (begin is null)
        {
            errors.Add(Malformed("from"));
        }

        if (end is null)
        {
            errors.Add(Malformed("to"));
        }

        if (begin > end || begin?.AddMonths(MostMonths) <= end)
        {
            errors.Add(new("from", new("Der erste Monat muss vor dem letzten liegen, höchstens zehn Jahre davor.", "The first month must not be after the last one, and ten years before it at most.")));
        }

        return errors.Count == 0 ? new(begin!.Value, end!.Value) : null;
    }

    public static FieldError Malformed(string field) => new(field, new("Bitte geben Sie einen Monat an, zum Beispiel 2026-11.", "Please give a month, for example 2026-11."));
}
