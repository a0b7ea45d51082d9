namespace OfficeKi.Core;

public enum PassageKind
{
    Paragraph,
    Heading,
    ListItem,
    TableRow,
    Footnote,

    /// <summary>Sender, recipients, subject, date of a mail or appointment, shown as one line each.</summary>
    Field,

    /// <summary>Quoted earlier mail inside a mail.</summary>
    Quote,
}

/// <summary>The smallest unit a source can be cited by: what a reader sees as one paragraph, list item or table row.</summary>
/// <param name="Locator">Where it stands: <c>paragraph:12</c> (1-based, counting every paragraph of the text as sent or of the
/// document body in document order, empty ones and those in table cells included), <c>page:3/paragraph:2</c>, <c>footnote:1</c>,
/// <c>field:subject</c>, <c>attachment:1/paragraph:4</c>, <c>message:2/paragraph:1</c>.</param>
/// <param name="Text">Visible text. A table row is its cells joined by " | ".</param>
/// <param name="Level">Heading level 1-9 or list depth 1-9; 0 otherwise.</param>
public sealed record Passage(string Locator, PassageKind Kind, ContentText Text, int Level = 0)
{
    /// <summary>The cells of a table row; empty otherwise.</summary>
    public IReadOnlyList<ContentText> Cells { get; init; } = [];
}
