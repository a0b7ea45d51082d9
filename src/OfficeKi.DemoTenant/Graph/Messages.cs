using System.Text.Json.Nodes;
using MimeKit;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>A mail as Graph describes it; without its body for a token that may only see the basics.</summary>
internal static class Messages
{
    public static ODataEntity Entity(GraphCall call, DemoMail mail)
    {
        var entity = Envelope(new ODataEntity().Always("id", mail.Id), mail);
        if (!call.HasAny(GraphScopes.Mail) && !call.HasAny(GraphScopes.SharedMail))
        {
            return entity;
        }

        var asText = string.Equals(Prefer.Read(call.Http, "outlook.body-content-type"), "text", StringComparison.OrdinalIgnoreCase);
        return entity
            .With("bodyPreview", () => Html.Preview(mail.BodyHtml))
            .With("body", () => Body(mail.BodyHtml, asText))
            .OnRequest("uniqueBody", () => Body(mail.UniqueBodyHtml, asText))
            .OnRequest("internetMessageHeaders", () => InternetHeaders(mail))
            .OnRequest("singleValueExtendedProperties", () => new JsonArray(new JsonObject { ["id"] = "String 0x1a", ["value"] = mail.ItemClass }));
    }

    public static JsonObject Body(string html, bool asText) => new()
    {
        ["contentType"] = asText ? "text" : "html",
        ["content"] = asText ? Html.ToText(html) : html,
    };

    private static ODataEntity Envelope(ODataEntity entity, DemoMail mail) => entity
        .With("createdDateTime", () => Iso.Of(mail.Received))
        .With("lastModifiedDateTime", () => Iso.Of(mail.Modified))
        .With("categories", () => new JsonArray())
        .With("receivedDateTime", () => Iso.Of(mail.Received))
        .With("sentDateTime", () => Iso.Of(mail.Received))
        .With("hasAttachments", mail.Attachments.Count > 0)
        .With("internetMessageId", () => Headers(mail)[HeaderId.MessageId])
        .With("subject", mail.Subject)
        .With("importance", "normal")
        .With("parentFolderId", "inbox")
        .With("conversationId", mail.ConversationId)
        .With("isRead", true)
        .With("isDraft", false)
        .With("webLink", WebUrls.OfMail(mail.Id))
        .With("sender", () => People.Recipient(mail.From))
        .With("from", () => People.Recipient(mail.From))
        .With("toRecipients", () => People.Recipients(mail.To))
        .With("ccRecipients", () => People.Recipients(mail.Cc))
        .With("bccRecipients", () => new JsonArray())
        .With("replyTo", () => new JsonArray());

    private static JsonArray InternetHeaders(DemoMail mail) =>
        new([.. Headers(mail).Select(header => new JsonObject { ["name"] = header.Field, ["value"] = header.Value })]);

    private static HeaderList Headers(DemoMail mail)
    {
        using var mime = new MemoryStream(mail.Mime.Value, writable: false);
        return HeaderList.Load(mime);
    }
}
