using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Facts.Reading;

/// <summary>Reads dates: „2025-09-09“, „09.09.2025“, „9. September“, „Sept. 2025“, „1. bis 15. Oktober“, „1990er“.</summary>
/// <remarks>DIN 5008 and DIN ISO 8601 notations. Calendar checks are not its task: „31.02.“ is read as written.</remarks>
internal static class DateReader
{
    private static readonly string[] MonthOpeners = ["im", "ende", "anfang", "mitte", "bis", "ab", "seit", "zum", "vom", "monat", "des", "von", "und"];

    public static int Read(Lexemes lexemes, int position, List<Fact> facts)
    {
        if (lexemes.IsWord(position))
        {
            return ReadMonth(lexemes, position, facts);
        }

        if (!lexemes.IsDigits(position) || IsNumbering(lexemes, position))
        {
            return position;
        }

        var range = ReadRange(lexemes, position, facts);
        if (range > position)
        {
            return range;
        }

        if (IsCentury(lexemes, position))
        {
            facts.Add(new Fact.Date(lexemes[position].Start, lexemes[position + 2].End, 0, 0, ((lexemes.Int(position) - 1) * Fact.Century) + 1, Fact.Century));
            return position + 3;
        }

        var next = TryDay(lexemes, position, out var date) ? date.Next : ReadIso(lexemes, position, out date) ? date.Next : position;
        if (next > position)
        {
            facts.Add(date.ToFact(lexemes, position));
            return next;
        }

        return ReadYear(lexemes, position, facts);
    }

    // „1. bis 15. Oktober 2025“, „01.09. bis 15.09.2025“: the first end takes month and year from the second.
    private static int ReadRange(Lexemes lexemes, int position, List<Fact> facts)
    {
        var hasDate = TryDay(lexemes, position, out var first);
        if (!hasDate && !TryBareDay(lexemes, position, out first))
        {
            return position;
        }

        var joint = first.Next;
        var isJoint = lexemes.WordIs(joint, "bis") || lexemes.WordIs(joint, "und") || lexemes.WordIs(joint, "oder") || IsDash(lexemes, joint);
        var secondAt = lexemes.WordIs(joint + 1, "zum") || lexemes.WordIs(joint + 1, "dem") ? joint + 2 : joint + 1;
        if (!isJoint || !TryDay(lexemes, secondAt, out var second))
        {
            return position;
        }

        facts.Add((first with { Month = first.Month > 0 ? first.Month : second.Month, Year = first.Year > 0 ? first.Year : second.Year }).ToFact(lexemes, position));
        facts.Add(second.ToFact(lexemes, secondAt));
        return second.Next;
    }

    // A day with its month: „09.09.2025“, „9.9.“, „9. Sept. 2025“.
    private static bool TryDay(Lexemes lexemes, int position, out Draft date)
    {
        date = default;
        if (!TryBareDay(lexemes, position, out var day))
        {
            return false;
        }

        var month = lexemes.IsWord(day.Next) ? Months.NumberOf(lexemes.Span(day.Next)) : 0;
        if (month > 0)
        {
            var next = day.Next + 1;
            next += lexemes.IsSign(next, '.') && lexemes.IsGlued(next) && lexemes.Span(day.Next).Length <= 5 && !lexemes.WordIs(day.Next, "Mai") ? 1 : 0;
            date = WithYear(lexemes, day with { Month = month, Next = next }, mayBeShort: false);
            return true;
        }

        month = lexemes.IsDigits(day.Next) && lexemes[day.Next].Length <= 2 ? lexemes.Int(day.Next) : 0;
        if (month is < 1 or > 12 || !lexemes.IsSign(day.Next + 1, '.') || !lexemes.IsGlued(day.Next + 1))
        {
            return false;
        }

        date = WithYear(lexemes, day with { Month = month, Next = day.Next + 2 }, mayBeShort: true);
        return date.Year != 0 || !lexemes.IsDigits(date.Next) || !lexemes.IsGlued(date.Next);
    }

    private static bool TryBareDay(Lexemes lexemes, int position, out Draft day)
    {
        day = default;
        if (!lexemes.IsDigits(position) || lexemes[position].Length > 2 || lexemes.Int(position) is < 1 or > 31
            || !lexemes.IsSign(position + 1, '.') || !lexemes.IsGlued(position + 1))
        {
            return false;
        }

        day = new(lexemes.Int(position), 0, 0, position + 2);
        return true;
    }

    private static Draft WithYear(Lexemes lexemes, Draft date, bool mayBeShort)
    {
        var at = date.Next;
        if (!lexemes.IsDigits(at))
        {
            return date;
        }

        if (lexemes[at].Length == 4 && IsYear(lexemes.Int(at)))
        {
            return date with { Year = lexemes.Int(at), Next = at + 1 };
        }

        // Two digits directly behind the dot: the century is the one nearer to today's files.
        var goesOn = lexemes.IsSign(at + 1, '.') && lexemes.IsGlued(at + 2) && lexemes.IsDigits(at + 2);
        return mayBeShort && lexemes[at].Length == 2 && lexemes.IsGlued(at) && !goesOn
            ? date with { Year = lexemes.Int(at) + (lexemes.Int(at) < 70 ? 2000 : 1900), Next = at + 1 }
            : date;
    }

