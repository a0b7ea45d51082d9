using Microsoft.Graph.Me.Events.Item;
using Microsoft.Graph.Models;
using OfficeKi.Graph.Mail;

namespace OfficeKi.Graph.Calendar;

internal sealed class EventAttachments(EventItemRequestBuilder appointment) : IAttachmentList
{
    public Task<AttachmentCollectionResponse?> ListAsync(string[] select, CancellationToken cancellationToken) =>
        appointment.Attachments.GetAsync(request => request.QueryParameters.Select = select, cancellationToken);

    public Task<Attachment?> GetAsync(string id, CancellationToken cancellationToken) =>
        appointment.Attachments[id].GetAsync(cancellationToken: cancellationToken);
}
