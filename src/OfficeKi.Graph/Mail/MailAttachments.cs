using Microsoft.Graph.Me.Messages.Item;
using Microsoft.Graph.Models;

namespace OfficeKi.Graph.Mail;

internal sealed class MailAttachments(MessageItemRequestBuilder mail) : IAttachmentList
{
    public Task<AttachmentCollectionResponse?> ListAsync(string[] select, CancellationToken cancellationToken) =>
        mail.Attachments.GetAsync(request => request.QueryParameters.Select = select, cancellationToken);

    public Task<Attachment?> GetAsync(string id, CancellationToken cancellationToken) =>
        mail.Attachments[id].GetAsync(cancellationToken: cancellationToken);
}