    private static bool ReadIso(Lexemes lexemes, int position, out Draft date)
    {
        var year = lexemes[position].Length == 4 ? lexemes.Int(position) : 0;
        date = new(lexemes.Int(position + 4), lexemes.Int(position + 2), year, position + 5);
        return IsYear(year) && lexemes.IsSign(position + 1, '-') && lexemes.IsSign(position + 3, '-')
            && date.Month is >= 1 and <= 12 && date.Day is >= 1 and <= 31;
    }

    private static int ReadMonth(Lexemes lexemes, int position, List<Fact> facts)
    {
        var month = Months.NumberOf(lexemes.Span(position));
        if (month == 0 || !char.IsUpper(lexemes.Span(position)[0]))
        {
            return ReadSpelledDay(lexemes, position, facts);
        }

        var date = WithYear(lexemes, new(0, month, 0, position + (lexemes.IsSign(position + 1, '.') && lexemes.IsDigits(position + 2) ? 2 : 1)), mayBeShort: false);
        if (date.Year == 0 && (position == 0 || Array.IndexOf(MonthOpeners, lexemes.Span(position - 1).ToString().ToLowerInvariant()) < 0))
        {
            return position;
        }

        facts.Add(date.ToFact(lexemes, position));
        return date.Next;
    }

    // „am neunten September“.
    private static int ReadSpelledDay(Lexemes lexemes, int position, List<Fact> facts)
    {
        if (!lexemes.IsWord(position + 1) || Months.NumberOf(lexemes.Span(position + 1)) is var month && month == 0
            || !NumberWords.TryParseOrdinal(lexemes.Span(position), out var day) || day > 31)
        {
            return position;
        }

        var date = WithYear(lexemes, new(day, month, 0, position + 2), mayBeShort: false);
        facts.Add(date.ToFact(lexemes, position));
        return date.Next;
    }

    private static int ReadYear(Lexemes lexemes, int position, List<Fact> facts)
    {
        var length = lexemes[position].Length;
        var isDecade = lexemes.IsGlued(position + 1) && (lexemes.WordIs(position + 1, "er") || lexemes.WordIs(position + 1, "ern"));
        if (isDecade && (length == 4 || (length == 2 && FollowsYears(lexemes, position + 2))))
        {
            var year = lexemes.Int(position) + (length == 2 ? 1900 : 0);
            facts.Add(new Fact.Date(lexemes[position].Start, lexemes[position + 1].End, 0, 0, year, Spread: 10));
            return position + 2;
        }

        var isPlain = length == 4 && IsYear(lexemes.Int(position)) && !IsGluedAround(lexemes, position) && !CountsSomething(lexemes, position + 1);
        if (!isPlain)
        {
            return position;
        }

        facts.Add(new Fact.Date(lexemes[position].Start, lexemes[position].End, 0, 0, lexemes.Int(position)));
        return position + 1;
    }

    // „15. Jahrhundert“, „15. Jh.“: 1401-1500.
    private static bool IsCentury(Lexemes lexemes, int position) =>
        lexemes.Int(position) is > 0 and <= 21 && lexemes.IsSign(position + 1, '.') && (lexemes.Span(position + 2).StartsWith("Jahrhundert") || lexemes.WordIs(position + 2, "Jh"));

    private static bool FollowsYears(Lexemes lexemes, int position) =>
        lexemes.WordIs(position, "Jahre") || lexemes.WordIs(position, "Jahren") || lexemes.WordIs(position + 1, "Jahre") || lexemes.WordIs(position + 1, "Jahren");

    // „2000 Menschen“, „2000 €“, „2.000,50“: a quantity.
    private static bool CountsSomething(Lexemes lexemes, int next) =>
        lexemes.IsSign(next, '€') || lexemes.IsSign(next, '%') || (lexemes.IsWord(next) && lexemes[next].Spaced && char.IsUpper(lexemes.Span(next)[0]))
        || (lexemes.IsWord(next) && Units.Of(lexemes, next, out _).Unit != Unit.None);

    private static bool IsGluedAround(Lexemes lexemes, int position) =>
        (lexemes.IsGlued(position) && (lexemes.IsSign(position - 1, '.') || lexemes.IsSign(position - 1, ',') || lexemes.IsSign(position - 1, '/') || lexemes.IsWord(position - 1)))
        || (lexemes.IsGlued(position + 1) && (lexemes.IsWord(position + 1) || lexemes.IsSign(position + 1, '/')
            || ((lexemes.IsSign(position + 1, '.') || lexemes.IsSign(position + 1, ',')) && lexemes.IsGlued(position + 2) && lexemes.IsDigits(position + 2))));

    private static bool IsNumbering(Lexemes lexemes, int position)
    {
        var back = position - (lexemes.IsSign(position - 1, '.') ? 2 : 1);
        return lexemes.Span(back) is "Ziffer" or "Ziff" or "Nr" or "Nummer" or "Kap" or "Kapitel" or "Abschnitt" or "Punkt" or "TOP" or "Raum" or "Zimmer" or "Version";
    }

    private static bool IsDash(Lexemes lexemes, int position) =>
        lexemes.IsSign(position, '-') || lexemes.IsSign(position, '–') || lexemes.IsSign(position, '/');

    private static bool IsYear(int number) => number is >= 1500 and <= 2199;

    private readonly record struct Draft(int Day, int Month, int Year, int Next)
    {
        public Fact.Date ToFact(Lexemes lexemes, int position) => new(lexemes[position].Start, lexemes[Next - 1].End, Day, Month, Year);
    }
}
