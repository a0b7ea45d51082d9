using OfficeKi.Documents.Html;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents.Formats;

/// <summary>Web pages saved as a file.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    private static readonly string[] Beginnings = ["<!doctype html", "<html", "<head", "<body"];

    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public bool NeedsSignature => false;

    public bool HasSignature(FileSample file) =>
        Array.Exists(Beginnings, beginning => file.Head.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    public Extraction Read(FileSample file, ReadingContext context) =>
        TextDecoding.TryDecode(file.Content.Span, out var html)
            ? new Extraction.Read(HtmlReader.Read(html, context).ToDocument())
            : Extraction.UnknownFormat;
}
