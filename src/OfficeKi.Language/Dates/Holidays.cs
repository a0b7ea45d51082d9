using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace OfficeKi.Language.Dates;

/// <summary>A public holiday of one Land.</summary>
/// <param name="Name">German name.</param>
/// <param name="OnlyIn">Where in the Land it holds when not everywhere, in German; null when it holds everywhere.</param>
public sealed record Holiday(DateOnly Day, string Name, string? OnlyIn = null);

/// <summary>Public holidays of the Länder, computed.</summary>
/// <remarks>
/// Holiday laws of the sixteen Länder and Art. 2 Abs. 2 of the Unification Treaty, as in force in 2026 with the changes since 1995; later years assume that no law changes.
/// It does not know which municipality has a holiday that holds in parts of a Land only: these carry <see cref="Holiday.OnlyIn"/>.
/// </remarks>
public static class Holidays
{
    /// <summary>First year the lists are right for.</summary>
    public const int FirstYear = 1995;

    /// <summary>Last year that is computed.</summary>
    public const int LastYear = 2199;

    private static readonly ConcurrentDictionary<(int Year, Land Land), FrozenDictionary<DateOnly, Holiday>> Known = [];

    /// <summary>All holidays of a year in order of their days; nothing outside <see cref="FirstYear"/> to <see cref="LastYear"/>.</summary>
    public static IReadOnlyList<Holiday> Of(int year, Land land) => [.. Year(year, land).Values.OrderBy(holiday => holiday.Day)];

    /// <summary>The holiday on this day, or null. Sundays are none by themselves.</summary>
    public static Holiday? On(DateOnly day, Land land) => Year(day.Year, land).GetValueOrDefault(day);

    private static FrozenDictionary<DateOnly, Holiday> Year(int year, Land land) =>
        year is >= FirstYear and <= LastYear
            ? Known.GetOrAdd((year, land), static key => HolidayLaw.Of(key.Year, key.Land).DistinctBy(holiday => holiday.Day).ToFrozenDictionary(holiday => holiday.Day))
            : FrozenDictionary<DateOnly, Holiday>.Empty;
}
