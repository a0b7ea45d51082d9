using OfficeKi.Language.Facts;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads times of day: „9.30 Uhr“, „17 Uhr“, „24 Uhr“ (the end of the day), „halb neun“, „neun Uhr“, „um 9:30“.</summary>
internal static class ClockReader
{
    private const int EndOfDay = 24 * 60;

    /// <summary>A time on its own.</summary>
    public static Hit? Read(Scan scan, int position) =>
        TryRead(scan, position, isExpected: scan.IsAny(position - 1, "um", "gegen"), out var minutes, out var next)
            ? Hit.Of(scan, DateKind.Time, position, next) is var hit ? hit.With(hit.Mention with { Minutes = minutes }) : null
            : null;

    /// <summary>The same hit with a time of day that follows it: „…, 14 Uhr“, „… um 9.30 Uhr“.</summary>
    public static Hit WithTime(Scan scan, Hit day)
    {
        var at = day.Next;
        at += scan.Lexemes.IsSign(at, ',') || scan.Lexemes.IsSign(at, '–') || scan.Lexemes.IsSign(at, '|') ? 1 : 0;
        var isExpected = scan.IsAny(at, "um", "gegen", "ab", "bis", "von");
        at += isExpected ? 1 : 0;
        at += scan.IsAny(at, "spätestens", "zum") ? 1 : 0;
        return TryRead(scan, at, isExpected: true, out var minutes, out var next)
            ? new(day.Mention with { Span = scan.Span(day.First, next), Minutes = minutes }, day.First, next)
            : day;
    }

    private static bool TryRead(Scan scan, int position, bool isExpected, out int minutes, out int next)
    {
        if (TryDigits(scan, position, out minutes, out next, out var hasColon) || TryWords(scan, position, out minutes, out next))
        {
            if (scan.IsAny(next, "uhr"))
            {
                next++;
                minutes = scan.IsAny(next, "nachmittags", "abends") && minutes <= 12 * 60 ? minutes + (12 * 60) : minutes;
                return true;
            }

            return IsRange(scan, next) || (isExpected && (hasColon || scan.Word(position) == "halb"));
        }

        return false;
    }

    // „9 bis 12 Uhr“: the first number is a time because the second is.
    private static bool IsRange(Scan scan, int next) =>
        (scan.IsAny(next, "bis", "und") || scan.Lexemes.IsSign(next, '-') || scan.Lexemes.IsSign(next, '–'))
        && TryDigits(scan, next + 1, out _, out var after, out _) && scan.IsAny(after, "uhr");

    private static bool TryDigits(Scan scan, int position, out int minutes, out int next, out bool hasColon)
    {
        (minutes, next, hasColon) = (0, position + 1, false);
        var lexemes = scan.Lexemes;
        if (!lexemes.IsDigits(position) || lexemes[position].Length > 2 || lexemes.Int(position) > 24 || IsGluedBehindNumber(lexemes, position))
        {
            return false;
        }

        minutes = lexemes.Int(position) * 60;
        if (lexemes.IsGlued(next) && (lexemes.IsSign(next, ':') || lexemes.IsSign(next, '.')) && lexemes.IsGlued(next + 1)
            && lexemes.IsDigits(next + 1) && lexemes[next + 1].Length == 2 && lexemes.Int(next + 1) < 60)
        {
            hasColon = lexemes.IsSign(next, ':');
            minutes += lexemes.Int(next + 1);
            next += 2;
        }

        return minutes <= EndOfDay;
    }

    private static bool IsGluedBehindNumber(Lexemes lexemes, int position) =>
        lexemes.IsGlued(position) && (lexemes.IsSign(position - 1, '.') || lexemes.IsSign(position - 1, ',') || lexemes.IsSign(position - 1, '/') || lexemes.IsSign(position - 1, ':'));

    // „neun Uhr“, „halb neun“.
    private static bool TryWords(Scan scan, int position, out int minutes, out int next)
    {
        var isHalf = scan.Word(position) == "halb";
        var at = isHalf ? position + 1 : position;
        (minutes, next) = (0, at + 1);
        var hour = scan.Word(at) == "ein" ? 1 : NumberWords.TryParse(scan.Word(at), out var value) ? value : 0;
        if (hour is < 1 or > 24 || (isHalf && hour > 12))
        {
            return false;
        }

        minutes = isHalf ? (((hour + 11) % 12) * 60) + 30 : hour * 60;
        return true;
    }
}
