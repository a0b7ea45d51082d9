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
        "stichtag" => DateRole.CutOff,
        "fällig" or "fälligkeit" or "fälligkeitstermin" or "wiedervorlage" or "wv" => DateRole.Due,
        _ => DateRole.None,
    };

    private static DateRole OfDay(Scan scan, Hit hit, string before, int at)
    {
        if (before is "vom" or "stand" or "datum" or "datiert")
        {
            return DateRole.Reference;
        }

        var nearest = scan.LastBefore(hit.First, word => KindOf(word) != DateRole.None);
        var role = nearest >= 0 && hit.First - nearest <= NearestWords ? KindOf(scan.Word(nearest)) : DateRole.None;
        if (role == DateRole.None)
        {
            nearest = scan.FirstFrom(hit.Next, word => KindOf(word) != DateRole.None);
            role = nearest >= 0 && nearest - hit.Next <= NearestWords ? KindOf(scan.Word(nearest)) : DateRole.None;
        }

        if (role != DateRole.None && !(role != DateRole.Deadline && Tense.IsPast(scan, hit.First)))
        {
            return role == DateRole.Start && scan.IsAny(at, "zum") && scan.IsAny(at - 1, "rückwirkend") ? DateRole.Retroactive : role;
        }

        if (before == "zum")
        {
            return scan.IsAny(at - 1, "rückwirkend") ? DateRole.Retroactive : DateRole.Due;
        }

        return Tense.IsPast(scan, hit.First) || IsLetterDate(scan, hit) ? DateRole.Reference : DateRole.Appointment;
    }

    private static DateRole KindOf(string word) => word switch
    {
        "beginnt" or "beginnen" or "startet" or "starten" or "kraft" or "beginn" or "fristbeginn" or "gilt" or "gelten" => DateRole.Start,
        "endet" or "enden" or "frist" or "fristende" or "fristablauf" or "befristet" or "einzureichen" or "außer" => DateRole.Deadline,
        "fällig" or "zahlbar" or "fälligkeit" => DateRole.Due,
        "stichtag" => DateRole.CutOff,
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
            || scan.Lexemes.IsSign(at, '.') || scan.Lexemes.IsSign(at, ':')
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
