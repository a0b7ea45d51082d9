using System.Globalization;
using System.Text.RegularExpressions;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant.City;

public partial class DatesTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly System.Reflection.Assembly Home = typeof(DemoCityLoader).Assembly;

    private static readonly string[] Names = [.. Home.GetManifestResourceNames().Where(name => name.StartsWith("city/", StringComparison.Ordinal))];

    public static TheoryData<string> Sources => [.. Names];

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_day_of_the_week_agrees_with_the_calendar(string source)
    {
        Assert.All(Dated().Matches(Read(source)), match =>
        {
            var date = DateOnly.ParseExact(match.Groups["date"].Value, "d. MMMM yyyy", German);
            Assert.Equal(German.DateTimeFormat.GetDayName(date.DayOfWeek), match.Groups["day"].Value);
        });
    }

    [Fact]
    public void There_are_enough_such_dates_to_check() =>
        Assert.True(Names.Sum(name => Dated().Count(Read(name))) >= 60);

    private static string Read(string source)
    {
        using var reader = new StreamReader(Home.GetManifestResourceStream(source)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\b(?<day>(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)(?:s|em)?,?\s+(?:dem\s+|den\s+|der\s+)?(?<date>\d{1,2}\.\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dated();
}
