using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Teams.Cards;

/// <summary>What a card says: plain text, and where it comes from.</summary>
/// <param name="Title">Our own words, for example the name of the function.</param>
internal sealed record CardText(string Title, IReadOnlyList<CardBlock> Blocks)
{
    public CardProvenance? Provenance { get; init; }

    // The generated text would print the content.
    public override string ToString() => nameof(CardText);
}

/// <summary>One block of plain text; a table has cells instead.</summary>
internal sealed record CardBlock(BlockKind Kind, string Text)
{
    public IReadOnlyList<IReadOnlyList<string>> Cells { get; init; } = [];

    public override string ToString() => nameof(CardBlock);
}

/// <summary>Where a text comes from, in machine-readable form (Art. 50(2) AI Act).</summary>
/// <param name="Label">As shown with the text, for example „KI-Entwurf“.</param>
/// <param name="Engine">What answered, in words; empty when not known.</param>
internal sealed record CardProvenance(string Label, string Engine, Guid? RunId);
