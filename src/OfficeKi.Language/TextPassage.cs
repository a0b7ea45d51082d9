namespace OfficeKi.Language;

public enum TextPart
{
    Paragraph,
    Heading,
    ListItem,
    TableRow,

    /// <summary>Footnotes, quotations, sender and subject: read, but no part of the text's own order.</summary>
    Other,
}

/// <summary>One passage of a text with its place in the build of the document.</summary>
/// <param name="Id">Number of the passage; unique among those handed over together.</param>
/// <param name="Level">Heading level 1-9 or list depth 1-9; 0 otherwise.</param>
public sealed record TextPassage(int Id, string Text, TextPart Part = TextPart.Paragraph, int Level = 0)
{
    /// <summary>The cells of a table row; empty otherwise.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>The number and the length, never the text.</summary>
    public override string ToString() => $"{Id}: {Part} [{Text.Length} chars]";
}
