using OfficeKi.Language.Comparison.Details;
using OfficeKi.Language.Comparison.Paragraphs;

namespace OfficeKi.Language.Comparison;

/// <summary>Compares two versions of a text in substance: figures, days, amounts, norms, names, duties, paragraphs. The look of the text is no change.</summary>
/// <remarks>
/// The same way round and the other way round it finds the same, mirrored: inside it always compares in one order.
/// Linear in the text but for sorting. What a change means is not its business.
/// </remarks>
public static class VersionComparison
{
    /// <summary>The changes in the order of the later version; what is gone stands behind what was before it.</summary>
    public static IReadOnlyList<VersionChange> Of(IReadOnlyList<SourcePassage> before, IReadOnlyList<SourcePassage> after) => Of(before, after, CancellationToken.None);

    /// <inheritdoc cref="Of(IReadOnlyList{SourcePassage}, IReadOnlyList{SourcePassage})"/>
    public static IReadOnlyList<VersionChange> Of(IReadOnlyList<SourcePassage> before, IReadOnlyList<SourcePassage> after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var isForward = Order(before, after) <= 0;
        var changes = isForward ? Compare(before, after, cancellationToken) : Compare(after, before, cancellationToken).ConvertAll(static change => change.Mirrored());
        return new ChangeOrder(before, after).Sorted(changes);
    }

    private static List<VersionChange> Compare(IReadOnlyList<SourcePassage> before, IReadOnlyList<SourcePassage> after, CancellationToken cancellationToken)
    {
        var alignment = new ParagraphAlignment(before, after, cancellationToken);
        var changes = new List<VersionChange>();
        foreach (var pair in alignment.Changed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            changes.AddRange(ParagraphChanges.Of(pair));
        }

        changes.AddRange(alignment.Moved.Select(static pair => new VersionChange(ChangeKind.ParagraphMoved, pair.Before.Whole, pair.After.Whole)));
        changes.AddRange(alignment.Removed.Select(static paragraph => new VersionChange(ChangeKind.ParagraphRemoved, paragraph.Whole, null)));
        changes.AddRange(alignment.Added.Select(static paragraph => new VersionChange(ChangeKind.ParagraphAdded, null, paragraph.Whole)));
        return changes;
    }

    private static int Order(IReadOnlyList<SourcePassage> one, IReadOnlyList<SourcePassage> other)
    {
        for (var i = 0; i < one.Count && i < other.Count; i++)
        {
            if (string.CompareOrdinal(one[i].Text, other[i].Text) is not 0 and var order)
            {
                return order;
            }
        }

        return one.Count.CompareTo(other.Count);
    }
}
