using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OfficeKi.Documents;
using OfficeKi.Documents.Mail;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;
using OfficeKi.Graph.Files;

namespace OfficeKi.Graph.Mail;

/// <summary>Fetches the attachments whose text can be read; all others are known by name only, with the reason.</summary>
/// <remarks>
/// Up to ten files of up to 10 MiB each. The content is asked for without <c>$select</c>: <c>contentBytes</c> belongs to the derived type
/// fileAttachment, and Graph rejects it in a selection on attachment.
/// </remarks>
internal static class Attachments
{
    private const string Blocked = "blocked";
    private const string TooLarge = "too-large";

    private static readonly string[] Properties = ["id", "name", "contentType", "size", "isInline"];

    private static readonly HashSet<string> Readable =
        new([".docx", ".pdf", ".xlsx", ".pptx", ".rtf", ".txt", ".eml", ".ics", ".html", ".htm"], StringComparer.OrdinalIgnoreCase);

    public static async Task<AttachedFiles> ReadAsync(IAttachmentList list, CancellationToken cancellationToken)
    {
        var answer = await list.ListAsync(Properties, cancellationToken);
        Attachment[] all = [.. answer?.Value ?? []];
        // The sealed content of a protected mail may well be marked as inline.
        if (ProtectedMail.MostTelling(all.Select(attachment => ProtectedMail.OfPart(attachment.ContentType, attachment.Name))) is { } protection)
        {
            return new([], protection);
        }

        Attachment[] seen = [.. all.Where(attachment => attachment.IsInline != true)];
        var wanted = seen.Where(attachment => ObstacleOf(attachment) is null).Take(GraphLimits.Attachments).ToHashSet();
        var files = new AttachedFile[seen.Length];

        await Parallel.ForEachAsync(
            Enumerable.Range(0, seen.Length),
            new ParallelOptions { MaxDegreeOfParallelism = GraphLimits.ParallelRequests, CancellationToken = cancellationToken },
            async (index, token) => files[index] = wanted.Contains(seen[index])
                ? await FetchAsync(list, seen[index], index + 1, token)
                : Named(seen[index], index + 1, ObstacleOf(seen[index]) ?? "too-many"));
        return new(files, null);
    }

    public static void AddTo(ContentDraft draft, IReadOnlyList<AttachedFile> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            draft.AddField($"attachment:{file.Number}", file.Name);
            if ((file.Reason ?? Read(draft, file, cancellationToken)) is { } reason)
            {
                draft.LeaveOut(file.Name, reason);
            }
        }
    }

    private static string? Read(ContentDraft draft, AttachedFile file, CancellationToken cancellationToken)
    {
        if (file.Content.AsSpan().StartsWith("BEGIN:VCARD"u8))
        {
            return "contact";
        }

        var extraction = DocumentReader.Read(file.Content, file.FileName, cancellationToken);
        draft.TryAdd($"attachment:{file.Number}/", extraction);
        return extraction.Obstacle;
    }

    private static string? ObstacleOf(Attachment attachment) => attachment switch
    {
        { Id: var id } when id is null || !GraphId.IsSegment(id) => Blocked,
        ReferenceAttachment => "link",
        { Size: > GraphLimits.AttachmentBytes } or FileAttachment { Size: null } => TooLarge,
        FileAttachment when Readable.Contains(Path.GetExtension(attachment.Name ?? "")) => null,
        ItemAttachment => null,
        _ => "unknown-format",
    };

    private static AttachedFile Named(Attachment attachment, int number, string reason) => new(number, attachment.Name ?? "", "", null, reason);

    private static async Task<AttachedFile> FetchAsync(IAttachmentList list, Attachment attachment, int number, CancellationToken cancellationToken)
    {
        try
        {
            var isItem = attachment is ItemAttachment;
            var content = isItem
                ? await RawAsync(list, attachment.Id!, cancellationToken)
                : (await list.GetAsync(attachment.Id!, cancellationToken) as FileAttachment)?.ContentBytes;
            return content is { LongLength: <= GraphLimits.AttachmentBytes }
                ? new(number, attachment.Name ?? "", isItem ? "item.eml" : attachment.Name ?? "", content, null)
                : Named(attachment, number, content is null && !isItem ? Blocked : TooLarge);
        }
        // A file the mail system blocks or has just lost does not hide the mail it hangs on.
        catch (ApiException error) when (error.ResponseStatusCode is 400 or 403 or 404 or 410 or 423)
        {
            return Named(attachment, number, Blocked);
        }
    }

    private static async Task<byte[]?> RawAsync(IAttachmentList list, string id, CancellationToken cancellationToken)
    {
        using var stream = await list.GetRawAsync(id, cancellationToken);
        return stream is null ? [] : await LimitedDownload.ReadAsync(stream, GraphLimits.AttachmentBytes, cancellationToken);
    }
}
