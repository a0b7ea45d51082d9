namespace OfficeKi.Functions.Draft.Reading;

/// <summary>Whether the confidential parts of a template stay apart: nothing of them is named elsewhere, and what a model writes there rests on their own facts.</summary>
internal static class ConfidentialCheck
{
    public static IEnumerable<string> Errors(Template template)
    {
        var confidential = template.Parts.Where(part => part.IsConfidential)
            .SelectMany(part => part.Facts.Select(fact => fact.Id).Concat(part.Groups.Select(group => group.Id)))
            .ToHashSet(StringComparer.Ordinal);
        return template.HasConfidentialPart
            ? [.. Named("title", In(template.Title, null), confidential), .. template.Parts.SelectMany(part => Errors(template, part, confidential)), .. Notes(template, confidential)]
            : [];
    }

    private static IEnumerable<string> Errors(Template template, TemplatePart part, HashSet<string> confidential)
    {
        var place = $"part `{part.Id}`";
        var uses = In(template, part.Content, null);
        return part.IsConfidential
            ? uses.Where(use => use.IsWritten && !confidential.Contains(use.Id)).Select(use => $"{place}: `write` in a confidential part needs a fact of such a part, and `{use.Id}` is none")
            : Named(place, uses, confidential);
    }

    private static IEnumerable<string> Named(string place, IEnumerable<Use> uses, HashSet<string> confidential) =>
        uses.Select(use => use.Id).Distinct(StringComparer.Ordinal).Where(confidential.Contains).Select(id => $"{place}: `{id}` belongs to a confidential part and cannot be named here");

    private static IEnumerable<string> Notes(Template template, HashSet<string> confidential) =>
        template.Notes is { } notes && !confidential.Contains(notes)
            ? [$"`notes` names `{notes}`; where a part is confidential, it must be a fact of such a part, because notes may hold anything"]
            : [];

    private static IEnumerable<Use> In(Template template, IEnumerable<Element> content, FactGroup? group) => content.SelectMany(element => element switch
    {
        Element.Words words => In(words.Text, group),
        Element.Table table => In(template, table, group),
        Element.Each each => [new(each.Group, false), .. In(template, each.Content, Group(template, each.Group))],
        Element.Choose choose => [.. Fact(choose.Fact, false, group), .. choose.Cases.Values.SelectMany(own => In(template, own, group))],
        Element.Free free => [.. IsOwn(free.Fact, group) ? [new Use(group!.Id, true)] : Fact(free.Fact, true, group), .. In(template, free.Otherwise, group)],
        _ => Array.Empty<Use>(),
    });

    private static IEnumerable<Use> In(Template template, Element.Table table, FactGroup? group)
    {
        var rows = table.Rows.SelectMany(row => row).SelectMany(cell => In(cell, group));
        return table.Group is { } id ? [.. rows, new(id, false), .. table.Row.SelectMany(cell => In(cell, Group(template, id)))] : rows;
    }

    private static IEnumerable<Use> In(Wording wording, FactGroup? group) => wording.Slots.Where(slot => slot.Number is null).SelectMany(slot => Fact(slot.Fact, false, group));

    // A fact of the group around it is no use of its own: the group is.
    private static IEnumerable<Use> Fact(string id, bool isWritten, FactGroup? group) => IsOwn(id, group) ? [] : [new(id, isWritten)];

    private static bool IsOwn(string id, FactGroup? group) => group?.Facts.Any(fact => fact.Id == id) ?? false;

    private static FactGroup? Group(Template template, string id) => template.Groups.FirstOrDefault(group => group.Id == id);

    /// <param name="Id">A fact of the template, or a group.</param>
    /// <param name="IsWritten">Whether a model writes about it.</param>
    private readonly record struct Use(string Id, bool IsWritten);
}
