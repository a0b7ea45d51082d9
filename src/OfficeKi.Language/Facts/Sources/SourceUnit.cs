namespace OfficeKi.Language.Facts.Sources;

/// <summary>A sentence of a source with its checkable details; their places count from the start of the sentence.</summary>
/// <param name="Subject">The first noun, or that of the sentence before when this one begins with a pronoun; empty without one.</param>
internal sealed record SourceUnit(SourcePassage Passage, TextSpan Span, IReadOnlyList<Fact> Facts, string Subject)
{
    public string Text => Span.Of(Passage.Text);
}
