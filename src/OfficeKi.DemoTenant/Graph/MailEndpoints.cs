using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The caller's mailbox.</summary>
internal sealed class MailEndpoints(ODataResults results)
{
    private const int PageLength = 10;
    private const int LongestPage = 1000;

    private static GraphError BytesNotSelectable { get; } =
        new(400, "RequestBroker--ParseUri", "Could not find a property named 'contentBytes' on type 'microsoft.graph.attachment'.");

    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/me/messages", List).Needs(GraphDialect.Outlook, GraphScopes.MailList);
        graph.MapGet("/me/messages/{mail}", One).Needs(GraphDialect.Outlook, GraphScopes.MailList);
        graph.MapGet("/me/messages/{mail}/$value", Mime).Needs(GraphDialect.Outlook, GraphScopes.Mail);
        graph.MapGet("/me/messages/{mail}/attachments", Attached).Needs(GraphDialect.Outlook, GraphScopes.Mail);
        graph.MapGet("/me/messages/{mail}/attachments/{attachment}", Attachment).Needs(GraphDialect.Outlook, GraphScopes.Mail);
        graph.MapGet("/me/messages/{mail}/attachments/{attachment}/$value", AttachmentBytes).Needs(GraphDialect.Outlook, GraphScopes.Mail);
    }

    private IResult List(GraphCall call) =>
        MailQuery.Apply(call.View.Mails, call.Query, out var error) is { } mails
            ? results.Page(call, "users/messages", mails, mail => Messages.Entity(call, mail), PageLength, LongestPage)
            : error!;

    private IResult One(GraphCall call, string mail) =>
        Find(call, mail) is { } found
            ? results.Entity(call, "users/messages/$entity", Messages.Entity(call, found))
            : GraphError.NotFound(GraphDialect.Outlook);

    private static IResult Mime(GraphCall call, string mail) =>
        Find(call, mail) is { } found ? Results.Bytes(found.Mime.Value, "text/plain") : GraphError.NotFound(GraphDialect.Outlook);

    private IResult Attached(GraphCall call, string mail) =>
        SelectsBytes(call) ? BytesNotSelectable
        : Find(call, mail) is { } found
            ? results.Page(
                call, "users/messages/attachments", found.Attachments,
                attachment => Attachments.Entity(found, attachment), LongestPage, LongestPage)
            : GraphError.NotFound(GraphDialect.Outlook);

    private IResult Attachment(GraphCall call, string mail, string attachment) =>
        SelectsBytes(call) ? BytesNotSelectable
        : FindAttachment(call, mail, attachment) is var (found, part)
            ? results.Entity(call, "users/messages/attachments/$entity", Attachments.Entity(found, part))
            : GraphError.NotFound(GraphDialect.Outlook);

    private static IResult AttachmentBytes(GraphCall call, string mail, string attachment) =>
        FindAttachment(call, mail, attachment) is var (_, part)
            ? Results.Bytes(part.Content.Value, part.MediaType)
            : GraphError.NotFound(GraphDialect.Outlook);

    // The bytes belong to fileAttachment, but what is selected from is attachment.
    private static bool SelectsBytes(GraphCall call) => call.Query.Select.Contains("contentBytes");

    private static DemoMail? Find(GraphCall call, string id) => call.View.Mails.FirstOrDefault(mail => mail.Id == id);

    private static (DemoMail Mail, DemoAttachment Part)? FindAttachment(GraphCall call, string mail, string attachment) =>
        Find(call, mail) is { } found && found.Attachments.FirstOrDefault(part => part.Id == attachment) is { } part ? (found, part) : null;
}
