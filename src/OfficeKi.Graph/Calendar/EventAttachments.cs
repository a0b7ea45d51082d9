using Microsoft.Graph;
using Microsoft.Graph.Models;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Mail;

namespace OfficeKi.Graph.Calendar;

internal sealed class EventAttachments(GraphServiceClient graph, string appointment) : IAttachmentList
{
    public Task<AttachmentCollectionResponse?> ListAsync(string[] select, CancellationToken cancellationToken) =>
        graph.Me.Events[appointment].Attachments.GetAsync(request => request.QueryParameters.Select = select, cancellationToken);

    public Task<Attachment?> GetAsync(string id, CancellationToken cancellationToken) =>
        graph.Me.Events[appointment].Attachments[id].GetAsync(cancellationToken: cancellationToken);

    public Task<Stream?> GetRawAsync(string id, CancellationToken cancellationToken) => graph.RequestAdapter.SendPrimitiveAsync<Stream>(
        RawValue.Of(graph.Me.Events[appointment].Attachments[id].ToGetRequestInformation()), cancellationToken: cancellationToken);
}
