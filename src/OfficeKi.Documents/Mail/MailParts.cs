using MimeKit;

namespace OfficeKi.Documents.Mail;

/// <summary>A mail taken apart: what is its body, what is attached, and whether it can be read at all.</summary>
internal sealed class MailParts
{
    private readonly List<MimeEntity> _attachments = [];

    /// <summary>The body as HTML; null when the mail has none.</summary>
    public TextPart? Html { get; private set; }

    /// <summary>The body as plain text; null when the mail has none.</summary>
    public TextPart? Text { get; private set; }

    public IReadOnlyList<MimeEntity> Attachments => _attachments;

    /// <summary>What stands in the way of reading, or null.</summary>
    public Extraction? Obstacle { get; private set; }

    public static MailParts Of(MimeMessage message)
    {
        var parts = new MailParts();
        // Rights-managed mail says so in its head as well; MimeKit keeps all fields called Content- with the body.
        if (ProtectedMail.OfClass(message.Body?.Headers["Content-Class"]) is { } protection)
        {
            parts.Obstacle = new Extraction.Unsupported(protection);
        }
        else if (message.Body is { } body)
        {
            parts.Add(body);
        }

        return parts;
    }

    // As deep as the parser's options allow.
    private void Add(MimeEntity entity)
    {
        if (ProtectedMail.OfPart(entity.ContentType, entity.ContentDisposition?.FileName ?? entity.ContentType.Name) is { } protection)
        {
            Obstacle ??= new Extraction.Unsupported(protection);
            return;
        }

        switch (entity)
        {
            case MultipartAlternative alternative:
                AddAlternatives(alternative);
                break;
            case MultipartRelated { Root: { } root } related:
                Add(root);
                AddAll(related.Where(part => part != root && part.IsAttachment));
                break;
            case Multipart multipart:
                AddAll(multipart);
                break;
            case TextPart { IsAttachment: false } text when Html is null && Text is null && (text.IsHtml || text.IsPlain):
                Choose(text);
                break;
            default:
                AddAttachment(entity);
                break;
        }
    }

    private void AddAll(IEnumerable<MimeEntity> entities)
    {
        foreach (var entity in entities)
        {
            Add(entity);
        }
    }

    // All alternatives say the same; the HTML one is what mail programs show.
    private void AddAlternatives(MultipartAlternative alternative)
    {
        foreach (var part in alternative)
        {
            if (part is TextPart { IsAttachment: false } text && (text.IsHtml || text.IsPlain))
            {
                Choose(text);
            }
            else if (part is MultipartRelated { Root: TextPart { IsHtml: true } html } related)
            {
                Choose(html);
                AddAll(related.Where(inner => inner != html && inner.IsAttachment));
            }
            else
            {
                Add(part);
            }
        }
    }

    private void Choose(TextPart text)
    {
        if (text.IsHtml)
        {
            Html ??= text;
        }
        else
        {
            Text ??= text;
        }
    }

    private void AddAttachment(MimeEntity entity)
    {
        var isInlineImage = !entity.IsAttachment && entity.ContentType.IsMimeType("image", "*");
        if (!isInlineImage)
        {
            _attachments.Add(entity);
        }
    }
}
