using Microsoft.Graph;
using Microsoft.Graph.Models;
using OfficeKi.Core;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Mail;

/// <summary>A conversation, oldest mail first, each with only what it added: <c>thread:{conversationId}</c>, in a shared mailbox
/// <c>thread:{address}~{conversationId}</c>. Signed, encrypted and rights-protected mails of it are left out.</summary>
/// <remarks>Graph refuses <c>$filter</c> by conversation together with <c>$orderby</c> (400 InefficientFilter), so the order is made here.</remarks>
internal sealed class ThreadReader(
    MailParts parts, SensitivityLabels labels, LocalTimes times, Organisation organisation, GraphAddress address) : IContentReader
{
    private static readonly string[] Properties =
        ["id", "internetMessageId", "subject", "from", "sender", "toRecipients", "ccRecipients", "receivedDateTime", "sentDateTime", "uniqueBody", "isDraft", "internetMessageHeaders"];

    public string Kind => "thread";

    public string PermissionFor(ContentRef reference) => MailPlace.PermissionFor(reference.Id);

    public async Task<ContentLookup> ReadAsync(GraphServiceClient graph, ContentRef reference, CancellationToken cancellationToken)
    {
        if (MailPlace.Parse(reference.Id) is not { } place)
        {
            return new ContentLookup.NotFound();
        }

        var all = await MessagesAsync(new(graph, place.Mailbox), place.Id, cancellationToken);
        // A mail to oneself lies in two folders.
        Message[] latest =
        [
            .. all.Where(message => message.IsDraft != true)
                .DistinctBy(message => message.InternetMessageId ?? message.Id)
                .OrderBy(TimeOf)
                .TakeLast(GraphLimits.Messages),
        ];
        if (latest.Length == 0)
        {
            return new ContentLookup.NotFound();
        }

        var kinds = Array.ConvertAll(latest, Protection.Of);
        return Array.TrueForAll(kinds, kind => kind is not null)
            ? new ContentLookup.Unsupported(kinds[^1]!)
            : Draft(reference, latest, kinds, cancellationToken).ToLookup();
    }

    private ContentDraft Draft(ContentRef reference, Message[] messages, string?[] kinds, CancellationToken cancellationToken)
    {
        var draft = new ContentDraft(reference, organisation)
        {
            Title = messages[0].Subject,
            Label = LabelFact.Strictest(messages.Select(labels.OfMail)),
        };
        draft.AddField("field:subject", messages[0].Subject);
        var number = 0;
        foreach (var (message, kind) in messages.Zip(kinds))
        {
            if (kind is not null)
            {
                draft.LeaveOut(message.Subject, kind);
            }
            else
            {
                Add(draft, message, $"message:{++number}/", cancellationToken);
            }
        }

        return draft;
    }

    private void Add(ContentDraft draft, Message message, string prefix, CancellationToken cancellationToken)
    {
        if (parts.IsForeign(message))
        {
            draft.MarkExternal();
        }

        draft.AddField(prefix + "field:from", MailParts.Line(message.From?.EmailAddress));
        draft.AddField(prefix + "field:date", times.Of(TimeOf(message)));
        draft.AddPeople(parts.People(message));
        draft.AddBody(prefix, MailParts.Body(message.UniqueBody, cancellationToken));
    }

    private async Task<IReadOnlyList<Message>> MessagesAsync(Mailbox mailbox, string conversationId, CancellationToken cancellationToken)
    {
        var messages = new List<Message>();
        var page = await mailbox.ConversationAsync(conversationId, Properties, cancellationToken);
        messages.AddRange(page?.Value ?? []);

        for (var pages = 1; page?.OdataNextLink is { } next && pages < GraphLimits.Pages; pages++)
        {
            page = await mailbox.NextPageAsync(address.NextPage(next), cancellationToken);
            messages.AddRange(page?.Value ?? []);
        }

        return messages;
    }

    private static DateTimeOffset? TimeOf(Message message) => message.ReceivedDateTime ?? message.SentDateTime;
}
