using System.Globalization;
using MimeKit;
using OfficeKi.Core;
using OfficeKi.Documents.Formats;
using OfficeKi.Documents.Html;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents.Mail;

/// <summary>Reads a parsed mail: fields, body, then attachments one by one. Nothing remote is fetched.</summary>
internal sealed class MailReader(DocumentDraft draft, ReadingContext context)
{
    public void Read(MimeMessage message, MailParts parts)
    {
        AddFields(message);
        AddBody(parts);
        for (var index = 0; index < parts.Attachments.Count; index++)
        {
            AddAttachment(parts.Attachments[index], string.Create(CultureInfo.InvariantCulture, $"attachment:{index + 1}"));
        }
    }

    private void AddFields(MimeMessage message)
    {
        AddPeople("from", message.From);
        AddPeople("to", message.To);
        AddPeople("cc", message.Cc);
        if (message.Headers.Contains(HeaderId.Date) && message.Date != default)
        {
            AddField("date", message.Date.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture));
        }

        AddField("subject", message.Subject ?? "");
        draft.Title = message.Subject;
    }

    private void AddPeople(string field, InternetAddressList addresses)
    {
        var mailboxes = addresses.Mailboxes.ToList();
        AddField(field, string.Join("; ", mailboxes.Select(mailbox => string.IsNullOrWhiteSpace(mailbox.Name) ? mailbox.Address : $"{mailbox.Name} <{mailbox.Address}>")));
        foreach (var mailbox in mailboxes)
        {
            draft.AddPerson(mailbox.Name ?? "", mailbox.Address);
        }
    }

    private void AddField(string name, string text) => draft.Add($"field:{name}", PassageKind.Field, text.ReplaceLineEndings(" ").Trim());

    // Mail programs show the HTML, even where nothing of it can be seen; what only the plain text says, no reader of the mail sees.
    private void AddBody(MailParts parts)
    {
        var first = draft.Passages.Count;
        if (parts.Html is { } html)
        {
            HtmlReader.AddTo(draft, html.Text, context);
            var saysMore = parts.Text is { } other && OtherVersion.SaysMore(other.Text, draft.Passages.Skip(first), context.CancellationToken);
            draft.Hide(HiddenKinds.HiddenContent, saysMore ? 1 : 0);
        }
        else if (parts.Text is { } text)
        {
            PlainText.AddTo(draft, text.Text, context.CancellationToken);
            draft.Rewrite(first, QuotedHistory.Mark);
        }
    }

    private void AddAttachment(MimeEntity entity, string locator)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        draft.Add(locator, PassageKind.Field, NameOf(entity) ?? "");
        if (Read(entity, locator + "/") is { } reason)
        {
            draft.LeaveOut(NameOf(entity) ?? entity.ContentType.MimeType, reason);
        }
    }

    // What cannot be read is still named: the reader of the mail sees no more of it either.
    private string? Read(MimeEntity entity, string prefix)
    {
        if (context.Depth >= DocumentLimits.MaxAttachmentDepth)
        {
            return "too-deep";
        }

        if (entity.ContentType.MediaType is "image" or "audio" or "video")
        {
            return "unknown-format";
        }

        var extraction = DocumentReader.ReadFile(new FileSample(ContentOf(entity), FileNameOf(entity)), context.ForAttachment());
        if (extraction is Extraction.Read { Document: var document })
        {
            draft.Append(document, prefix);
        }

        return extraction.Obstacle;
    }

    private ReadOnlyMemory<byte> ContentOf(MimeEntity entity)
    {
        using var stream = new MemoryStream();
        if (entity is MessagePart { Message: { } message })
        {
            message.WriteTo(stream, context.CancellationToken);
        }
        else if (entity is MimePart { Content: { } content })
        {
            content.DecodeTo(stream, context.CancellationToken);
        }

        return stream.ToArray();
    }

    private static string? NameOf(MimeEntity entity)
    {
        var name = entity.ContentDisposition?.FileName ?? entity.ContentType.Name ?? (entity as MessagePart)?.Message?.Subject;
        return string.IsNullOrWhiteSpace(name) ? null : name.ReplaceLineEndings(" ").Trim();
    }

    // A part may come without a name; its declared type then stands in for the ending.
    private static string FileNameOf(MimeEntity entity) => entity switch
    {
        MessagePart => "message.eml",
        _ when entity.ContentType.IsMimeType("text", "calendar") => "invitation.ics",
        _ when entity.ContentType.IsMimeType("text", "html") => "text.html",
        _ => NameOf(entity) ?? "",
    };
}
