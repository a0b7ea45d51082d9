using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The caller's mailbox, and those others share with the caller.</summary>
internal sealed class MailEndpoints(ODataResults results)
{
    private const int PageLength = 10;
    private const int LongestPage = 1000;

    private static GraphError BytesNotSelectable { get; } =
        new(400, "RequestBroker--ParseUri", "Could not find a property named 'contentBytes' on type 'microsoft.graph.attachment'.");

    public void Map(IEndpointRouteBuilder graph)
    {
        Map(graph, "/me/messages", GraphScopes.MailList, GraphScopes.Mail);
        Map(graph, "/users/{user}/messages", GraphScopes.SharedMail, GraphScopes.SharedMail);
    }

    private void Map(IEndpointRouteBuilder graph, string path, string[] list, string[] whole)
    {
        graph.MapGet(path, List).Needs(GraphDialect.Outlook, list);
        graph.MapGet(path + "/{mail}", One).Needs(GraphDialect.Outlook, list);
        graph.MapGet(path + "/{mail}/$value", Mime).Needs(GraphDialect.Outlook, whole);
        graph.MapGet(path + "/{mail}/attachments", Attached).Needs(GraphDialect.Outlook, whole);
        graph.MapGet(path + "/{mail}/attachments/{attachment}", Attachment).Needs(GraphDialect.Outlook, whole);
        graph.MapGet(path + "/{mail}/attachments/{attachment}/$value", AttachmentBytes).Needs(GraphDialect.Outlook, whole);
    }

    private IResult List(GraphCall call) =>
        !MayOpen(call) ? GraphError.Denied(GraphDialect.Outlook)
        : MailQuery.Apply(MailsOf(call), call.Query, out var error) is { } mails
            ? results.Page(call, "users/messages", mails, mail => Messages.Entity(call, mail), PageLength, LongestPage)
            : error!;

    private IResult One(GraphCall call, string mail) =>
        Find(call, mail) is { } found
            ? results.Entity(call, "users/messages/$entity", Messages.Entity(call, found))
            : Missing(call);

    private static IResult Mime(GraphCall call, string mail) =>
        Find(call, mail) is { } found ? Results.Bytes(found.Mime.Value, "text/plain") : Missing(call);

    private IResult Attached(GraphCall call, string mail) =>
        SelectsBytes(call) ? BytesNotSelectable
        : Find(call, mail) is { } found
            ? results.Page(
                call, "users/messages/attachments", found.Attachments,
                attachment => Attachments.Entity(found, attachment), LongestPage, LongestPage)
            : Missing(call);

    private IResult Attachment(GraphCall call, string mail, string attachment) =>
        SelectsBytes(call) ? BytesNotSelectable
        : FindAttachment(call, mail, attachment) is var (found, part)
            ? results.Entity(call, "users/messages/attachments/$entity", Attachments.Entity(found, part))
            : Missing(call);

    private static IResult AttachmentBytes(GraphCall call, string mail, string attachment) =>
        FindAttachment(call, mail, attachment) is var (_, part)
            ? Results.Bytes(part.Content.Value, part.MediaType)
            : Missing(call);

    // Exchange refuses a mailbox one has no rights in before it looks for the mail.
    private static GraphError Missing(GraphCall call) =>
        MayOpen(call) ? GraphError.NotFound(GraphDialect.Outlook) : GraphError.Denied(GraphDialect.Outlook);

    private static bool MayOpen(GraphCall call) => SharedMailbox(call) is null || MailsOf(call).Any();

    private static IEnumerable<DemoMail> MailsOf(GraphCall call) =>
        SharedMailbox(call) is { } address ? call.View.SharedMails(address) : call.View.Mails;

    private static string? SharedMailbox(GraphCall call) => call.Http.GetRouteValue("user") as string;

    // The bytes belong to fileAttachment, but what is selected from is attachment.
    private static bool SelectsBytes(GraphCall call) => call.Query.Select.Contains("contentBytes");

    private static DemoMail? Find(GraphCall call, string id) => MailsOf(call).FirstOrDefault(mail => mail.Id == id);

    private static (DemoMail Mail, DemoAttachment Part)? FindAttachment(GraphCall call, string mail, string attachment) =>
        Find(call, mail) is { } found && found.Attachments.FirstOrDefault(part => part.Id == attachment) is { } part ? (found, part) : null;
}
