namespace OfficeKi.Language.Facts.Reading;

/// <summary>Reads times of day: „9.30 Uhr“, „9:30“, „17 Uhr“, „9 bis 12 Uhr“; 24 Uhr equals 0 Uhr.</summary>
internal static class TimeReader
{
    public static int Read(Lexemes lexemes, int position, List<Fact> facts)
    {
        if (!TryClock(lexemes, position, out var minutes, out var next, out var isCertain))
        {
            return position;
        }

        if (lexemes.WordIs(next, "Uhr") || lexemes.WordIs(next, "h") && isCertain)
        {
            return Add(lexemes, position, next + 1, minutes, facts);
        }

        // „9 bis 12 Uhr“: the first number is a time because the second is.
        var isRange = lexemes.WordIs(next, "bis") || lexemes.WordIs(next, "und") || lexemes.IsSign(next, '-') || lexemes.IsSign(next, '–');
        if (isRange && TryClock(lexemes, next + 1, out _, out var after, out _) && lexemes.WordIs(after, "Uhr"))
        {
            return Add(lexemes, position, next, minutes, facts);
        }

        return isCertain ? Add(lexemes, position, next, minutes, facts) : position;
    }

    private static bool TryClock(Lexemes lexemes, int position, out int minutes, out int next, out bool isCertain)
    {
        (minutes, next, isCertain) = (0, position + 1, false);
        if (!lexemes.IsDigits(position) || lexemes[position].Length > 2 || lexemes.Int(position) > 24
            || (lexemes.IsGlued(position) && (lexemes.IsSign(position - 1, '.') || lexemes.IsSign(position - 1, ',') || lexemes.IsSign(position - 1, '/'))))
        {
            return false;
        }

        minutes = lexemes.Int(position) % 24 * 60;
        if (lexemes.IsGlued(next) && (lexemes.IsSign(next, ':') || lexemes.IsSign(next, '.')) && lexemes.IsGlued(next + 1)
            && lexemes.IsDigits(next + 1) && lexemes[next + 1].Length == 2 && lexemes.Int(next + 1) < 60)
        {
            isCertain = lexemes.IsSign(next, ':');
            minutes += lexemes.Int(next + 1);
            next += 2;
        }

        return true;
    }

    private static int Add(Lexemes lexemes, int position, int next, int minutes, List<Fact> facts)
    {
        facts.Add(new Fact.Time(lexemes[position].Start, lexemes[next - 1].End, minutes));
        return next;
    }
}
