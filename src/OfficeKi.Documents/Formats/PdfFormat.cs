using OfficeKi.Documents.Pdf;
using OfficeKi.Documents.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace OfficeKi.Documents.Formats;

/// <summary>PDF. One that opens without a password is read, whatever else its owner forbids to programs.</summary>
internal sealed class PdfFormat : IDocumentFormat
{
    private const int MaxNesting = 128;

    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public bool NeedsSignature => true;

    // Mailers put bytes in front of it; other kinds of file may quote it.
    public bool HasSignature(FileSample file) =>
        file.StartsWith("%PDF-"u8) || (file.Extension == ".pdf" && file.Head[..Math.Min(1024, file.Head.Length)].Contains("%PDF-", StringComparison.Ordinal));

    public Extraction Read(FileSample file, ReadingContext context)
    {
        var options = new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = MaxNesting,
            FilterProvider = new BoundedFilters(context),
        };
        try
        {
            using var stream = ByteStream.Over(file.Content);
            using var pdf = PdfDocument.Open(stream, options);
            var draft = new DocumentDraft();
            new PdfReader(pdf, draft, context.CancellationToken).Read();
            return new Extraction.Read(draft.ToDocument());
        }
        catch (PdfDocumentEncryptedException)
        {
            return Extraction.Encrypted;
        }
    }
}
