using Microsoft.Graph;
using Microsoft.Graph.Models;
using OfficeKi.Core;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Mail;

/// <summary>One mail of the caller's mailbox with its readable attachments: <c>mail:{id}</c>.</summary>
internal sealed class MailReader(MailParts parts, SensitivityLabels labels, LocalTimes times, Organisation organisation) : IContentReader
{
    private static readonly string[] Properties =
        ["id", "subject", "from", "sender", "toRecipients", "ccRecipients", "receivedDateTime", "sentDateTime", "body", "isDraft", "internetMessageHeaders"];

    public string Kind => "mail";

    public string Permission => GraphScopes.Mail;

    public async Task<ContentLookup> ReadAsync(GraphServiceClient graph, ContentRef reference, CancellationToken cancellationToken)
    {
        if (!GraphId.IsSegment(reference.Id))
        {
            return new ContentLookup.NotFound();
        }

        var mail = graph.Me.Messages[reference.Id];
        var reading = mail.GetAsync(
            request =>
            {
                request.QueryParameters.Select = Properties;
                request.Headers.Add("Prefer", MailParts.PreferHtml);
            },
            cancellationToken);
        var files = Attachments.ReadAsync(new MailAttachments(mail), cancellationToken);
        await Task.WhenAll(reading, files);

        return await reading is { } message ? Draft(reference, message, await files, cancellationToken).ToLookup() : new ContentLookup.NotFound();
    }

    private ContentDraft Draft(ContentRef reference, Message message, IReadOnlyList<AttachedFile> files, CancellationToken cancellationToken)
    {
        var draft = new ContentDraft(reference, organisation) { Title = message.Subject, Label = labels.OfMail(message.InternetMessageHeaders) };
        if (parts.IsForeign(message))
        {
            draft.MarkExternal();
        }

        draft.AddField("field:from", MailParts.Line(message.From?.EmailAddress));
        draft.AddField("field:to", MailParts.Line(message.ToRecipients));
        draft.AddField("field:cc", MailParts.Line(message.CcRecipients));
        draft.AddField("field:date", times.Of(message.ReceivedDateTime ?? message.SentDateTime));
        draft.AddField("field:subject", message.Subject);
        draft.AddPeople(parts.People(message));
        draft.AddBody("", MailParts.Body(message.Body, cancellationToken));
        Attachments.AddTo(draft, files, cancellationToken);
        return draft;
    }
}
