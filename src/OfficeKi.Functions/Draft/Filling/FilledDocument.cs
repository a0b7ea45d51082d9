using OfficeKi.Core;

namespace OfficeKi.Functions.Draft.Filling;

/// <summary>A template with the facts in it.</summary>
/// <param name="UsesNotes">Whether the notes stand in it word for word.</param>
/// <param name="Unused">Facts that were given and stand nowhere in it.</param>
internal sealed record FilledDocument(IReadOnlyList<FilledSection> Sections, bool UsesNotes, IReadOnlyList<UnusedFact> Unused)
{
    /// <summary>The places a model may phrase in the confidential parts, or in the others; in order.</summary>
    public IEnumerable<FilledBlock.Free> FreeIn(bool confidential) =>
        Sections.Where(section => section.IsConfidential == confidential).SelectMany(section => section.Blocks).OfType<FilledBlock.Free>();
}

/// <summary>A fact that only another choice has a place for: a decision, where „ohne Beschluss“ was chosen.</summary>
/// <param name="Name">In the template's words.</param>
/// <param name="Choice">What was chosen, in the template's words.</param>
internal sealed record UnusedFact(string Name, string Choice);

/// <param name="Id">Id of the part; of a sub-heading in it the same with a number.</param>
/// <param name="Level">0 for the title, 1 for a part, 2 for a sub-heading.</param>
/// <param name="ShowsHeading">Whether the heading stands in the document.</param>
/// <param name="IsConfidential">As its part is.</param>
internal sealed record FilledSection(string Id, string Heading, int Level, bool ShowsHeading, bool IsConfidential, IReadOnlyList<FilledBlock> Blocks);

/// <summary>Closed: only these cases exist.</summary>
internal abstract record FilledBlock
{
    private FilledBlock()
    {
    }

    public sealed record Words(BlockKind Kind, string Text) : FilledBlock;

    public sealed record Table(IReadOnlyList<IReadOnlyList<string>> Rows) : FilledBlock;

    /// <summary>A place a model may phrase.</summary>
    /// <param name="Id">Unique in the document: <c>sachverhalt</c>, <c>tops-2-verlauf</c>.</param>
    /// <param name="Heading">What it is about, in the template's words.</param>
    /// <param name="Task">What belongs there, for the model.</param>
    /// <param name="Otherwise">What stands there without a model.</param>
    public sealed record Free(string Id, string Heading, string Task, IReadOnlyList<FilledBlock> Otherwise) : FilledBlock;
}
