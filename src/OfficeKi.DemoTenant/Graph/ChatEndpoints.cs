using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The caller's Teams chats.</summary>
/// <remarks>Source: Microsoft Graph, list messages in a chat: of the query options only <c>$top</c>, <c>$filter</c> and <c>$orderby</c> are known.</remarks>
internal sealed class ChatEndpoints(ODataResults results, People people)
{
    private const int PageLength = 20;
    private const int LongestPage = 50;

    private static GraphError SelectNotAllowed { get; } = GraphError.BadRequest("Query option 'Select' is not allowed.");

    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/me/chats", List).Needs(GraphDialect.Teams, GraphScopes.ChatList);
        graph.MapGet("/chats/{chat}", One).Needs(GraphDialect.Teams, GraphScopes.ChatList);
        graph.MapGet("/chats/{chat}/messages", ListMessages).Needs(GraphDialect.Teams, GraphScopes.Chats);
        graph.MapGet("/chats/{chat}/messages/{message}", OneMessage).Needs(GraphDialect.Teams, GraphScopes.Chats);
    }

    private IResult List(GraphCall call) =>
        results.Page(
            call, "users/chats", call.View.Chats.OrderByDescending(chat => chat.Modified), chat => Entity(call, chat), PageLength, LongestPage);

    private IResult One(GraphCall call, string chat) =>
        Find(call, chat) is { } found
            ? results.Entity(call, "chats/$entity", Entity(call, found))
            : GraphError.NotFound(GraphDialect.Teams);

    private IResult ListMessages(GraphCall call, string chat) =>
        call.Query.Select.Count > 0 ? SelectNotAllowed
        : Find(call, chat) is { } found
            ? results.Page(
                call, "chats/messages", found.Messages.OrderByDescending(message => message.Created),
                message => Entity(found, message), PageLength, LongestPage)
            : GraphError.NotFound(GraphDialect.Teams);

    private IResult OneMessage(GraphCall call, string chat, string message) =>
        call.Query.Select.Count > 0 ? SelectNotAllowed
        : Find(call, chat) is { } found && found.Messages.FirstOrDefault(one => one.Id == message) is { } sent
            ? results.Entity(call, "chats/messages/$entity", Entity(found, sent))
            : GraphError.NotFound(GraphDialect.Teams);

    private static DemoChat? Find(GraphCall call, string id) => call.View.Chats.FirstOrDefault(chat => chat.Id == id);

    private ODataEntity Entity(GraphCall call, DemoChat chat)
    {
        var entity = new ODataEntity()
            .Always("id", chat.Id)
            .With("topic", chat.Topic)
            .With("createdDateTime", () => Iso.Of(chat.Messages.Select(message => message.Created).DefaultIfEmpty(chat.Modified).Min()))
            .With("lastUpdatedDateTime", () => Iso.Of(chat.Modified))
            .With("chatType", "group")
            .With("webUrl", WebUrls.OfChat(chat.Id))
            .With("tenantId", chat.TenantId)
            .OnRequest("members", () => Members(chat));

        // What was said last is content, not a basic fact.
        return call.HasAny(GraphScopes.Chats)
            ? entity.OnRequest("lastMessagePreview", () => chat.Messages.MaxBy(message => message.Created) is { } last ? Preview(chat, last) : null)
            : entity;
    }

    private JsonArray Members(DemoChat chat) => new([.. chat.Members.Select(member => new JsonObject
    {
        ["@odata.type"] = "#microsoft.graph.aadUserConversationMember",
        ["id"] = people.ObjectId(member),
        ["displayName"] = member.Name,
        ["userId"] = people.ObjectId(member),
        ["email"] = member.Address,
        ["tenantId"] = chat.TenantId,
    })]);

    private JsonObject Preview(DemoChat chat, DemoChatMessage message) => new()
    {
        ["id"] = message.Id,
        ["createdDateTime"] = Iso.Of(message.Created),
        ["isDeleted"] = false,
        ["messageType"] = "message",
        ["body"] = Messages.Body(message.BodyHtml, asText: false),
        ["from"] = From(chat, message),
    };

    private ODataEntity Entity(DemoChat chat, DemoChatMessage message) => new ODataEntity()
        .Always("id", message.Id)
        .With("replyToId", () => null)
        .With("messageType", "message")
        .With("createdDateTime", () => Iso.Of(message.Created))
        .With("lastModifiedDateTime", () => Iso.Of(message.Created))
        .With("deletedDateTime", () => null)
        .With("subject", () => null)
        .With("chatId", chat.Id)
        .With("importance", "normal")
        .With("locale", "de-de")
        .With("from", () => From(chat, message))
        .With("body", () => Messages.Body(message.BodyHtml, asText: false))
        .With("attachments", () => new JsonArray())
        .With("mentions", () => new JsonArray())
        .With("reactions", () => new JsonArray());

    private JsonObject From(DemoChat chat, DemoChatMessage message) => new()
    {
        ["user"] = new JsonObject
        {
            ["@odata.type"] = "#microsoft.graph.teamworkUserIdentity",
            ["id"] = people.ObjectId(message.From),
            ["displayName"] = message.From.Name,
            ["userIdentityType"] = "aadUser",
            ["tenantId"] = chat.TenantId,
        },
    };
}
