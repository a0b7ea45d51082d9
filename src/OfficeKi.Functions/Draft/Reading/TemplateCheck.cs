namespace OfficeKi.Functions.Draft.Reading;

/// <summary>Whether the parts of a template fit together: every fact that is used is asked for, once, and in the right form.</summary>
internal static class TemplateCheck
{
    private const string Remedy = "bescheid";

    public static IEnumerable<string> Errors(Template template) =>
    [
        .. Twice("part", template.Parts.Select(part => part.Id)),
        .. Twice("fact or group", template.Facts.Select(fact => fact.Id).Concat(template.Groups.Select(group => group.Id))),
        .. template.Groups.SelectMany(group => Twice($"fact of group `{group.Id}`", group.Facts.Select(fact => fact.Id))),
        .. Twice("name of an entry", template.Groups.Select(group => group.Entry.De)),
        .. template.Facts.Concat(template.Groups.SelectMany(group => group.Facts)).SelectMany(ChoiceErrors),
        .. new Scope(template, null).Errors("title", template.Title),
        .. template.Parts.SelectMany(part => new Scope(template, null).Errors($"part `{part.Id}`", part.Content)),
        .. OwnErrors(template),
        .. ConfidentialCheck.Errors(template),
    ];

    private static IEnumerable<string> OwnErrors(Template template)
    {
        if (template.Parts.Count == 0)
        {
            yield return "a template needs at least one part";
        }

        if (template.Notes is { } notes && !template.Facts.Any(fact => fact.Id == notes && fact.Type == FactType.Text))
        {
            yield return $"`notes` names `{notes}`, which is no fact of type `text`";
        }

        // An order against a person is never more than a draft, whoever writes the template.
        if (template.Id == Remedy && !template.IsDraft)
        {
            yield return $"the template `{Remedy}` needs `\"draft\": true`";
        }
    }

    private static IEnumerable<string> Twice(string what, IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"the {what} `{group.Key}` is there more than once");

    private static IEnumerable<string> ChoiceErrors(Fact fact) =>
        (fact.Type == FactType.Choice) switch
        {
            true when fact.Choices.Count < 2 => [$"the fact `{fact.Id}` needs at least two `choices`"],
            true => Twice($"choice of `{fact.Id}`", fact.Choices.Select(choice => choice.Value)),
            false when fact.Choices.Count > 0 => [$"the fact `{fact.Id}` has `choices` but is not of type `choice`"],
            _ => [],
        };

    /// <summary>The facts that can be named at a place: those of the template, and those of the group around it.</summary>
    private sealed class Scope(Template template, FactGroup? group)
    {
        public IEnumerable<string> Errors(string place, IReadOnlyList<Element> content) => content.SelectMany(element => element switch
        {
            Element.Words words => Errors(place, words.Text),
            Element.Table { Group: { } each } table => [.. Rows(place, table), .. Inside(place, each, scope => scope.Row(place, table.Row))],
            Element.Table table => Rows(place, table),
            Element.Each each => Inside(place, each.Group, scope => scope.Errors(place, each.Content)),
            Element.Choose choose => Choose(place, choose),
            Element.Free free => [.. Free(place, free), .. Errors(place, free.Otherwise)],
            _ => [],
        });

        public IEnumerable<string> Errors(string place, Wording wording) => wording.Slots.SelectMany(slot => slot switch
        {
            { Number: not null } when group is null => [$"{place}: `{{{{#}}}}` has a meaning inside of `each` only"],
            { Number: not null } => Array.Empty<string>(),
            _ when Find(slot.Fact) is not { } fact => [$"{place}: the fact `{slot.Fact}` is not asked for"],
            { Ticks: true } when Find(slot.Fact)!.Type != FactType.Choice => [$"{place}: `{slot.Fact}` has no choices to tick"],
            _ => [],
        });

        private IEnumerable<string> Rows(string place, Element.Table table) =>
            table.Rows.Count == 0 ? [$"{place}: a table needs a header row"] : table.Rows.SelectMany(row => Row(place, row));

        private IEnumerable<string> Row(string place, IReadOnlyList<Wording> row) => row.SelectMany(cell => Errors(place, cell));

        private IEnumerable<string> Inside(string place, string id, Func<Scope, IEnumerable<string>> errors) =>
            group is not null ? [$"{place}: `each` cannot stand inside of `each`"]
            : template.Groups.FirstOrDefault(candidate => candidate.Id == id) is { } found ? errors(new(template, found))
            : [$"{place}: there is no group `{id}`"];

        private IEnumerable<string> Choose(string place, Element.Choose choose) =>
            Find(choose.Fact) is not { Type: FactType.Choice } fact ? [$"{place}: `{choose.Fact}` is no fact of type `choice`"]
            : fact.Choices.Select(choice => choice.Value).ToHashSet().SetEquals(choose.Cases.Keys) ? choose.Cases.Values.SelectMany(content => Errors(place, content))
            : [$"{place}: `cases` must be exactly the choices of `{choose.Fact}`: {string.Join(", ", fact.Choices.Select(choice => choice.Value))}"];

        private IEnumerable<string> Free(string place, Element.Free free) =>
            Find(free.Fact) is { Type: FactType.Text } ? [] : [$"{place}: `write` needs a fact of type `text`, and `{free.Fact}` is none"];

        private Fact? Find(string id) => group?.Facts.FirstOrDefault(fact => fact.Id == id) ?? template.Facts.FirstOrDefault(fact => fact.Id == id);
    }
}
