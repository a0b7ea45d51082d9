using Microsoft.Graph.Models;

namespace OfficeKi.Graph.Mail;

internal sealed class MailAttachments(Mailbox mailbox, string mail) : IAttachmentList
{
    public Task<AttachmentCollectionResponse?> ListAsync(string[] select, CancellationToken cancellationToken) =>
        mailbox.AttachmentsAsync(mail, select, cancellationToken);

    public Task<Attachment?> GetAsync(string id, CancellationToken cancellationToken) => mailbox.AttachmentAsync(mail, id, cancellationToken);

    public Task<Stream?> GetRawAsync(string id, CancellationToken cancellationToken) => mailbox.RawAttachmentAsync(mail, id, cancellationToken);
}
