namespace OfficeKi.Functions.Draft.Filling;

/// <summary>Which facts the content of a template names: <c>betreff</c>, or <c>tops/beschluss</c> for one that repeats.</summary>
internal static class NamedFacts
{
    /// <param name="group">The group whose entry the content is for; null outside of one.</param>
    /// <param name="except">An element that is not looked at.</param>
    public static IEnumerable<string> In(Template template, IEnumerable<Element> content, FactGroup? group, Element? except = null) =>
        content.Where(element => !ReferenceEquals(element, except)).SelectMany(element => element switch
        {
            Element.Words words => Named(words.Text, group),
            Element.Table table => table.Rows.SelectMany(row => row).SelectMany(cell => Named(cell, group))
                .Concat(table.Row.SelectMany(cell => Named(cell, GroupOf(template, table.Group)))),
            Element.Each each => In(template, each.Content, GroupOf(template, each.Group), except),
            Element.Choose choose => choose.Cases.Values.SelectMany(one => In(template, one, group, except)).Prepend(Path(choose.Fact, group)),
            Element.Free free => In(template, free.Otherwise, group, except).Prepend(Path(free.Fact, group)),
            _ => [],
        });

    /// <summary>The fact as it is named here, for one that is named by its id.</summary>
    public static string Path(string fact, FactGroup? group) => group?.Facts.Any(own => own.Id == fact) == true ? $"{group.Id}/{fact}" : fact;

    private static IEnumerable<string> Named(Wording words, FactGroup? group) => words.Slots.Where(slot => slot.Number is null).Select(slot => Path(slot.Fact, group));

    private static FactGroup? GroupOf(Template template, string? id) => template.Groups.FirstOrDefault(group => group.Id == id);
}
