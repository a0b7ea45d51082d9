namespace OfficeKi.Language.Protection;

/// <summary>A part of a text that every rewriting keeps word for word.</summary>
/// <param name="Passage">Id of the passage.</param>
/// <param name="Span">Place in the passage; all of it for <c>legal-remedy</c> and <c>operative-part</c>.</param>
/// <param name="Kind"><c>legal-remedy</c> (Rechtsbehelfsbelehrung), <c>operative-part</c> (Tenor), <c>deadline</c>, <c>norm-quote</c> or <c>norm</c> (the citation itself).</param>
public sealed record ProtectedSpan(int Passage, TextSpan Span, string Kind)
{
    /// <summary>Whether it states a day or a period, which a translation says in its own words.</summary>
    public bool IsDeadline => Kind == ProtectedKinds.Deadline;

    /// <summary>Whether all of the passage is protected, so that no word of it may change.</summary>
    public bool IsWhole => Kind is ProtectedKinds.LegalRemedy or ProtectedKinds.OperativePart;
}
