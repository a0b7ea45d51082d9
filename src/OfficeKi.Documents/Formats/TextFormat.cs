using OfficeKi.Documents.Reading;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents.Formats;

/// <summary>Plain text, and whatever else turns out to be text.</summary>
internal sealed class TextFormat : IDocumentFormat
{
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text", ".md", ".csv", ".log"];

    public bool NeedsSignature => false;

    public bool HasSignature(FileSample file) => false;

    public Extraction Read(FileSample file, ReadingContext context) =>
        TextDecoding.TryDecode(file.Content.Span, out var text)
            ? DocumentReader.ReadText(text, context.CancellationToken)
            : Extraction.UnknownFormat;
}
