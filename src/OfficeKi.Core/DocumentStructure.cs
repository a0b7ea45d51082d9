namespace OfficeKi.Core;

/// <summary>What is wrong with the build of a document, as programs that read it aloud see it.</summary>
public enum StructureDefectKind
{
    /// <summary>A picture, chart or drawing without alternative text that is not marked as decorative.</summary>
    ImageWithoutAlternative,

    /// <summary>A data table (two rows and two columns or more) whose first row is not marked to repeat as header.</summary>
    TableWithoutHeader,

    /// <summary>A data table with cells that span rows or columns.</summary>
    TableWithMergedCells,

    /// <summary>A paragraph with the style of a heading and no text.</summary>
    EmptyHeading,

    /// <summary>A short bold paragraph of body text that looks like a heading.</summary>
    BoldAsHeading,

    /// <summary>The first of several paragraphs whose numbers or dashes were typed instead of set as a list.</summary>
    TypedList,

    /// <summary>A cross-reference or a link inside the document to a bookmark that is not there.</summary>
    DeadReference,
}

/// <summary>One defect and where it is.</summary>
/// <param name="Locator">As <see cref="Passage.Locator"/>; the place may be an empty paragraph and so have no passage. Of a table: its first paragraph.</param>
public sealed record StructureDefect(StructureDefectKind Kind, string Locator);

/// <summary>Facts about a document that a reader does not see as text. Holds no content.</summary>
public sealed record DocumentStructure
{
    /// <summary>Language of the document as it states it, for example <c>de-DE</c>; null when it states none.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the document's properties name a title.</summary>
    public bool HasTitle { get; init; }

    /// <summary>Whether any paragraph with text is a heading.</summary>
    public bool HasHeadings { get; init; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<StructureDefect> Defects { get; init; } = [];
}
