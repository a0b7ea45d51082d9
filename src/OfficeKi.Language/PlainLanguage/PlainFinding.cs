using OfficeKi.Core;

namespace OfficeKi.Language.PlainLanguage;

/// <summary>A hint where a text could be plainer, never a verdict.</summary>
/// <param name="Rule">Id of the rule, for example <c>long-sentence</c>.</param>
/// <param name="Passage">Id of the passage.</param>
/// <param name="Span">Place in the passage.</param>
/// <param name="Message">What could be better and how; may hold words of the text: content.</param>
/// <param name="Replacement">Words that could stand there instead; null when the writer must decide.</param>
/// <param name="IsSafe">The replacement fits whatever stands around it: an invariant word for an invariant word, outside protected and quoted text.</param>
public sealed record PlainFinding(string Rule, int Passage, TextSpan Span, LocalizedText Message, string? Replacement = null, bool IsSafe = false)
{
    /// <summary>Rule and place, never the text.</summary>
    public override string ToString() => $"{Rule} {Passage}: {Span.Start}-{Span.End}";
}
