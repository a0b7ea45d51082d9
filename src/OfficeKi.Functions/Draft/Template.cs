using OfficeKi.Core;

namespace OfficeKi.Functions.Draft;

/// <summary>A kind of document a city writes again and again: parts in order, with fixed words and places for facts. Data, changeable by an administrator.</summary>
/// <param name="Title">Title of the document; may hold facts.</param>
/// <param name="IsDraft">Whether the title always says „Entwurf“.</param>
/// <param name="IsPublic">Whether the text is for the public, so that Art. 50(4) AI Act asks who is responsible for it.</param>
/// <param name="Notes">The fact that takes the user's notes word for word when nothing else is given for it; null for none.</param>
internal sealed record Template(
    string Id, int Order, LocalizedText Label, LocalizedText Description, Wording Title, bool IsDraft, bool IsPublic, string? Notes, IReadOnlyList<TemplatePart> Parts)
{
    public IEnumerable<Fact> Facts => Parts.SelectMany(part => part.Facts);

    public IEnumerable<FactGroup> Groups => Parts.SelectMany(part => part.Groups);

    /// <summary>Whether a part of it is confidential; notes and sources, which nobody can assign to a part, are then confidential too.</summary>
    public bool HasConfidentialPart => Parts.Any(part => part.IsConfidential);
}

/// <summary>One part of a document and what must be known for it.</summary>
/// <param name="Label">Name of the part in the form; also its heading in the document unless <paramref name="HasHeading"/> is false.</param>
/// <param name="IsConfidential">Whether its facts never reach a model together with those of the other parts.</param>
internal sealed record TemplatePart(
    string Id, LocalizedText Label, bool HasHeading, bool IsConfidential, IReadOnlyList<Fact> Facts, IReadOnlyList<FactGroup> Groups, IReadOnlyList<Element> Content);

internal enum FactType
{
    /// <summary>A few words.</summary>
    Line,

    /// <summary>Several lines; a line is a paragraph, or a list item when it starts with "- " or "1. ".</summary>
    Text,

    /// <summary>A day, <c>2026-12-01</c>; written as "1. Dezember 2026".</summary>
    Date,

    /// <summary>One of <see cref="Fact.Choices"/>.</summary>
    Choice,
}

/// <summary>Something the user must or may tell.</summary>
/// <param name="Hint">What is meant, with an example; null when the label says it all.</param>
internal sealed record Fact(string Id, LocalizedText Label, LocalizedText? Hint, FactType Type, bool IsRequired, IReadOnlyList<Choice> Choices);

/// <param name="Label">Its German text is what stands in the document.</param>
internal sealed record Choice(string Value, LocalizedText Label);

/// <summary>Facts that repeat: agenda items, bodies, sections.</summary>
/// <param name="Entry">What one of them is called: „TOP“.</param>
internal sealed record FactGroup(string Id, LocalizedText Label, LocalizedText Entry, bool IsRequired, IReadOnlyList<Fact> Facts);

/// <summary>Something in a part of a template. Closed: only these cases exist.</summary>
internal abstract record Element
{
    private Element()
    {
    }

    /// <summary>A sub-heading, paragraph, bullet or numbered item. Left out when it has optional facts and none of them is given; where only some are given, the others are marked as missing.</summary>
    public sealed record Words(BlockKind Kind, Wording Text) : Element;

    /// <summary>A table; its first row is the header. A row is left out when all its facts are optional and none is given.</summary>
    /// <param name="Group">The group that makes one row of <paramref name="Row"/> per entry; null when there is none.</param>
    public sealed record Table(IReadOnlyList<IReadOnlyList<Wording>> Rows, string? Group, IReadOnlyList<Wording> Row) : Element;

    /// <summary>The same content for every entry of a group.</summary>
    public sealed record Each(string Group, IReadOnlyList<Element> Content) : Element;

    /// <summary>Content by the value of a choice.</summary>
    public sealed record Choose(string Fact, IReadOnlyDictionary<string, IReadOnlyList<Element>> Cases) : Element;

    /// <summary>A place a model may phrase. Without one, the user's own words stand there.</summary>
    /// <param name="Fact">The fact with the user's key words.</param>
    /// <param name="Task">What belongs there, for the model.</param>
    /// <param name="Otherwise">What stands there when the fact is not given.</param>
    public sealed record Free(string Fact, string Task, IReadOnlyList<Element> Otherwise) : Element;
}
