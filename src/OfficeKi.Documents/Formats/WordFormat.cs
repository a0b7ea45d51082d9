using DocumentFormat.OpenXml.Packaging;
using OfficeKi.Documents.Ooxml;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.Word;

namespace OfficeKi.Documents.Formats;

/// <summary>Word documents and templates, with and without macros.</summary>
internal sealed class WordFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm", ".dotx", ".dotm"];

    public bool NeedsSignature => true;

    public bool HasSignature(FileSample file) => file.Package == PackageKind.Word;

    public Extraction Read(FileSample file, ReadingContext context)
    {
        var draft = new DocumentDraft();
        draft.Hide(HiddenKinds.ExternalReference, ArchiveGuard.Check(file.Content, context));
        using var document = WordprocessingDocument.Open(ByteStream.Over(file.Content), isEditable: false);
        if (document.MainDocumentPart is not { } main)
        {
            return Extraction.Damaged;
        }

        new WordReader(main, draft, context.CancellationToken).Read();
        draft.Hide(HiddenKinds.HiddenContent, HiddenParts.Count(document, main.CustomXmlParts, context.CancellationToken));
        draft.Structure = draft.Structure is { } structure ? structure with { HasTitle = !string.IsNullOrWhiteSpace(document.PackageProperties.Title) } : null;
        return new Extraction.Read(draft.ToDocument());
    }
}
