using Microsoft.Graph.Me.Events.Item;
using Microsoft.Graph.Me.Messages.Item;
using Microsoft.Graph.Models;

namespace OfficeKi.Graph.Mail;

/// <summary>Where attachments hang: the SDK has the same calls twice, once for mails and once for appointments.</summary>
internal interface IAttachmentList
{
    Task<AttachmentCollectionResponse?> ListAsync(string[] select, CancellationToken cancellationToken);

    Task<Attachment?> GetAsync(string id, CancellationToken cancellationToken);
}

internal sealed class MailAttachments(MessageItemRequestBuilder mail) : IAttachmentList
{
    public Task<AttachmentCollectionResponse?> ListAsync(string[] select, CancellationToken cancellationToken) =>
        mail.Attachments.GetAsync(request => request.QueryParameters.Select = select, cancellationToken);

    public Task<Attachment?> GetAsync(string id, CancellationToken cancellationToken) =>
        mail.Attachments[id].GetAsync(cancellationToken: cancellationToken);
}

internal sealed class EventAttachments(EventItemRequestBuilder appointment) : IAttachmentList
{
    public Task<AttachmentCollectionResponse?> ListAsync(string[] select, CancellationToken cancellationToken) =>
        appointment.Attachments.GetAsync(request => request.QueryParameters.Select = select, cancellationToken);

    public Task<Attachment?> GetAsync(string id, CancellationToken cancellationToken) =>
        appointment.Attachments[id].GetAsync(cancellationToken: cancellationToken);
}
