namespace OfficeKi.Language;

/// <summary>Something in an answer that its sources do not bear out, as a hint to look, never as a proof.</summary>
/// <param name="Kind">
/// <c>number-not-in-source</c>, <c>date-not-in-source</c>, <c>time-not-in-source</c>, <c>amount-not-in-source</c>, <c>percentage-not-in-source</c>,
/// <c>reference-not-in-source</c> (§, file number, IBAN), <c>name-not-in-source</c>, <c>quote-not-in-source</c>, <c>negation-differs</c>, <c>assignment-unclear</c>; the kinds of <see cref="LostFacts"/> end in <c>-lost</c> or <c>-changed</c>.
/// </param>
/// <param name="Start">Start in the answer, UTF-16.</param>
/// <param name="End">End in the answer, exclusive.</param>
/// <param name="Text">The words of the answer: content.</param>
/// <param name="Hint">The words of a source to compare with: content; null when there is no likely counterpart.</param>
public sealed record CheckFinding(string Kind, int Start, int End, string Text, string? Hint)
{
    /// <summary>Kind and place, never the text.</summary>
    public override string ToString() => $"{Kind} {Start}-{End}";
}
