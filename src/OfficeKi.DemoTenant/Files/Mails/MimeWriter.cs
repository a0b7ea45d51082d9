using MimeKit;
using MimeKit.Text;

namespace OfficeKi.DemoTenant.Files.Mails;

/// <summary>A mail as RFC 5322 message: text and HTML as alternatives, attachments beside them.</summary>
internal static class MimeWriter
{
    public static byte[] Write(DemoMail mail, string text, DemoMail? answered)
    {
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            Date = mail.Received,
            MessageId = MessageId(mail),
            Body = Body(mail, text),
        };
        message.From.Add(Box(mail.From));
        message.To.AddRange(mail.To.Select(Box));
        message.Cc.AddRange(mail.Cc.Select(Box));
        if (answered is not null)
        {
            message.InReplyTo = MessageId(answered);
            message.References.Add(MessageId(answered));
        }

        // Old relays take seven bits only and break long lines; encoding for them is what real mail looks like.
        message.Prepare(EncodingConstraint.SevenBit);
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }

    private static MimeEntity Body(DemoMail mail, string text)
    {
        var both = new MultipartAlternative(
            new TextPart(TextFormat.Plain) { Text = text },
            new TextPart(TextFormat.Html) { Text = mail.BodyHtml })
        {
            Boundary = $"alternative_{mail.Id}",
        };
        if (mail.Attachments.Count == 0)
        {
            return both;
        }

        var all = new Multipart("mixed") { Boundary = $"mixed_{mail.Id}" };
        all.Add(both);
        foreach (var attachment in mail.Attachments)
        {
            all.Add(Part(attachment));
        }

        return all;
    }

    private static MimePart Part(DemoAttachment attachment) => new(attachment.MediaType)
    {
        FileName = attachment.Name,
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = attachment.Name },
        ContentTransferEncoding = ContentEncoding.Base64,
        Content = new MimeContent(new MemoryStream(attachment.Content.Value)),
    };

    private static string MessageId(DemoMail mail) => $"{mail.Id}@{mail.From.Address.Split('@')[1]}";

    private static MailboxAddress Box(DemoAddress address) => new(address.Name, address.Address);
}
