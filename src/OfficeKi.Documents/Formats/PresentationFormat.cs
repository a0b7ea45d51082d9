using DocumentFormat.OpenXml.Packaging;
using OfficeKi.Documents.Ooxml;
using OfficeKi.Documents.Presentations;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Formats;

/// <summary>PowerPoint presentations, shows and templates, with and without macros.</summary>
internal sealed class PresentationFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".pptx", ".pptm", ".ppsx", ".ppsm", ".potx", ".potm"];

    public bool NeedsSignature => true;

    public bool HasSignature(FileSample file) => file.Package == PackageKind.Presentation;

    public Extraction Read(FileSample file, ReadingContext context)
    {
        var draft = new DocumentDraft();
        draft.Hide(HiddenKinds.ExternalReference, ArchiveGuard.Check(file.Content, context));
        using var document = PresentationDocument.Open(ByteStream.Over(file.Content), isEditable: false);
        if (document.PresentationPart is not { } presentation)
        {
            return Extraction.Damaged;
        }

        new PresentationReader(presentation, draft, context.CancellationToken).Read();
        draft.Hide(HiddenKinds.HiddenContent, HiddenParts.Count(document, presentation.CustomXmlParts, context.CancellationToken));
        return new Extraction.Read(draft.ToDocument());
    }
}
