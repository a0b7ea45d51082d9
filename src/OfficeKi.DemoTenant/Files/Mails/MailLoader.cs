using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Mails;

/// <summary>Mails: one per source in <c>mail/</c>. What a mail answers is quoted below it, as Outlook does.</summary>
internal sealed class MailLoader(CityDirectory directory, IReadOnlyList<DemoFile> files, IReadOnlyList<DemoEvent> events)
{
    private readonly AttachmentLoader _attachments = new(files, events);
    private readonly Dictionary<string, DemoMail> _mails = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public IReadOnlyList<DemoMail> Load()
    {
        var sources = EmbeddedText.In("mail").Select(SourceReader.Read<MailHead>).OrderBy(source => source.Head.ReceivedTime).ToList();
        foreach (var (head, body) in sources)
        {
            _mails.Add(head.Id, ToMail(head, body));
        }

        return [.. _mails.Values];
    }

    private DemoMail ToMail(MailHead head, string body)
    {
        var blocks = BlockParser.Parse(body);
        var unique = HtmlWriter.Write(blocks);
        var sealing = Sealing.Of(head.Protection);
        var quoted = head.Answers is { } id ? _mails[id] : null;
        var mail = new DemoMail
        {
            Id = head.Id,
            TenantId = directory.TenantId(head.Tenant),
            Readers = directory.Readers(head),
            Modified = head.ReceivedTime,
            Mailbox = head.Mailbox is null ? null : directory.Address(head.Mailbox).Address,
            ItemClass = sealing?.ItemClass ?? "IPM.Note",
            ConversationId = head.Conversation,
            Subject = head.Subject,
            From = directory.Address(head.From),
            To = directory.Addresses(head.To),
            Cc = directory.Addresses(head.Cc),
            Received = head.ReceivedTime,
            UniqueBodyHtml = Page(unique),
            BodyHtml = Page(unique + (quoted is null ? "" : Quote(quoted))),
            Attachments = sealing is null ? _attachments.Load(head.Attachments) : [sealing.Attachment()],
            Mime = new(() => []),
        };
        var text = _texts[head.Id] = HtmlWriter.WriteText(blocks) + (quoted is null ? "" : QuoteText(quoted, _texts[quoted.Id]));
        return mail with { Mime = new(() => MimeWriter.Write(mail, text, quoted)) };
    }

    private static string Page(string content) => $"<html><body>{content}</body></html>";

    private static string Quote(DemoMail mail)
    {
        var inner = mail.BodyHtml["<html><body>".Length..^"</body></html>".Length];
        var fields = $"<b>Von:</b> {Shown(mail.From)}<br><b>Gesendet:</b> {LocalTime.Long(mail.Received)}<br>"
            + $"<b>An:</b> {string.Join("; ", mail.To.Select(Shown))}<br>"
            + (mail.Cc.Count == 0 ? "" : $"<b>Cc:</b> {string.Join("; ", mail.Cc.Select(Shown))}<br>")
            + $"<b>Betreff:</b> {HtmlWriter.Encoded(mail.Subject)}";
        return "<hr style=\"display:inline-block;width:98%\" tabindex=\"-1\">"
            + $"<div id=\"divRplyFwdMsg\" dir=\"ltr\"><font face=\"Calibri, sans-serif\" style=\"font-size:11pt\">{fields}</font></div><div>{inner}</div>";
    }

    private static string QuoteText(DemoMail mail, string text) =>
        $"\r\n\r\n________________________________\r\nVon: {mail.From.Name} <{mail.From.Address}>\r\nGesendet: {LocalTime.Long(mail.Received)}\r\n"
        + $"An: {string.Join("; ", mail.To.Select(to => to.Name))}\r\nBetreff: {mail.Subject}\r\n\r\n{text}";

    private static string Shown(DemoAddress address) => HtmlWriter.Encoded($"{address.Name} <{address.Address}>");
}
