using Microsoft.Graph;
using Microsoft.Graph.Models;
using OfficeKi.Core;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;
using OfficeKi.Graph.Mail;

namespace OfficeKi.Graph.Chats;

/// <summary>The latest messages of a chat, oldest first, or one of them: <c>chat:{chatId}</c>, <c>chat:{chatId}~{messageId}</c>.</summary>
/// <remarks>
/// Chats take no <c>$select</c>: the service answers 400 "Query option 'Select' is not allowed" (Microsoft Graph, "List messages in a chat").
/// A chat of the Teams client has up to 50 messages per page, newest first; one page is read.
/// </remarks>
internal sealed class ChatReader(LocalTimes times, Organisation organisation) : IContentReader
{
    public string Kind => "chat";

    public string PermissionFor(ContentRef reference) => GraphScopes.Chats;

    public async Task<ContentLookup> ReadAsync(GraphServiceClient graph, ContentRef reference, CancellationToken cancellationToken)
    {
        var pair = GraphId.Pair(reference.Id);
        var chatId = pair?.First ?? reference.Id;
        if (!GraphId.IsSegment(chatId) || (pair is null && chatId.Contains('~', StringComparison.Ordinal)))
        {
            return new ContentLookup.NotFound();
        }

        var members = ChatMembers.ReadAsync(graph, chatId, organisation, cancellationToken);
        var reading = pair is { Second: var messageId }
            ? OneAsync(graph, chatId, messageId, cancellationToken)
            : LatestAsync(graph, chatId, cancellationToken);
        await Task.WhenAll(members, reading);

        ChatMessage[] said = [.. (await reading).Where(IsSaid).OrderBy(message => message.CreatedDateTime).TakeLast(GraphLimits.Messages)];
        return said.Length == 0 ? new ContentLookup.NotFound() : Draft(reference, await members, said, cancellationToken).ToLookup();
    }

    private ContentDraft Draft(ContentRef reference, ChatMembers members, ChatMessage[] said, CancellationToken cancellationToken)
    {
        var draft = new ContentDraft(reference, organisation) { Title = members.Topic ?? said[0].Subject };
        draft.AddPeople(members.People);
        for (var index = 0; index < said.Length; index++)
        {
            Add(draft, members, said[index], $"message:{index + 1}/", cancellationToken);
        }

        return draft;
    }

    private void Add(ContentDraft draft, ChatMembers members, ChatMessage message, string prefix, CancellationToken cancellationToken)
    {
        if (members.IsForeign(message.From))
        {
            draft.MarkExternal();
        }

        draft.AddField(prefix + "field:from", message.From?.User?.DisplayName ?? message.From?.Application?.DisplayName);
        draft.AddField(prefix + "field:date", times.Of(message.CreatedDateTime));
        draft.AddField(prefix + "field:subject", message.Subject);
        draft.AddBody(prefix, MailParts.Body(message.Body, cancellationToken));
        foreach (var (number, attachment) in (message.Attachments ?? []).Index())
        {
            draft.AddField($"{prefix}attachment:{number + 1}", attachment.Name);
        }
    }

    private static async Task<IReadOnlyList<ChatMessage>> OneAsync(GraphServiceClient graph, string chatId, string messageId, CancellationToken cancellationToken) =>
        await graph.Chats[chatId].Messages[messageId].GetAsync(cancellationToken: cancellationToken) is { } message ? [message] : [];

    private static async Task<IReadOnlyList<ChatMessage>> LatestAsync(GraphServiceClient graph, string chatId, CancellationToken cancellationToken) =>
        (await graph.Chats[chatId].Messages.GetAsync(request => request.QueryParameters.Top = GraphLimits.Messages, cancellationToken))?.Value ?? [];

    // „Anna was added“ and deleted messages are no text of a person.
    private static bool IsSaid(ChatMessage message) =>
        message.DeletedDateTime is null && message.MessageType is null or ChatMessageType.Message;
}
