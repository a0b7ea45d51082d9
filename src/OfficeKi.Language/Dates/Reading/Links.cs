namespace OfficeKi.Language.Dates.Reading;

/// <summary>Connects what belongs together within one sentence.</summary>
internal static class Links
{
    /// <summary>„Die Frist beginnt am 01.10.2025 und endet nach vier Wochen“: the period without an event runs from the stated beginning, whose day counts (§ 187 Abs. 2 BGB).</summary>
    public static List<DateMention> Join(List<DateMention> found)
    {
        var start = found.Find(mention => mention is { Role: DateRole.Start, Kind: DateKind.Date, IsAmbiguous: false });
        return start is null ? found : [.. found.Select(mention => mention is { Kind: DateKind.Period, Event: null } ? Attach(mention, start) : mention)];
    }

    private static DateMention Attach(DateMention period, DateMention start) => period with
    {
        Role = DateRole.After,
        Event = GermanDay.Numeric(start.From!.Value),
        Trigger = start.From,
        CountsTriggerDay = true,
    };
}
