using Microsoft.Graph.Models;

namespace OfficeKi.Graph.Mail;

/// <summary>Where attachments hang: the SDK has the same calls twice, once for mails and once for appointments.</summary>
internal interface IAttachmentList
{
    Task<AttachmentCollectionResponse?> ListAsync(string[] select, CancellationToken cancellationToken);

    Task<Attachment?> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary>An attached Outlook item as it would travel: a mail as MIME, an appointment as iCalendar, a contact as vCard.</summary>
    Task<Stream?> GetRawAsync(string id, CancellationToken cancellationToken);
}
