using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads parts of months and years: „Mitte November 2025“, „Ende September“, „Jahresende“, „Ende des Monats“.</summary>
/// <remarks>§ 192 BGB: the end of a month is its last day. Beginning and middle are kept vague, because in prose they rarely mean the 1st and the 15th.</remarks>
internal static class PartReader
{
    public static Hit? Read(Scan scan, int position) => scan.Word(position) switch
    {
        "jahresende" => End(scan, position, position + 1, EndOfYear),
        "monatsende" => End(scan, position, position + 1, static (today, _) => Calendar.EndOfMonth(today)),
        "quartalsende" => End(scan, position, position + 1, static (today, _) => EndOfQuarter(today)),
        "anfang" or "mitte" or "ende" => OfMonth(scan, position) ?? OfOther(scan, position),
        _ => null,
    };

    private static Hit? OfMonth(Scan scan, int position)
    {
        var at = position + 1;
        at += scan.IsAny(at, "des") ? 1 : 0;
        at += scan.IsAny(at, "monats") ? 1 : 0;
        var month = scan.IsCapital(at) ? Months.NumberOf(scan.Lexemes.Span(at)) : 0;
        if (month == 0)
        {
            return null;
        }

        var next = at + 1;
        var stated = SpanReader.YearBehind(scan, ref next);
        var today = scan.DocumentDate;
        DateOnly first = new(stated ?? (today.Year + (month < today.Month ? 1 : 0)), month, 1);
        var last = Calendar.EndOfMonth(first);
        if (scan.Word(position) == "ende")
        {
            return Of(scan, DateKind.Date, position, next, last, null, stated is null);
        }

        return scan.Word(position) == "anfang"
            ? Of(scan, DateKind.Vague, position, next, first, first.AddDays(9), stated is null)
            : Of(scan, DateKind.Vague, position, next, first.AddDays(9), first.AddDays(19), stated is null);
    }

    // „Ende des Jahres“, „Ende 2026“, „Ende des Monats“, „Ende des Quartals“.
    private static Hit? OfOther(Scan scan, int position)
    {
        if (scan.Word(position) != "ende")
        {
            return null;
        }

        var at = position + 1;
        at += scan.IsAny(at, "des", "dieses", "dieser") ? 1 : 0;
        at += scan.IsAny(at, "laufenden") ? 1 : 0;
        return scan.Word(at) switch
        {
            "jahres" or "kalenderjahres" or "haushaltsjahres" => End(scan, position, at + 1, EndOfYear),
            "monats" => End(scan, position, at + 1, static (today, _) => Calendar.EndOfMonth(today)),
            "quartals" => End(scan, position, at + 1, static (today, _) => EndOfQuarter(today)),
            "woche" when at > position + 1 => End(scan, position, at + 1, static (today, _) => Calendar.Monday(today).AddDays(6)),
            _ => at == position + 1 && scan.Lexemes.IsDigits(at) ? EndOfStatedYear(scan, position) : null,
        };
    }

    private static Hit? EndOfStatedYear(Scan scan, int position)
    {
        var next = position + 1;
        return SpanReader.YearBehind(scan, ref next) is { } year ? Of(scan, DateKind.Date, position, next, new(year, 12, 31), null, false) : null;
    }

    private static Hit End(Scan scan, int first, int next, Func<DateOnly, int?, DateOnly> endOf)
    {
        var year = SpanReader.YearBehind(scan, ref next);
        return Of(scan, DateKind.Date, first, next, endOf(scan.DocumentDate, year), null, year is null);
    }

    private static DateOnly EndOfYear(DateOnly today, int? year) => new(year ?? today.Year, 12, 31);

    private static DateOnly EndOfQuarter(DateOnly today) => Calendar.EndOfMonth(new(today.Year, ((today.Month + 2) / 3) * 3, 1));

    private static Hit Of(Scan scan, DateKind kind, int first, int next, DateOnly from, DateOnly? to, bool isAssumed)
    {
        var hit = Hit.Of(scan, kind, first, next, from, to);
        return hit.With(hit.Mention with { IsAssumed = isAssumed });
    }
}
