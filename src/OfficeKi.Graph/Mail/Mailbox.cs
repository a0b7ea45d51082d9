using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using OfficeKi.Graph.Connection;

namespace OfficeKi.Graph.Mail;

/// <summary>The calls to one mailbox: the caller's own, or a shared one in which the caller has rights.</summary>
/// <remarks>The SDK has the same calls twice, with types of their own below <c>/me</c> and <c>/users/{id}</c>. Here they are made for the first
/// and sent to the second.</remarks>
internal sealed class Mailbox(GraphServiceClient graph, string? address)
{
    private const string OwnPath = "{+baseurl}/me/";
    private const string UserPath = "{+baseurl}/users/{user%2Did}/";

    /// <summary>Message class and content class, which tell protected mail apart, and the sensitivity label, which mails without headers keep only here.</summary>
    private static readonly string[] Classes =
    [
        "singleValueExtendedProperties($filter=id eq 'String 0x001A' or id eq 'String {00020386-0000-0000-C000-000000000046} Name content-class'"
        + " or id eq 'String {00020386-0000-0000-C000-000000000046} Name msip_labels')",
    ];

    public Task<Message?> MessageAsync(string id, string[] select, CancellationToken cancellationToken) => SendAsync(
        graph.Me.Messages[id].ToGetRequestInformation(request =>
        {
            request.QueryParameters.Select = select;
            request.QueryParameters.Expand = Classes;
            request.Headers.Add("Prefer", MailParts.PreferHtml);
        }),
        Message.CreateFromDiscriminatorValue,
        cancellationToken);

    public Task<MessageCollectionResponse?> ConversationAsync(string id, string[] select, CancellationToken cancellationToken) => SendAsync(
        graph.Me.Messages.ToGetRequestInformation(request =>
        {
            request.QueryParameters.Filter = $"conversationId eq '{id.Replace("'", "''", StringComparison.Ordinal)}'";
            request.QueryParameters.Select = select;
            request.QueryParameters.Expand = Classes;
            request.QueryParameters.Top = GraphLimits.PageSize;
            request.Headers.Add("Prefer", MailParts.PreferHtml);
        }),
        MessageCollectionResponse.CreateFromDiscriminatorValue,
        cancellationToken);

    /// <param name="link">Already checked to lead to Graph.</param>
    public Task<MessageCollectionResponse?> NextPageAsync(string link, CancellationToken cancellationToken) =>
        graph.Me.Messages.WithUrl(link).GetAsync(request => request.Headers.Add("Prefer", MailParts.PreferHtml), cancellationToken);

    public Task<AttachmentCollectionResponse?> AttachmentsAsync(string mail, string[] select, CancellationToken cancellationToken) => SendAsync(
        graph.Me.Messages[mail].Attachments.ToGetRequestInformation(request => request.QueryParameters.Select = select),
        AttachmentCollectionResponse.CreateFromDiscriminatorValue,
        cancellationToken);

    public Task<Attachment?> AttachmentAsync(string mail, string id, CancellationToken cancellationToken) => SendAsync(
        graph.Me.Messages[mail].Attachments[id].ToGetRequestInformation(), Attachment.CreateFromDiscriminatorValue, cancellationToken);

    public Task<Stream?> RawAttachmentAsync(string mail, string id, CancellationToken cancellationToken) => graph.RequestAdapter.SendPrimitiveAsync<Stream>(
        RawValue.Of(InMailbox(graph.Me.Messages[mail].Attachments[id].ToGetRequestInformation())), cancellationToken: cancellationToken);

    private Task<T?> SendAsync<T>(RequestInformation request, ParsableFactory<T> factory, CancellationToken cancellationToken)
        where T : IParsable => graph.RequestAdapter.SendAsync(InMailbox(request), factory, cancellationToken: cancellationToken);

    private RequestInformation InMailbox(RequestInformation request)
    {
        if (address is not null)
        {
            request.UrlTemplate = request.UrlTemplate!.Replace(OwnPath, UserPath, StringComparison.Ordinal);
            request.PathParameters.Add("user%2Did", address);
        }

        return request;
    }
}
