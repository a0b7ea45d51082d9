using MimeKit;
using OfficeKi.Documents.Mail;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Formats;

/// <summary>Mails as they travel (RFC 5322, MIME).</summary>
internal sealed class MailFormat : IDocumentFormat
{
    private const int MaxMimeDepth = 64;

    private static readonly string[] Beginnings = ["received:", "return-path:", "delivered-to:", "mime-version:", "message-id:", "x-mozilla-status:"];

    private static readonly HeaderId[] Usual =
        [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.MimeVersion, HeaderId.ContentType, HeaderId.Received];

    public IReadOnlyList<string> Extensions { get; } = [".eml", ".mht", ".mhtml"];

    public bool NeedsSignature => false;

    public bool HasSignature(FileSample file) =>
        Array.Exists(Beginnings, beginning => file.Head.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
        && file.Head.Contains("\nFrom:", StringComparison.OrdinalIgnoreCase);

    public Extraction Read(FileSample file, ReadingContext context)
    {
        using var stream = ByteStream.Over(file.Content);
        using var message = Parse(stream, context.CancellationToken);
        if (message is null || !Array.Exists(Usual, message.Headers.Contains))
        {
            return Extraction.UnknownFormat;
        }

        CheckParts(message, context.CancellationToken);
        var parts = MailParts.Of(message);
        if (parts.Obstacle is { } obstacle)
        {
            return obstacle;
        }

        var draft = new DocumentDraft();
        new MailReader(draft, context).Read(message, parts);
        return new Extraction.Read(draft.ToDocument());
    }

    private static MimeMessage? Parse(Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            return MimeMessage.Load(new ParserOptions { MaxMimeDepth = MaxMimeDepth }, stream, persistent: true, cancellationToken);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static void CheckParts(MimeMessage message, CancellationToken cancellationToken)
    {
        var count = 0;
        for (var parts = new MimeIterator(message); parts.MoveNext();)
        {
            cancellationToken.ThrowIfCancellationRequested();
            LimitExceededException.ThrowIfGreater(++count, DocumentLimits.MaxMailParts, "entries");
        }
    }
}
