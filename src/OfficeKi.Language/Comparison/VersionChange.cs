namespace OfficeKi.Language.Comparison;

/// <summary>One change in substance between two versions.</summary>
/// <param name="Before">Where and what it was; null for a paragraph that is new.</param>
/// <param name="After">Where and what it is now; null for a paragraph that is gone.</param>
public sealed record VersionChange(ChangeKind Kind, VersionPlace? Before, VersionPlace? After)
{
    internal VersionChange Mirrored() => new(
        Kind switch
        {
            ChangeKind.ParagraphAdded => ChangeKind.ParagraphRemoved,
            ChangeKind.ParagraphRemoved => ChangeKind.ParagraphAdded,
            _ => Kind,
        },
        After,
        Before);
}

/// <summary>A place in one version and its words.</summary>
/// <param name="Passage">Id of the passage.</param>
/// <param name="Span">Place in the text of the passage; empty where the other version says something and this one nothing.</param>
/// <param name="Text">The words: content; empty with the span.</param>
public sealed record VersionPlace(int Passage, TextSpan Span, string Text)
{
    /// <summary>The place, never the text.</summary>
    public override string ToString() => $"{Passage}: {Span.Start}-{Span.End}";
}
