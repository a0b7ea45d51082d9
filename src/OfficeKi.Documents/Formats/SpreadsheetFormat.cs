using DocumentFormat.OpenXml.Packaging;
using OfficeKi.Documents.Ooxml;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.Spreadsheets;

namespace OfficeKi.Documents.Formats;

/// <summary>Excel workbooks and templates, with and without macros. Nothing is computed: a formula counts by the value the file keeps for it.</summary>
internal sealed class SpreadsheetFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".xlsx", ".xlsm", ".xltx", ".xltm"];

    public bool NeedsSignature => true;

    public bool HasSignature(FileSample file) => file.Package == PackageKind.Spreadsheet;

    public Extraction Read(FileSample file, ReadingContext context)
    {
        var draft = new DocumentDraft();
        draft.Hide(HiddenKinds.ExternalReference, ArchiveGuard.Check(file.Content, context));
        using var document = SpreadsheetDocument.Open(ByteStream.Over(file.Content), isEditable: false);
        if (document.WorkbookPart is not { } workbook)
        {
            return Extraction.Damaged;
        }

        new WorkbookReader(workbook, draft, context.CancellationToken).Read();
        draft.Hide(HiddenKinds.HiddenContent, HiddenParts.Count(document, workbook.CustomXmlParts, context.CancellationToken));
        return new Extraction.Read(draft.ToDocument());
    }
}
