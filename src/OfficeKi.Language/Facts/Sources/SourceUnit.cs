namespace OfficeKi.Language.Facts.Sources;

/// <summary>A sentence of a source with its checkable details; their places count from the start of the sentence.</summary>
internal sealed record SourceUnit(SourcePassage Passage, TextSpan Span, IReadOnlyList<Fact> Facts)
{
    public string Text => Span.Of(Passage.Text);
}
