using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Core;

namespace OfficeKi.Documents.Word;

/// <summary>Learns how a document is built while its body is read.</summary>
internal sealed class StructureWatch
{
    private readonly SubjectLines _bold = new();
    private readonly List<(int Number, StructureDefectKind Kind)> _defects = [];
    private readonly List<(int Number, string Target)> _references = [];
    private readonly TypedList _typed = new();
    private bool _hasHeadings;

    public void OnParagraph(ReadParagraph paragraph, bool isInTable)
    {
        var isEmpty = string.IsNullOrWhiteSpace(paragraph.Text);
        Add(paragraph.Number, StructureDefectKind.ImageWithoutAlternative, paragraph.UnlabelledGraphics);
        Add(paragraph.Number, StructureDefectKind.EmptyHeading, isEmpty && paragraph is { HeadingLevel: > 0, UnlabelledGraphics: 0 } ? 1 : 0);
        _references.AddRange(paragraph.Targets.Select(target => (paragraph.Number, target)));
        _hasHeadings |= !isEmpty && paragraph.HeadingLevel > 0;
        if (isInTable)
        {
            return;
        }

        _bold.On(paragraph);
        if (_typed.StartsWith(paragraph) is { } first)
        {
            Add(first, StructureDefectKind.TypedList, 1);
        }
    }

    public void OnTable(int firstParagraph, IReadOnlyList<TableRow> rows)
    {
        if (rows.Count < 2 || rows.Max(row => TableParts.Cells(row).Count()) < 2)
        {
            return;
        }

        Add(firstParagraph, StructureDefectKind.TableWithoutHeader, TableParts.IsHeader(rows[0]) ? 0 : 1);
        Add(firstParagraph, StructureDefectKind.TableWithMergedCells, rows.Any(TableParts.HasMergedCells) ? 1 : 0);
    }

    public DocumentStructure Finish(IEnumerable<string?> bookmarks)
    {
        // Word's names of bookmarks ignore case; _top is the beginning of every document.
        var known = bookmarks.OfType<string>().Append("_top").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var dead = _references.Where(reference => !known.Contains(reference.Target)).Select(reference => (reference.Number, StructureDefectKind.DeadReference)).Distinct();
        var bold = _bold.Headings.Select(number => (number, StructureDefectKind.BoldAsHeading));
        return new()
        {
            HasHeadings = _hasHeadings,
            Defects = [.. _defects.Concat(dead).Concat(bold).OrderBy(defect => defect.Item1).Select(defect => new StructureDefect(defect.Item2, LocatorOf(defect.Item1)))],
        };
    }

    private void Add(int number, StructureDefectKind kind, int count) => _defects.AddRange(Enumerable.Repeat((number, kind), count));

    private static string LocatorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"paragraph:{number}");
}
