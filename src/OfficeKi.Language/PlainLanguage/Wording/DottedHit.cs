namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>A dotted abbreviation in a passage.</summary>
/// <param name="Long">Its long form; null when it depends on the words around.</param>
/// <param name="IsSafe">The long form can take its place.</param>
internal readonly record struct DottedHit(TextSpan Span, string? Long, bool IsSafe);
