using Microsoft.Graph;
using Microsoft.Graph.Models;
using OfficeKi.Core;
using OfficeKi.Documents.Mail;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Mail;

/// <summary>One mail with its readable attachments: <c>mail:{id}</c>, in a shared mailbox <c>mail:{address}~{id}</c>.</summary>
/// <remarks>Signed, encrypted and rights-protected mail is refused, whatever of it could be read.</remarks>
internal sealed class MailReader(MailParts parts, SensitivityLabels labels, LocalTimes times, Organisation organisation) : IContentReader
{
    private static readonly string[] Properties =
        ["id", "subject", "from", "sender", "toRecipients", "ccRecipients", "receivedDateTime", "sentDateTime", "body", "isDraft", "internetMessageHeaders"];

    public string Kind => "mail";

    public string PermissionFor(ContentRef reference) => MailPlace.PermissionFor(reference.Id);

    public async Task<ContentLookup> ReadAsync(GraphServiceClient graph, ContentRef reference, CancellationToken cancellationToken)
    {
        if (MailPlace.Parse(reference.Id) is not { } place || !GraphId.IsSegment(place.Id))
        {
            return new ContentLookup.NotFound();
        }

        var mailbox = new Mailbox(graph, place.Mailbox);
        var reading = mailbox.MessageAsync(place.Id, Properties, cancellationToken);
        var listing = Attachments.ReadAsync(new MailAttachments(mailbox, place.Id), cancellationToken);
        await Task.WhenAll(reading, listing);

        var files = await listing;
        return await reading is not { } message ? new ContentLookup.NotFound()
            : ProtectedMail.MostTelling([files.Protection, Protection.Of(message)]) is { } protection ? new ContentLookup.Unsupported(protection)
            : Draft(reference, message, files.Files, cancellationToken).ToLookup();
    }

    private ContentDraft Draft(ContentRef reference, Message message, IReadOnlyList<AttachedFile> files, CancellationToken cancellationToken)
    {
        var draft = new ContentDraft(reference, organisation) { Title = message.Subject, Label = labels.OfMail(message) };
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
