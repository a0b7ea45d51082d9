using OfficeKi.Language.Facts;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads lengths of time: „14 Tagen“, „eines Monats“, „drei Werktage“, „einem halben Jahr“, „6-wöchiger“.</summary>
internal static class Amounts
{
    public static bool TryRead(Scan scan, int position, out Period period, out int next)
    {
        period = Period.None;
        if (!TryCount(scan, position, out var count, out next))
        {
            return false;
        }

        // „14 (vierzehn) Tagen“
        if (scan.Lexemes.IsSign(next, '(') && scan.Lexemes.IsSign(next + 2, ')'))
        {
            next += 3;
        }

        var isHalf = scan.IsAny(next, "halben", "halbes", "halber");
        next += isHalf ? 1 : 0;
        next += scan.IsAny(next, "voller", "vollen", "weiterer", "weiteren", "aufeinanderfolgenden") ? 1 : 0;
        if (UnitOf(scan.Word(next)) is not { } unit)
        {
            return false;
        }

        next++;
        return TryPeriod(count, unit, isHalf, out period);
    }

    /// <summary>„drei“, „14“, „eines“, „zweier“: a whole number from 1 to 999.</summary>
    public static bool TryCount(Scan scan, int position, out int count, out int next)
    {
        next = position + 1;
        if (scan.Lexemes.IsDigits(position))
        {
            count = scan.Lexemes[position].Length <= 3 && !scan.Lexemes.IsGlued(next) ? scan.Lexemes.Int(position) : 0;
            return count > 0;
        }

        count = scan.Word(position) switch
        {
            "ein" or "eine" or "einen" or "einem" or "einer" or "eines" => 1,
            "zweier" => 2,
            "dreier" => 3,
            var word => NumberWords.TryParse(word, out var value) && value < 1000 ? value : 0,
        };
        return count > 0;
    }

    /// <summary>The unit of a word like „Werktage“, with how many of the period's own units it is: a quarter is three months (§ 189 Abs. 1 BGB).</summary>
    public static (PeriodUnit Unit, int Times)? UnitOf(string word) => word switch
    {
        "tag" or "tage" or "tagen" or "tages" or "kalendertag" or "kalendertage" or "kalendertagen" => (PeriodUnit.Day, 1),
        "werktag" or "werktage" or "werktagen" or "werktages" or "werktags" => (PeriodUnit.WorkingDay, 1),
        "arbeitstag" or "arbeitstage" or "arbeitstagen" or "arbeitstages" or "arbeitstags" => (PeriodUnit.OfficeDay, 1),
        "woche" or "wochen" or "kalenderwochen" => (PeriodUnit.Week, 1),
        "monat" or "monate" or "monaten" or "monats" or "monates" or "kalendermonaten" => (PeriodUnit.Month, 1),
        "quartal" or "quartals" or "quartalen" or "vierteljahr" or "vierteljahres" or "vierteljahrs" => (PeriodUnit.Month, 3),
        "halbjahr" or "halbjahres" or "halbjahrs" => (PeriodUnit.Month, 6),
        "jahr" or "jahre" or "jahren" or "jahres" => (PeriodUnit.Year, 1),
        "stunde" or "stunden" => (PeriodUnit.Hour, 1),
        "minute" or "minuten" => (PeriodUnit.Minute, 1),
        _ => null,
    };

    // § 189 Abs. 1 BGB: half a year is six months, half a month fifteen days.
    private static bool TryPeriod(int count, (PeriodUnit Unit, int Times) unit, bool isHalf, out Period period)
    {
        period = (isHalf, unit.Unit) switch
        {
            (false, _) => new(count * unit.Times, unit.Unit),
            (true, PeriodUnit.Year) => new(6, PeriodUnit.Month),
            (true, PeriodUnit.Month) => new(15, PeriodUnit.Day),
            (true, PeriodUnit.Hour) => new(30, PeriodUnit.Minute),
            _ => Period.None,
        };
        return period.Count > 0;
    }
}
