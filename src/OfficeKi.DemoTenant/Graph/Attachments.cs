namespace OfficeKi.DemoTenant.Graph;

/// <summary>An attached file as Graph describes it.</summary>
internal static class Attachments
{
    public static ODataEntity Entity(DemoMail mail, DemoAttachment attachment) => new ODataEntity()
        .Always("@odata.type", "#microsoft.graph.fileAttachment")
        .Always("@odata.mediaContentType", attachment.MediaType)
        .Always("id", attachment.Id)
        .With("lastModifiedDateTime", () => Iso.Of(mail.Modified))
        .With("name", attachment.Name)
        .With("contentType", attachment.MediaType)
        .With("size", () => attachment.Content.Value.Length)
        .With("isInline", false)
        .With("contentId", () => null)
        .With("contentBytes", () => Convert.ToBase64String(attachment.Content.Value));
}
