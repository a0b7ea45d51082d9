namespace OfficeKi.Language.Checking;

public enum IssueSeverity
{
    Error,
    Warning,
    Hint,
}

/// <summary>Something in a text that does not fit together.</summary>
/// <param name="Rule">Stable code, for example <c>weekday-date</c>.</param>
/// <param name="Values">What the message of the rule names, in its order: verbatim from the text or computed from it.</param>
public sealed record TextIssue(string Rule, IssueSeverity Severity, int Passage, TextSpan Span, params IReadOnlyList<string> Values)
{
    /// <summary>Words that would be right in place of <see cref="Span"/>; null when that is not certain.</summary>
    public string? Suggestion { get; init; }
}
