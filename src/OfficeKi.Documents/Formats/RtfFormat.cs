using OfficeKi.Documents.Reading;
using OfficeKi.Documents.Rtf;

namespace OfficeKi.Documents.Formats;

/// <summary>Rich Text Format.</summary>
internal sealed class RtfFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".rtf"];

    public bool NeedsSignature => true;

    public bool HasSignature(FileSample file) => file.StartsWith("{\\rtf"u8);

    public Extraction Read(FileSample file, ReadingContext context)
    {
        var draft = new DocumentDraft();
        new RtfReader(draft).Read(file.Content, context.CancellationToken);
        return new Extraction.Read(draft.ToDocument());
    }
}
