namespace OfficeKi.Language.Dates.Reading;

/// <summary>What a date is for, by the words around it.</summary>
/// <remarks>The nearest telling word wins; it reads wording, not the meaning of the sentence.</remarks>
internal static class RoleReader
{
    private const int NearestWords = 6;

    public static DateRole Of(Scan scan, Hit hit)
    {
        var mention = hit.Mention;
        if (mention.Kind is DateKind.Period or DateKind.Time)
        {
            return mention.Role;
        }

        var before = WordBefore(scan, hit.First, out var at);
        var limit = Limit(scan, before, at);
        if (limit == DateRole.Deadline && mention.Kind == DateKind.Month && IsEndOfRange(scan, at))
        {
            return DateRole.Span;
        }

        if (limit != DateRole.None)
        {
            return limit;
        }

        return mention.Kind switch
        {
            DateKind.Prompt => DateRole.Deadline,
            DateKind.Recurring => DateRole.Appointment,
            DateKind.Range => Tense.IsPast(scan, hit.First) ? DateRole.Reference : DateRole.Span,
            _ when mention.Role == DateRole.Holiday => DateRole.Holiday,
            DateKind.Week => before is "in" or "kw" || !IsRelative(scan, hit.First) ? DateRole.Appointment : DateRole.Span,
            DateKind.Month or DateKind.Quarter or DateKind.Year or DateKind.Vague => DateRole.Span,
            _ => OfDay(scan, hit, before, at),
        };
    }

    // „bis“, „spätestens“, „mit Ablauf des“, „ab“, „seit“: words that say it all.
    private static DateRole Limit(Scan scan, string before, int at) => before switch
    {
        "bis" or "spätestens" => DateRole.Deadline,
        "ablauf" or "ende" => DateRole.Deadline,
        "vor" when scan.IsAny(at - 1, "nicht") => DateRole.NotBefore,
        "frühestens" => DateRole.NotBefore,
        "rückwirkend" => DateRole.Retroactive,
        "ab" => scan.IsAny(at - 1, "frühestens") ? DateRole.NotBefore : DateRole.Start,
        "seit" => DateRole.Since,
        "stichtag" => Tense.IsPast(scan, at) ? DateRole.Reference : DateRole.CutOff,
        "fällig" or "fälligkeit" or "fälligkeitstermin" or "wiedervorlage" or "wv" => DateRole.Due,
        _ => DateRole.None,
    };

    private static DateRole OfDay(Scan scan, Hit hit, string before, int at)
    {
        if (NamesAThing(scan, before, at))
        {
            return DateRole.Reference;
        }

        var role = Nearest(scan, hit);
        if (role != DateRole.None)
        {
            return role == DateRole.Deadline ? (Tense.IsOver(scan, hit.First) ? DateRole.Reference : role)
                : Tense.IsPast(scan, hit.First) ? DateRole.Reference
                : role == DateRole.Start && IsRetroactive(scan, at) ? DateRole.Retroactive
                : role;
        }

        if (Tense.IsPast(scan, hit.First) || IsLetterDate(scan, hit) || IsLabel(scan, hit, before, at))
        {
            return DateRole.Reference;
        }

        return before != "zum" ? DateRole.Appointment : IsRetroactive(scan, at) ? DateRole.Retroactive : DateRole.Due;
    }

    private static DateRole Nearest(Scan scan, Hit hit)
    {
        var nearest = scan.LastBefore(hit.First, static word => KindOf(word) != DateRole.None);
        if (nearest >= 0 && hit.First - nearest <= NearestWords)
        {
            return KindOf(scan.Word(nearest));
        }

        nearest = scan.FirstFrom(hit.Next, static word => KindOf(word) != DateRole.None);
        return nearest >= 0 && nearest - hit.Next <= NearestWords ? KindOf(scan.Word(nearest)) : DateRole.None;
    }

    private static bool IsRetroactive(Scan scan, int at) => scan.IsAny(at, "zum") && scan.IsAny(at - 1, "rückwirkend");

