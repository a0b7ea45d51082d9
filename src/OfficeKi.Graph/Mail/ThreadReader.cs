using Microsoft.Graph;
using Microsoft.Graph.Models;
using OfficeKi.Core;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Mail;

/// <summary>A conversation, oldest mail first, each with only what it added: <c>thread:{conversationId}</c>.</summary>
/// <remarks>Graph refuses <c>$filter</c> by conversation together with <c>$orderby</c> (400 InefficientFilter), so the order is made here.</remarks>
internal sealed class ThreadReader(
    MailParts parts, SensitivityLabels labels, LocalTimes times, Organisation organisation, GraphAddress address) : IContentReader
{
    private static readonly string[] Properties =
        ["id", "internetMessageId", "subject", "from", "sender", "toRecipients", "ccRecipients", "receivedDateTime", "sentDateTime", "uniqueBody", "isDraft", "internetMessageHeaders"];

    public string Kind => "thread";

    public string Permission => GraphScopes.Mail;

    public async Task<ContentLookup> ReadAsync(GraphServiceClient graph, ContentRef reference, CancellationToken cancellationToken)
    {
        var all = await MessagesAsync(graph, reference.Id, cancellationToken);
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

        var draft = new ContentDraft(reference, organisation)
        {
            Title = latest[0].Subject,
            Label = LabelFact.Strictest(latest.Select(message => labels.OfMail(message.InternetMessageHeaders))),
        };
        draft.AddField("field:subject", latest[0].Subject);
        for (var index = 0; index < latest.Length; index++)
        {
            Add(draft, latest[index], $"message:{index + 1}/", cancellationToken);
        }

        return draft.ToLookup();
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

    private async Task<IReadOnlyList<Message>> MessagesAsync(GraphServiceClient graph, string conversationId, CancellationToken cancellationToken)
    {
        var messages = new List<Message>();
        var page = await graph.Me.Messages.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"conversationId eq '{conversationId.Replace("'", "''", StringComparison.Ordinal)}'";
                request.QueryParameters.Select = Properties;
                request.QueryParameters.Top = GraphLimits.PageSize;
                request.Headers.Add("Prefer", MailParts.PreferHtml);
            },
            cancellationToken);
        messages.AddRange(page?.Value ?? []);

        for (var pages = 1; page?.OdataNextLink is { } next && pages < GraphLimits.Pages; pages++)
        {
            page = await graph.Me.Messages.WithUrl(address.NextPage(next))
                .GetAsync(request => request.Headers.Add("Prefer", MailParts.PreferHtml), cancellationToken);
            messages.AddRange(page?.Value ?? []);
        }

        return messages;
    }

    private static DateTimeOffset? TimeOf(Message message) => message.ReceivedDateTime ?? message.SentDateTime;
}
