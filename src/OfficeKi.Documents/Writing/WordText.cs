using OfficeKi.Core;

namespace OfficeKi.Documents.Writing;

/// <summary>What a new Word document says.</summary>
/// <param name="Title">Goes into the properties of the document; a title to be read is a heading of level 0 among the blocks.</param>
public sealed record WordText(ContentText Title, IReadOnlyList<WordBlock> Blocks)
{
    /// <summary>Marks every page with „Entwurf“.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What produced the text; null for a text no machine wrote.</summary>
    public WordProvenance? Provenance { get; init; }
}

/// <summary>One heading, paragraph, list item or table.</summary>
/// <param name="Text">Plain text; a line feed breaks the line. Not used by a table.</param>
public sealed record WordBlock(BlockKind Kind, ContentText Text)
{
    /// <summary>Most cells Word allows in a row.</summary>
    public const int MostColumns = 63;

    /// <summary>Of a heading: 0 is the title, 1-3 are headings. Of a list item: its depth, 1-3.</summary>
    public int Level { get; init; } = 1;

    /// <summary>Parts of the text in bold, in order, apart from each other.</summary>
    public IReadOnlyList<BoldSpan> Bold { get; init; } = [];

    /// <summary>Rows of a table; the first one is its header.</summary>
    public IReadOnlyList<IReadOnlyList<ContentText>> Cells { get; init; } = [];
}

/// <summary>Positions in a block's text, half open, UTF-16.</summary>
public sealed record BoldSpan(int Start, int End);

/// <summary>Where a text comes from, in machine-readable form (Art. 50(2) AI Act).</summary>
/// <param name="RunId">The run that made it, as in the receipt and the decision log.</param>
/// <param name="Engine">What answered, in words, for example „ohne Sprachmodell“.</param>
/// <param name="Label">The label shown with the text, for example „KI-Entwurf“.</param>
public sealed record WordProvenance(string RunId, string Engine, string Label);
