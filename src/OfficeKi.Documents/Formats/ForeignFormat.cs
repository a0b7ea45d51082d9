using OfficeKi.Documents.Ooxml;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Formats;

/// <summary>Files that are recognised only to say what is wrong with them: OLE compound files, archives that are neither document, workbook nor presentation.</summary>
internal sealed class ForeignFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".doc", ".xls", ".ppt", ".xlsb", ".msg", ".zip", ".odt", ".ods", ".odp"];

    public bool NeedsSignature => true;

    public bool HasSignature(FileSample file) =>
        CompoundFile.Is(file.Content.Span) || file.Package is PackageKind.Foreign or PackageKind.Damaged;

    public Extraction Read(FileSample file, ReadingContext context)
    {
        if (file.Package == PackageKind.Damaged)
        {
            return Extraction.Damaged;
        }

        return CompoundFile.Is(file.Content.Span) && CompoundFile.IsEncryptedPackage(file.Content.Span) ? Extraction.Encrypted : Extraction.UnknownFormat;
    }
}
