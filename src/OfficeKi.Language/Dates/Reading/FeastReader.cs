namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads feasts by name: „Ostermontag 2026“, „Tag der Deutschen Einheit“, „Buß- und Bettag“, „Silvester“.</summary>
internal static class FeastReader
{
    private static readonly (string[] Words, Func<int, DateOnly> Day)[] Feasts =
    [
        (["neujahr"], static year => new(year, 1, 1)),
        (["neujahrstag"], static year => new(year, 1, 1)),
        (["heilige", "drei", "könige"], static year => new(year, 1, 6)),
        (["dreikönigstag"], static year => new(year, 1, 6)),
        (["rosenmontag"], static year => Easter.Of(year).AddDays(-48)),
        (["aschermittwoch"], static year => Easter.Of(year).AddDays(-46)),
        (["gründonnerstag"], static year => Easter.Of(year).AddDays(-3)),
        (["karfreitag"], static year => Easter.Of(year).AddDays(-2)),
        (["ostersonntag"], static year => Easter.Of(year)),
        (["ostermontag"], static year => Easter.Of(year).AddDays(1)),
        (["tag", "der", "arbeit"], static year => new(year, 5, 1)),
        (["maifeiertag"], static year => new(year, 5, 1)),
        (["christi", "himmelfahrt"], static year => Easter.Of(year).AddDays(39)),
        (["pfingstsonntag"], static year => Easter.Of(year).AddDays(49)),
        (["pfingstmontag"], static year => Easter.Of(year).AddDays(50)),
        (["fronleichnam"], static year => Easter.Of(year).AddDays(60)),
        (["mariä", "himmelfahrt"], static year => new(year, 8, 15)),
        (["weltkindertag"], static year => new(year, 9, 20)),
        (["tag", "der", "deutschen", "einheit"], static year => new(year, 10, 3)),
        (["reformationstag"], static year => new(year, 10, 31)),
        (["allerheiligen"], static year => new(year, 11, 1)),
        (["buß", "-", "und", "bettag"], RepentanceDay),
        (["heiligabend"], static year => new(year, 12, 24)),
        (["heiliger", "abend"], static year => new(year, 12, 24)),
        (["erster", "weihnachtstag"], static year => new(year, 12, 25)),
        (["ersten", "weihnachtstag"], static year => new(year, 12, 25)),
        (["ersten", "weihnachtsfeiertag"], static year => new(year, 12, 25)),
        (["zweiter", "weihnachtstag"], static year => new(year, 12, 26)),
        (["zweiten", "weihnachtstag"], static year => new(year, 12, 26)),
        (["zweiten", "weihnachtsfeiertag"], static year => new(year, 12, 26)),
        (["silvester"], static year => new(year, 12, 31)),
    ];

    private static readonly ILookup<string, (string[] Words, Func<int, DateOnly> Day)> ByFirstWord = Feasts.ToLookup(feast => feast.Words[0], StringComparer.Ordinal);

    public static Hit? Read(Scan scan, int position)
    {
        foreach (var (words, dayOf) in ByFirstWord[scan.Word(position)])
        {
            if (Matches(scan, position, words))
            {
                return Feast(scan, position, position + words.Length, dayOf);
            }
        }

        return null;
    }

    private static bool Matches(Scan scan, int position, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == "-" ? !scan.Lexemes.IsSign(position + i, '-') : scan.Word(position + i) != words[i])
            {
                return false;
            }
        }

        return true;
    }

    private static Hit Feast(Scan scan, int first, int next, Func<int, DateOnly> dayOf)
    {
        var stated = SpanReader.YearBehind(scan, ref next);
        var year = stated ?? scan.DocumentDate.Year;
        var day = dayOf(year);
        day = stated is null && day < scan.DocumentDate && year < 9000 ? dayOf(year + 1) : day;
        var hit = Hit.Of(scan, DateKind.Date, first, next, day);
        return hit.With(hit.Mention with { Role = DateRole.Holiday, IsAssumed = stated is null });
    }

    private static DateOnly RepentanceDay(int year)
    {
        DateOnly latest = new(year, 11, 22);
        return latest.AddDays(-(((int)latest.DayOfWeek - (int)DayOfWeek.Wednesday + 7) % 7));
    }
}
