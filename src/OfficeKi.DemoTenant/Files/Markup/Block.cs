namespace OfficeKi.DemoTenant.Files.Markup;

/// <summary>A paragraph-like part of a source, in document order. Closed: only these cases exist.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <param name="Level">0 is the title of the document, 1-3 are headings.</param>
    public sealed record Heading(int Level, IReadOnlyList<Inline> Content) : Block;

    public sealed record Paragraph(ParagraphKind Kind, IReadOnlyList<Inline> Content) : Block;

    /// <param name="List">Number of the list in the source; items of one list count on.</param>
    /// <param name="Level">0-2.</param>
    public sealed record ListItem(int List, bool Ordered, int Level, int Start, IReadOnlyList<Inline> Content) : Block;

    public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline>>> Rows) : Block;

    public sealed record PageBreak : Block;
}

internal enum ParagraphKind
{
    Body,
    Quote,
    RightAligned,
}

/// <param name="Weight">Share of the table's width, relative to the other columns.</param>
internal sealed record TableColumn(bool RightAligned, int Weight);
