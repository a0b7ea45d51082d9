using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OfficeKi.Core;
using OfficeKi.Documents.Ooxml;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Spreadsheets;

/// <summary>Reads a workbook sheet by sheet in the order of its tabs. Hidden sheets, rows, columns and cells are counted and left out.</summary>
internal sealed class WorkbookReader(WorkbookPart book, DocumentDraft draft, CancellationToken cancellationToken)
{
    private readonly GuardedParts _parts = new(cancellationToken);
    private long _characters;

    public void Read()
    {
        var workbook = _parts.Root<Workbook>(book) ?? throw new InvalidDataException("the main part is no workbook");
        CellText texts = new(
            SharedStrings.Read(book.SharedStringTablePart, cancellationToken),
            new CellStyles(_parts.Root<Stylesheet>(book.WorkbookStylesPart)),
            isFrom1904: workbook.WorkbookProperties?.Date1904?.InnerText is "1" or "true");
        draft.Hide(HiddenKinds.ExternalReference, book.ConnectionsPart is null ? 0 : 1);
        foreach (var (index, sheet) in (workbook.Sheets?.Elements<Sheet>() ?? []).Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadSheet(sheet, string.Create(CultureInfo.InvariantCulture, $"sheet:{index + 1}"), texts);
        }
    }

    private void ReadSheet(Sheet sheet, string locator, CellText texts)
    {
        if (sheet.State?.InnerText is "hidden" or "veryHidden")
        {
            draft.Hide(HiddenKinds.HiddenContent);
            return;
        }

        // Sheets that are one chart have no cells.
        if (sheet.Id?.Value is not { } id || !book.TryGetPartById(id, out var part) || part is not WorksheetPart worksheet)
        {
            return;
        }

        draft.Hide(HiddenKinds.Comment, _parts.Root<Comments>(worksheet.WorksheetCommentsPart)?.CommentList?.Elements<Comment>().Count() ?? 0);
        using var stream = worksheet.GetStream(FileMode.Open, FileAccess.Read);
        SheetReader reader = new(draft, texts, cancellationToken);
        Spend(sheet.Name?.Value?.Length ?? 0);
        draft.Add(locator, PassageKind.Heading, sheet.Name?.Value ?? "", level: 1);
        Add(reader.Read(stream), locator);
    }

    // Columns nobody uses are left out of all rows, so that the rest stands below each other; empty cells at the end of a row too.
    private void Add(IReadOnlyList<SheetRow> rows, string locator)
    {
        var used = rows.SelectMany(row => row.Cells.Keys).Distinct().Order().ToList();
        foreach (var row in rows)
        {
            var count = used.BinarySearch(row.Cells.Keys.Last()) + 1;
            Spend(row.Cells.Values.Sum(text => (long)text.Length) + ((long)count * CellText.SeparatorLength));
            draft.AddRow(string.Create(CultureInfo.InvariantCulture, $"{locator}/row:{row.Number}"), [.. used.Take(count).Select(column => row.Cells.GetValueOrDefault(column, ""))]);
        }
    }

    private void Spend(long characters)
    {
        _characters += characters;
        LimitExceededException.ThrowIfGreater(_characters, DocumentLimits.MaxCharacters, "characters");
    }
}