    // „Schreiben vom“, „Stand:“, „Geburtsdatum:“, „geändert am“, „nach dem“: the day tells which thing is meant.
    private static bool NamesAThing(Scan scan, string before, int at) =>
        before is "vom" or "von" or "datiert" or "nach" or "aus" || before.EndsWith("datum", StringComparison.Ordinal) || before.EndsWith("stand", StringComparison.Ordinal)
        || (before == "am" && scan.IsAny(at - 1, "geändert", "erlassen", "beschlossen", "unterzeichnet", "eingegangen", "zugestellt", "geboren", "geb", "bekanntgemacht", "veröffentlicht", "ausgestellt", "erstellt", "abgestimmt", "gestellt", "vollständig", "zugegangen"));

    // „Planstand 16. Oktober 2026“, „Rechnung 12.10.2026“: a noun right before a bare day.
    private static bool IsLabel(Scan scan, Hit hit, string before, int at) =>
        at == hit.First - 1 && scan.Lexemes.IsDigits(hit.First) && scan.IsCapital(at) && at > 0 && hit.Mention.Minutes is null && before is not ("am" or "sie" or "ihnen" or "abgabe" or "baubeginn" or "start")
        && !before.EndsWith("termin", StringComparison.Ordinal) && !before.EndsWith("sitzung", StringComparison.Ordinal) && !before.EndsWith("besprechung", StringComparison.Ordinal);

    // „März bis November 2028“, „von Juli 2027 bis Juni 2029“
    private static bool IsEndOfRange(Scan scan, int at) =>
        Sentences.Months.NumberOf(scan.Word(at - 1)) > 0 || (scan.Lexemes.IsDigits(at - 1) && Sentences.Months.NumberOf(scan.Word(at - 2)) > 0);

    private static DateRole KindOf(string word) => word switch
    {
        "beginnt" or "beginnen" or "startet" or "starten" or "kraft" or "beginn" or "fristbeginn" or "gilt" or "gelten" => DateRole.Start,
        "endet" or "enden" or "frist" or "fristende" or "fristablauf" or "befristet" or "einzureichen" or "außer" => DateRole.Deadline,
        "fällig" or "zahlbar" or "fälligkeit" => DateRole.Due,
        "stichtag" => DateRole.CutOff,
        _ when word.StartsWith("fällig", StringComparison.Ordinal) => DateRole.Due,
        _ => word.EndsWith("frist", StringComparison.Ordinal) || word is "abgabetermin" or "einsendeschluss" or "anmeldeschluss" or "bewerbungsschluss" or "redaktionsschluss" or "abgabeschluss"
            ? DateRole.Deadline
            : DateRole.None,
    };

    // The telling word before a date, stepping over articles and words that only sharpen it.
    private static string WordBefore(Scan scan, int first, out int at)
    {
        at = first - 1;
        while (scan.IsAny(at, "dem", "den", "der", "des", "das", "die", "einschließlich", "einschl", "inkl", "nächsten", "kommenden", "diesen")
            || (scan.IsAny(at, "zum", "zur", "am") && scan.IsAny(at - 1, "bis", "spätestens", "ablauf", "fällig", "rückwirkend", "stichtag", "frühestens"))
            || scan.Lexemes.IsSign(at, '.') || scan.Lexemes.IsSign(at, ':') || scan.Lexemes.IsSign(at, '|')
            || (scan.Lexemes.IsSign(at, ',') && scan.IsAny(at - 1, "spätestens", "bis")))
        {
            at--;
        }

        return scan.Word(at);
    }

    // „Koblenz, 3. November 2026“, „Koblenz, den 3. November 2026“: a line of its own.
    private static bool IsLetterDate(Scan scan, Hit hit)
    {
        var at = hit.First - (scan.IsAny(hit.First - 1, "den", "dem") ? 2 : 1);
        return hit.Next >= scan.Count && scan.Lexemes.IsSign(at, ',') && at is > 0 and <= 4 && scan.IsCapital(0) && hit.Mention.Minutes is null && !scan.IsAny(0, "abgabe", "termin", "frist", "sitzung");
    }

    private static bool IsRelative(Scan scan, int first) =>
        scan.IsAny(first, "nächste", "nächsten", "nächster", "kommende", "kommenden", "kommender", "diese", "dieser", "diesen", "übernächste", "übernächsten", "übernächster");
}
