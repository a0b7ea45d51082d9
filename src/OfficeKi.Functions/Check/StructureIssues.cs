using OfficeKi.Core;
using OfficeKi.Language;
using OfficeKi.Language.Checking;

namespace OfficeKi.Functions.Check;

/// <summary>What the build of a document keeps from people who have it read aloud.</summary>
internal static class StructureIssues
{
    public static IEnumerable<TextIssue> Find(IReadOnlyList<MaskedPassage> passages, DocumentStructure? structure)
    {
        if (structure is null || passages.Count == 0)
        {
            yield break;
        }

        if (string.IsNullOrEmpty(structure.Language))
        {
            yield return Whole(passages[0], "document-language", IssueSeverity.Error);
        }

        if (!structure.HasTitle)
        {
            yield return Whole(passages[0], "document-title", IssueSeverity.Warning);
        }

        if (!structure.HasHeadings && passages.Count > 10)
        {
            yield return Whole(passages[0], "no-headings", IssueSeverity.Warning);
        }

        NearestPassage nearest = new(passages);
        foreach (var defect in structure.Defects)
        {
            var (rule, severity) = RuleOf(defect.Kind);
            yield return Whole(nearest.To(defect.Locator), rule, severity);
        }
    }

    private static (string Rule, IssueSeverity Severity) RuleOf(StructureDefectKind kind) => kind switch
    {
        StructureDefectKind.ImageWithoutAlternative => ("image-alternative", IssueSeverity.Error),
        StructureDefectKind.TableWithoutHeader => ("table-header", IssueSeverity.Warning),
        StructureDefectKind.TableWithMergedCells => ("table-merged", IssueSeverity.Hint),
        StructureDefectKind.EmptyHeading => ("heading-empty", IssueSeverity.Warning),
        StructureDefectKind.BoldAsHeading => ("heading-bold", IssueSeverity.Hint),
        StructureDefectKind.TypedList => ("list-typed", IssueSeverity.Hint),
        StructureDefectKind.DeadReference => ("link-dead", IssueSeverity.Error),
        _ => throw new InvalidOperationException($"`{kind}` has no rule"),
    };

    private static TextIssue Whole(MaskedPassage passage, string rule, IssueSeverity severity) =>
        new(rule, severity, passage.Id, new TextSpan(0, passage.Text.Value.Length));
}
