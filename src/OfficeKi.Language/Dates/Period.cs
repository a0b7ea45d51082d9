using System.Globalization;

namespace OfficeKi.Language.Dates;

public enum PeriodUnit
{
    Minute,
    Hour,
    Day,

    /// <summary>Monday to Saturday without holidays (Werktag).</summary>
    WorkingDay,

    /// <summary>Monday to Friday without holidays (Arbeitstag).</summary>
    OfficeDay,
    Week,
    Month,
    Year,
}

/// <summary>A length of time as a text states it: „14 Tage“, „ein Monat“. Not an amount of hours: a month is a month.</summary>
/// <param name="Count">1 or more.</param>
public sealed record Period(int Count, PeriodUnit Unit)
{
    /// <summary>As in ISO 8601, with <c>WERKTAGE</c> and <c>ARBEITSTAGE</c> for what the standard lacks: <c>P14D</c>, <c>P1M</c>, <c>PT48H</c>, <c>P3WERKTAGE</c>.</summary>
    public string Notation => Unit switch
    {
        PeriodUnit.Minute => $"PT{Number}M",
        PeriodUnit.Hour => $"PT{Number}H",
        PeriodUnit.Day => $"P{Number}D",
        PeriodUnit.WorkingDay => $"P{Number}WERKTAGE",
        PeriodUnit.OfficeDay => $"P{Number}ARBEITSTAGE",
        PeriodUnit.Week => $"P{Number}W",
        PeriodUnit.Month => $"P{Number}M",
        _ => $"P{Number}Y",
    };

    /// <summary>For a reader that found nothing; never shown.</summary>
    internal static Period None { get; } = new(0, PeriodUnit.Day);

    private string Number => Count.ToString(CultureInfo.InvariantCulture);
}
