namespace OfficeKi.Language.Protection;

/// <summary>Finds what must stay word for word when a text is made plainer: remedies, operative part, deadlines, norms. Linear in the text.</summary>
/// <remarks>
/// By wording and order of the passages, as German administrative letters are built (§ 37 Abs. 6, § 39 Abs. 1 and § 41 VwVfG). In doubt a passage more is protected.
/// It does not judge whether an instruction on remedies is correct.
/// </remarks>
public static class ProtectedText
{
    /// <summary>The protected parts in order of the passages and of their places.</summary>
    /// <param name="passages">All passages of one text, in order; masked or not.</param>
    public static IReadOnlyList<ProtectedSpan> Find(IReadOnlyList<SourcePassage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var whole = new string?[passages.Count];
        OperativePart.Mark(passages, whole);
        LegalRemedy.Mark(passages, whole);
        List<ProtectedSpan> found = [];
        for (var i = 0; i < passages.Count; i++)
        {
            found.AddRange(whole[i] is { } kind ? [new(passages[i].Id, new(0, passages[i].Text.Length), kind)] : Inside(passages[i]));
        }

        return found;
    }

    private static IEnumerable<ProtectedSpan> Inside(SourcePassage passage) =>
        DeadlineSpans.Find(passage.Text).Select(span => new ProtectedSpan(passage.Id, span, ProtectedKinds.Deadline))
            .Concat(NormSpans.Find(passage.Text).Select(norm => new ProtectedSpan(passage.Id, norm.Span, norm.Kind)))
            .OrderBy(span => span.Span.Start);
}
