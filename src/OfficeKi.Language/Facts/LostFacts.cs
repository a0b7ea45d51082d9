using OfficeKi.Language.Facts.Lost;

namespace OfficeKi.Language;

/// <summary>The other direction of <see cref="FactCheck"/>: what a source says and a rewriting or translation of it no longer says. Hints, never proofs.</summary>
/// <remarks>
/// Kinds: <c>date-lost</c>, <c>time-lost</c>, <c>amount-lost</c>, <c>percentage-lost</c>, <c>number-lost</c>, <c>reference-lost</c> (§, file number, IBAN, e-mail),
/// <c>name-lost</c> (also placeholders like „[PERSON_1]“), <c>negation-lost</c>, <c>duty-changed</c>. Every detail is reported once, at its first place.
/// <c>Start</c>, <c>End</c> and <c>Text</c> of a finding lie in the source, <c>Hint</c> in the answer.
/// </remarks>
public static class LostFacts
{
    /// <summary>For an answer in German. The same in another form is not lost: „1.3.2026“ and „1. März 2026“, „zwei Wochen“ and „14 Tage“.</summary>
    public static IReadOnlyList<CheckFinding> Of(string source, string answer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(answer);
        var (plain, placeholders) = Placeholders.Split(source);
        var kept = new KeptText(answer);
        return InOrder(
        [
            .. placeholders.Where(placeholder => !answer.Contains(placeholder.Of(source), StringComparison.Ordinal)).Select(span => Finding("name-lost", span, source)),
            .. LostDetails.Find(plain, kept),
            .. LostNames.Find(plain, kept),
            .. LostPolarity.Find(plain, kept),
        ]);
    }

    /// <summary>For an answer in any language: looks only at what survives translation, not at number words, names and negations.</summary>
    public static IReadOnlyList<CheckFinding> OfTranslation(string source, string answer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(answer);
        var (plain, placeholders) = Placeholders.Split(source);
        return InOrder(
        [
            .. placeholders.Where(placeholder => !answer.Contains(placeholder.Of(source), StringComparison.Ordinal)).Select(span => Finding("name-lost", span, source)),
            .. LostInTranslation.Find(plain, new TranslatedText(Placeholders.Split(answer).Text)),
        ]);
    }

    private static CheckFinding Finding(string kind, TextSpan span, string source) => new(kind, span.Start, span.End, span.Of(source), null);

    private static List<CheckFinding> InOrder(IEnumerable<CheckFinding> findings) =>
    [
        .. findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.End).ThenBy(finding => finding.Kind, StringComparer.Ordinal)
            .DistinctBy(finding => (finding.Kind, finding.Text)),
    ];
}
