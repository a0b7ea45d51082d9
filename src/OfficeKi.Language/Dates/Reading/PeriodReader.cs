namespace OfficeKi.Language.Dates.Reading;

/// <summary>Reads periods that set a deadline: „innerhalb von 14 Tagen ab Zustellung“, „binnen eines Monats“, „in einer Frist von zwei Wochen“, „spätestens drei Werktage vor dem Termin“, „am vierten Tag nach …“.</summary>
/// <remarks>A bare length („14 Tage“) is none: it needs a word that opens a period or an event it runs from or to.</remarks>
internal static class PeriodReader
{
    public static Hit? Read(Scan scan, int position) =>
        CompoundPeriodReader.Read(scan, position) ?? Opened(scan, position) ?? NthDay(scan, position) ?? Bare(scan, position);

    private static Hit? Opened(Scan scan, int position)
    {
        var at = Opener(scan, position);
        if (at == position || !Amounts.TryRead(scan, at, out var period, out var next))
        {
            return null;
        }

        var hit = WithEvent(scan, position, next, period, mustBeKnown: false);
        // „spätestens 14 Tage“ without an event says nothing about time.
        return hit.Mention.Event is null && scan.IsAny(position, "spätestens", "frühestens", "mindestens") ? null
            : hit.Mention.Event is null && Tense.IsPast(scan, position) ? null
            : hit;
    }

    // The place behind „innerhalb (von)“, „binnen“, „(in) einer Frist von“, „Frist beträgt“, „spätestens“; the same place when nothing opens.
    private static int Opener(Scan scan, int position)
    {
        switch (scan.Word(position))
        {
            case "innerhalb" or "binnen":
                var at = position + 1;
                at += scan.IsAny(at, "von") ? 1 : 0;
                at += scan.IsAny(at, "einer") && IsPeriodNoun(scan.Word(at + 1)) && scan.IsAny(at + 2, "von") ? 3 : 0;
                at += scan.IsAny(at, "der") && scan.IsAny(at + 1, "nächsten", "ersten") ? 2 : 0;
                return at;
            case "spätestens" or "frühestens" or "mindestens":
                return position + 1;
            case var word when IsPeriodNoun(word) && scan.IsAny(position + 1, "von", "beträgt", "ist", "läuft"):
                return position + 2;
            case var word when IsPeriodNoun(word) && scan.Lexemes.IsSign(position + 1, ':'):
                return position + 2;
            default:
                return position;
        }
    }

    private static bool IsPeriodNoun(string word) => word.EndsWith("frist", StringComparison.Ordinal) || word == "zeit";

    // „am vierten Tag nach der Aufgabe zur Post“
    private static Hit? NthDay(Scan scan, int position)
    {
        if (!scan.IsAny(position, "am") || Amounts.UnitOf(scan.Word(position + 2)) is not { Unit: PeriodUnit.Day or PeriodUnit.WorkingDay or PeriodUnit.OfficeDay } unit
            || !Facts.NumberWords.TryParseOrdinal(scan.Word(position + 1), out var count) || !scan.IsAny(position + 3, "nach", "vor"))
        {
            return null;
        }

        var hit = WithEvent(scan, position, position + 3, new(count, unit.Unit), mustBeKnown: false);
        return hit.Mention.Event is null ? null : hit;
    }

    // „14 Tage nach Zugang“, „vier Wochen nach der Bekanntgabe“; „endet nach vier Wochen“.
    private static Hit? Bare(Scan scan, int position)
    {
        if (scan.IsAny(position - 1, "seit", "vor", "um", "für", "über", "alle", "je", "pro", "in", "seiten") || !Amounts.TryRead(scan, position, out var period, out var next))
        {
            return null;
        }

        if (scan.IsAny(position - 1, "nach"))
        {
            return scan.LastBefore(position - 1, static word => word is "endet" or "enden" or "frist") >= 0 ? WithEvent(scan, position, next, period, mustBeKnown: true) : null;
        }

        var hit = WithEvent(scan, position, next, period, mustBeKnown: true);
        return hit.Mention.Event is null ? null : hit;
    }

    /// <summary>The period with the event behind it, if there is one.</summary>
    public static Hit WithEvent(Scan scan, int first, int next, Period period, bool mustBeKnown)
    {
        var found = EventReader.Read(scan, next, mustBeKnown);
        var mention = new DateMention(scan.Span(first, found?.Next ?? next), DateKind.Period, DateRole.None) { Period = period };
        return found is null
            ? new(mention, first, next)
            : new(
                mention with
                {
                    Event = found.Name,
                    Trigger = found.Day,
                    CountsTriggerDay = found.Day is not null && found.CountsDay,
                    Role = found.IsBackwards ? DateRole.Before : DateRole.After,
                },
                first,
                found.Next);
    }
}
