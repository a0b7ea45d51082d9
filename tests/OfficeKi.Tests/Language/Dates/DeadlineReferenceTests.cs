using OfficeKi.Language.Dates;

namespace OfficeKi.Tests.Language.Dates;

/// <summary>Computed deadlines against an independent, slow calculation: every day of 20 years, every Land.</summary>
public class DeadlineReferenceTests
{
    private static readonly DateOnly First = new(2016, 1, 1);
    private static readonly DateOnly Last = new(2035, 12, 31);

    private static readonly Period[] Periods =
    [
        new(1, PeriodUnit.Day), new(14, PeriodUnit.Day), new(3, PeriodUnit.WorkingDay), new(5, PeriodUnit.OfficeDay), new(1, PeriodUnit.Week), new(2, PeriodUnit.Week),
        new(1, PeriodUnit.Month), new(3, PeriodUnit.Month), new(1, PeriodUnit.Year),
    ];

    public static TheoryData<Land> Lands => [.. Enum.GetValues<Land>()];

    [Theory]
    [MemberData(nameof(Lands))]
    public void Holidays_are_those_of_the_table(Land land)
    {
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            var isHoliday = Holidays.On(day, land) is { OnlyIn: null };

            // Easter and Whit Sunday are holidays in Brandenburg; as Sundays they change nothing.
            Assert.True(isHoliday == SlowReference.HolidaysIn(land).Contains(day) || (land == Land.BB && day.DayOfWeek == DayOfWeek.Sunday), $"{land} {day:O}");
        }
    }

    [Theory]
    [MemberData(nameof(Lands))]
    public void Every_deadline_equals_the_slow_calculation(Land land)
    {
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            foreach (var period in Periods)
            {
                Compare(day, period, land, Delivery.Post, NotificationLaw.Administrative, false);
                Compare(day, period, land, Delivery.Electronic, NotificationLaw.Tax, false);
                Compare(day, period, land, Delivery.Served, NotificationLaw.Social, false);
                Compare(day, period, land, Delivery.None, NotificationLaw.Administrative, true);
            }
        }
    }

    private static void Compare(DateOnly day, Period period, Land land, Delivery delivery, NotificationLaw law, bool countsDay)
    {
        var due = Deadline.Compute(day, period, land, delivery, new() { Law = law, CountsTriggerDay = countsDay })!.Due;
        var expected = SlowReference.Due(day, period, land, delivery, law, countsDay);
        if (due != expected)
        {
            Assert.Fail($"{land} {day:O} {period.Notation} {delivery} {law} {countsDay}: {due:O}, expected {expected:O}");
        }
    }
}
