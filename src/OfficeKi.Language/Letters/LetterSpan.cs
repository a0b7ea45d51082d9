namespace OfficeKi.Language.Letters;

/// <summary>A sentence or line of a letter, where it stands, and its words.</summary>
/// <param name="Span">In the text of the passage.</param>
public sealed record LetterSpan(int Passage, TextSpan Span, string Text);
