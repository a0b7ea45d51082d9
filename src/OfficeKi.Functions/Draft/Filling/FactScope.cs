using System.Globalization;

namespace OfficeKi.Functions.Draft.Filling;

/// <summary>The facts that can be named at one place of a template: those of the whole document, and those of one entry of a group.</summary>
internal sealed class FactScope(Template template, GivenFacts given, FactGroup? group = null, int number = 0)
{
    public GivenFacts Given => given;

    /// <summary>The group this is an entry of; null outside of one.</summary>
    public FactGroup? Entry => group;

    /// <summary>„Öffentlicher TOP 2“ inside of an entry, empty outside.</summary>
    public string Name => group is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{group.Entry.De} {number}");

    /// <summary><c>tops-2-</c> inside of an entry, empty outside.</summary>
    public string Prefix => group is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{group.Id}-{number}-");

    public IEnumerable<FactScope> EntriesOf(FactGroup entries) =>
        Enumerable.Range(1, given.Count(entries.Id)).Select(next => new FactScope(template, given, entries, next));

    public Fact Fact(string id) => Own(id) ?? template.Facts.First(fact => fact.Id == id);

    public FactGroup Group(string id) => template.Groups.First(candidate => candidate.Id == id);

    public string? Text(string id) => given.Text(PathOf(id));

    public string? Choice(string id) => given.Choice(PathOf(id));

    /// <summary>The visible mark of a fact that was not given.</summary>
    public string Missing(string id) => MissingMark.Of(NameOf(id));

    /// <summary>The fact in the template's words: „Beschluss (Öffentlicher TOP 2)“.</summary>
    public string NameOf(string id) => Own(id) is { } own ? $"{own.Label.De} ({Name})" : Fact(id).Label.De;

    /// <summary>The words with their facts; what is needed and not given is marked.</summary>
    /// <param name="isCell">Whether these are the words of a table cell: it keeps the lines of a fact, and an optional gap in it stays blank, to be filled in by hand.</param>
    public Resolved Resolve(Wording wording, bool isCell)
    {
        var facts = wording.Slots.Where(slot => slot.Number is null).ToArray();

        // "Ja: 9, Nein: 2, Enthaltungen: …": half of it given is not left out, or what the user said would be lost.
        var isBegun = !isCell && Array.Exists(facts, slot => !Fact(slot.Fact).IsRequired && Text(slot.Fact) is not null);
        string? SlotText(Wording.Slot slot) => slot switch
        {
            { Number: { } first } => (first + number - 1).ToString(CultureInfo.InvariantCulture),
            { Ticks: true } => Ticks(slot.Fact),
            _ => Text(slot.Fact) is { } text ? (isCell ? text : text.Replace('\n', ' ')) : isBegun || Fact(slot.Fact).IsRequired ? Missing(slot.Fact) : null,
        };

        var parts = wording.Parts.Select(part => part.Slot is { } slot ? SlotText(slot) : part.Text).ToArray();
        return new(
            string.Concat(parts),
            parts.Contains(null),
            facts.Length > 0 && facts.All(slot => !slot.Ticks && Text(slot.Fact) is null && !Fact(slot.Fact).IsRequired),
            facts.Length > 0);
    }

    private string Ticks(string id)
    {
        var chosen = Choice(id);
        return string.Join("  ", Fact(id).Choices.Select(choice => (choice.Value == chosen ? "☒ " : "☐ ") + choice.Label.De));
    }

    private Fact? Own(string id) => group?.Facts.FirstOrDefault(fact => fact.Id == id);

    private string PathOf(string id) => Own(id) is null ? id : string.Create(CultureInfo.InvariantCulture, $"{group!.Id}/{number}/{id}");
}

/// <param name="LacksOptional">Whether an optional fact in it was not given.</param>
/// <param name="IsEmpty">Whether it has facts, all of them optional and none given.</param>
internal readonly record struct Resolved(string Text, bool LacksOptional, bool IsEmpty, bool HasFacts);
