using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OfficeKi.Language.Dates;

namespace OfficeKi.Tests.Language.Dates;

public class DeadlineTests
{
    [Theory]
    // posted on 3 November 2026, counts as notified on Saturday, 7 November; not moved in administrative law
    [InlineData("2026-11-03", "P1M", Land.RP, Delivery.Post, NotificationLaw.Administrative, "2026-12-07")]
    [InlineData("2026-11-03", "P1M", Land.RP, Delivery.Post, NotificationLaw.Social, "2026-12-07")]
    [InlineData("2026-11-03", "P1M", Land.RP, Delivery.Post, NotificationLaw.Tax, "2026-12-09")]
    [InlineData("2026-11-03", "P1M", Land.RP, Delivery.Electronic, NotificationLaw.Administrative, "2026-12-07")]
    [InlineData("2026-11-03", "P1M", Land.RP, Delivery.Served, NotificationLaw.Administrative, "2026-12-03")]
    // until the end of 2024 the third day
    [InlineData("2024-12-31", "P1M", Land.RP, Delivery.Post, NotificationLaw.Administrative, "2025-02-03")]
    [InlineData("2025-01-01", "P1M", Land.RP, Delivery.Post, NotificationLaw.Administrative, "2025-02-05")]
    // § 188 Abs. 3: the month lacks the day
    [InlineData("2026-01-31", "P1M", Land.RP, Delivery.Served, NotificationLaw.Administrative, "2026-03-02")]
    [InlineData("2028-01-31", "P1M", Land.RP, Delivery.Served, NotificationLaw.Administrative, "2028-02-29")]
    [InlineData("2028-02-29", "P1Y", Land.RP, Delivery.Served, NotificationLaw.Administrative, "2029-02-28")]
    // All Saints' Day is a holiday in RP, not in BE
    [InlineData("2027-10-01", "P1M", Land.RP, Delivery.Served, NotificationLaw.Administrative, "2027-11-02")]
    [InlineData("2027-10-01", "P1M", Land.BE, Delivery.Served, NotificationLaw.Administrative, "2027-11-01")]
    // Good Friday to Easter Monday
    [InlineData("2026-03-20", "P14D", Land.RP, Delivery.Served, NotificationLaw.Administrative, "2026-04-07")]
    [InlineData("2026-12-23", "P3WERKTAGE", Land.RP, Delivery.None, NotificationLaw.Administrative, "2026-12-29")]
    [InlineData("2026-12-23", "P3ARBEITSTAGE", Land.RP, Delivery.None, NotificationLaw.Administrative, "2026-12-29")]
    public void The_end_of_a_period(string trigger, string period, Land land, Delivery delivery, NotificationLaw law, string due) =>
        Assert.Equal(Day(due), Deadline.Compute(Day(trigger), Parse(period), land, delivery, new() { Law = law })!.Due);

    [Theory]
    [InlineData("2025-10-01", "P4W", "2025-10-28")]
    [InlineData("2025-10-01", "P1M", "2025-10-31")]
    [InlineData("2027-01-30", "P1M", "2027-03-01")] // 28 February is a Sunday
    [InlineData("2026-01-15", "P1M", "2026-02-16")] // 14 February is a Saturday
    public void A_period_from_the_beginning_of_a_day_counts_that_day(string trigger, string period, string due) =>
        Assert.Equal(Day(due), Deadline.Compute(Day(trigger), Parse(period), Land.RP, Delivery.None, new() { CountsTriggerDay = true })!.Due);

    [Theory]
    [InlineData("2026-11-03", "PT48H")]
    [InlineData("2026-11-03", "P0D")]
    [InlineData("1990-01-01", "P1M")]
    [InlineData("9999-12-31", "P1M")]
    [InlineData("0001-01-01", "P1M")]
    [InlineData("2026-01-01", "P999Y")]
    public void What_cannot_be_computed_is_not_computed(string trigger, string period) =>
        Assert.Null(Deadline.Compute(Day(trigger), Parse(period), Land.RP, Delivery.Post));

    [Fact]
    public void The_calculation_names_every_step_with_its_norm()
    {
        var result = Deadline.Compute(new(2027, 4, 27), new(1, PeriodUnit.Month), Land.RP, Delivery.Post)!;

        Assert.Equal("§ 188 Abs. 2 BGB", result.Rule);
        Assert.Equal(
            [
                "Aufgabe zur Post: Dienstag, 27. April 2027. Das Schreiben gilt am vierten Tag danach als bekannt gegeben: Samstag, 1. Mai 2027 (§ 41 Abs. 2 Satz 1 VwVfG).",
                "Dieser Tag ist ein Feiertag in Rheinland-Pfalz (Tag der Arbeit). Er wird nicht verschoben; das ist nur im Steuerrecht anders (§ 108 Abs. 3 AO).",
                "Kam das Schreiben später oder gar nicht an, gilt das nicht; dann zählt der Tag des Zugangs.",
                "Die Frist beginnt am Sonntag, 2. Mai 2027. Der Tag des Ereignisses (Samstag, 1. Mai 2027) zählt nicht mit (§ 187 Abs. 1 BGB).",
                "Länge der Frist: ein Monat. Der letzte Tag ist Dienstag, 1. Juni 2027 (§ 188 Abs. 2 BGB).",
            ],
            result.Steps.Select(step => step.De));
    }

