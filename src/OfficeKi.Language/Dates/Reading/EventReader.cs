using System.Collections.Frozen;

namespace OfficeKi.Language.Dates.Reading;

/// <summary>The event a period runs from („ab Zustellung“, „nach dem 1. Oktober 2025“, „nachdem … bekannt gegeben wurde“) or to („vor dem Termin“).</summary>
/// <param name="Name">As the text names it.</param>
/// <param name="Day">The day, when the event is a date.</param>
/// <param name="CountsDay">„ab dem 1. Oktober“: the day counts (§ 187 Abs. 2 BGB); „nach dem 1. Oktober“: it does not.</param>
internal sealed record PeriodEvent(string Name, DateOnly? Day, bool CountsDay, bool IsBackwards, int Next);

internal static class EventReader
{
    private const int LongestClause = 20;

    // Only behind these is a bare length a period: „drei Tage nach dem Unfall“ tells a story.
    private static readonly FrozenSet<string> Known = (
        "zugang zugangs zustellung bekanntgabe erhalt eingang empfang veröffentlichung bekanntmachung verkündung mitteilung antragstellung rechnungsdatum rechnungsstellung rechnungserhalt rechnungseingang absendung aufgabe zahlung " +
        "termin sitzung versammlung abnahme lieferung vertragsschluss kündigung ablauf ende beginn beendigung bestandskraft rechtskraft inkrafttreten vorlage aufforderung anhörung geburt einzug auszug umzug kenntnis kenntnisnahme " +
        "ereignis fälligkeit beschluss beschlussfassung genehmigung antragseingang fristablauf fristbeginn ausstellung unterzeichnung baubeginn fertigstellung anzeige anmeldung veranstaltung").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static PeriodEvent? Read(Scan scan, int position, bool mustBeKnown)
    {
        var at = position + (scan.Lexemes.IsSign(position, ',') ? 1 : 0);
        if (scan.IsAny(at, "nachdem"))
        {
            return Clause(scan, at);
        }

        if (!scan.IsAny(position, "nach", "ab", "seit", "vor"))
        {
            return null;
        }

        return Date(scan, position) ?? Noun(scan, position, mustBeKnown);
    }

    private static PeriodEvent? Date(Scan scan, int position)
    {
        var at = position + 1;
        while (scan.IsAny(at, "dem", "den", "der"))
        {
            at++;
        }

        if (CalendarReader.Read(scan, at) is not [{ Mention.Kind: DateKind.Date } day])
        {
            return null;
        }

        return new(scan.TextOf(day.First, day.Next), day.Mention.From, scan.IsAny(position, "ab", "seit"), scan.IsAny(position, "vor"), day.Next);
    }

    private static PeriodEvent? Noun(Scan scan, int position, bool mustBeKnown)
    {
        // Articles and lower-case adjectives between: „nach vollständiger Zahlung“, „nach Ihrem Antrag“.
        var at = position + 1;
        while (at < position + 4 && scan.Word(at).Length > 0 && (!scan.IsCapital(at) || scan.IsAny(at, "ihrer", "ihrem", "ihres", "ihren")))
        {
            at++;
        }

        if (!scan.IsCapital(at) || scan.IsAny(at, "artikel", "art", "absatz", "abs", "satz", "nummer", "nr", "maßgabe", "anlage", "ort") || (mustBeKnown && !Known.Contains(scan.Word(at))))
        {
            return null;
        }

        var next = scan.IsAny(at, "aufgabe") && scan.IsAny(at + 1, "zur") && scan.IsAny(at + 2, "post") ? at + 3 : at + 1;
        return new(scan.TextOf(at, next), null, false, scan.IsAny(position, "vor"), next);
    }

    // „nachdem der Bescheid Ihnen bekannt gegeben worden ist“ (§ 70 Abs. 1 VwGO).
    private static PeriodEvent? Clause(Scan scan, int position)
    {
        for (var i = position + 1; i < Math.Min(scan.Count, position + LongestClause); i++)
        {
            var name = scan.Word(i) switch
            {
                "bekannt" or "bekanntgegeben" => "Bekanntgabe",
                "zugestellt" => "Zustellung",
                "zugegangen" => "Zugang",
                "veröffentlicht" => "Veröffentlichung",
                "verkündet" => "Verkündung",
                "eingegangen" => "Eingang",
                _ => null,
            };
            if (name is not null)
            {
                return new(name, null, false, false, i + 1);
            }
        }

        return null;
    }
}