    [Fact]
    public void A_moved_end_names_the_holiday()
    {
        var result = Deadline.Compute(new(2026, 10, 1), new(1, PeriodUnit.Month), Land.RP, Delivery.Served)!;

        Assert.Equal(
            "Dieser Tag ist ein Feiertag in Rheinland-Pfalz (Allerheiligen). Die Frist endet deshalb erst am nächsten Werktag: Montag, 2. November 2026 (§ 31 Abs. 3 Satz 1 VwVfG, § 193 BGB).",
            result.Steps[^1].De);
    }

    [Theory]
    [InlineData("2028-07-15", Land.BY, "Mariä Himmelfahrt", "Mittwoch, 16. August 2028")]
    [InlineData("2026-05-04", Land.SN, "Fronleichnam", "Freitag, 5. Juni 2026")]
    [InlineData("2026-05-04", Land.TH, "Fronleichnam", "Freitag, 5. Juni 2026")]
    public void A_holiday_in_parts_of_a_Land_does_not_move_the_end_but_is_told(string trigger, Land land, string name, string later)
    {
        var result = Deadline.Compute(Day(trigger), new(1, PeriodUnit.Month), land, Delivery.Served)!;

        Assert.Equal(result.Last, result.Due);
        Assert.Contains(name, result.Steps[^1].De, StringComparison.Ordinal);
        Assert.Contains(later, result.Steps[^1].De, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_the_presumed_day_moves_can_be_set()
    {
        DateOnly posted = new(2026, 11, 3);

        Assert.Equal(new(2026, 11, 9), Deadline.Compute(posted, new(1, PeriodUnit.Month), Land.RP, Delivery.Post, new() { ShiftsNotification = true })!.Notified);
        Assert.Equal(new(2026, 11, 7), Deadline.Compute(posted, new(1, PeriodUnit.Month), Land.RP, Delivery.Post, new() { Law = NotificationLaw.Tax, ShiftsNotification = false })!.Notified);
    }

    [Theory]
    [InlineData(Land.BY, true)]
    [InlineData(Land.RP, false)]
    public void A_Land_with_a_procedure_act_of_its_own_is_named_as_uncertain(Land land, bool isTold) =>
        Assert.Equal(isTold, Deadline.Compute(new(2026, 11, 3), new(1, PeriodUnit.Month), land, Delivery.Post)!.Steps.Any(step => step.De.Contains("eigenes Verwaltungsverfahrensgesetz", StringComparison.Ordinal)));

    [Property]
    public Property A_period_never_ends_on_a_free_day_nor_before_its_last_day() => Prop.ForAll(Cases, one =>
    {
        var result = Deadline.Compute(one.Day, one.Period, one.Land, Delivery.Post)!;
        return result.Due >= result.Last && result.Last > result.Notified && result.Due.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Holidays.On(result.Due, one.Land) is not { OnlyIn: null };
    });

    [Property]
    public Property A_later_trigger_never_ends_a_period_earlier() => Prop.ForAll(Cases, one =>
        Deadline.Compute(one.Day.AddDays(1), one.Period, one.Land, Delivery.Served)!.Due >= Deadline.Compute(one.Day, one.Period, one.Land, Delivery.Served)!.Due);

    [Property]
    public Property A_year_is_twelve_months_and_a_week_seven_days() => Prop.ForAll(Cases, one =>
        Deadline.Compute(one.Day, new(1, PeriodUnit.Year), one.Land, Delivery.Served)!.Due == Deadline.Compute(one.Day, new(12, PeriodUnit.Month), one.Land, Delivery.Served)!.Due
        && Deadline.Compute(one.Day, new(2, PeriodUnit.Week), one.Land, Delivery.Served)!.Due == Deadline.Compute(one.Day, new(14, PeriodUnit.Day), one.Land, Delivery.Served)!.Due);

    private static Arbitrary<(DateOnly Day, Period Period, Land Land)> Cases =>
        (from days in Gen.Choose(0, 36_000)
         from count in Gen.Choose(1, 60)
         from unit in Gen.Elements(PeriodUnit.Day, PeriodUnit.WorkingDay, PeriodUnit.OfficeDay, PeriodUnit.Week, PeriodUnit.Month, PeriodUnit.Year)
         from land in Gen.Elements(Enum.GetValues<Land>())
         select (new DateOnly(1995, 1, 1).AddDays(days), new Period(count, unit), land)).ToArbitrary();

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static Period Parse(string notation)
    {
        foreach (var unit in Enum.GetValues<PeriodUnit>())
        {
            var digits = new string([.. notation.Where(char.IsAsciiDigit)]);
            Period period = new(int.Parse(digits, CultureInfo.InvariantCulture), unit);
            if (period.Notation == notation)
            {
                return period;
            }
        }

        throw new ArgumentException("no such period", nameof(notation));
    }
}
