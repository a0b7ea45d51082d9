using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OfficeKi.Documents;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Mail;

/// <summary>Fetches the attachments whose text can be read; all others are known by name only.</summary>
/// <remarks>
/// Up to ten files of up to 10 MiB each. The content is asked for without <c>$select</c>: <c>contentBytes</c> belongs to the derived type
/// fileAttachment, and Graph rejects it in a selection on attachment.
/// </remarks>
internal static class Attachments
{
    private static readonly string[] Properties = ["id", "name", "contentType", "size", "isInline"];

    private static readonly HashSet<string> Readable =
        new([".docx", ".pdf", ".xlsx", ".txt", ".eml", ".ics", ".html", ".htm"], StringComparer.OrdinalIgnoreCase);

    public static async Task<IReadOnlyList<AttachedFile>> ReadAsync(IAttachmentList list, CancellationToken cancellationToken)
    {
        var answer = await list.ListAsync(Properties, cancellationToken);
        Attachment[] seen = [.. (answer?.Value ?? []).Where(attachment => attachment.IsInline != true)];
        var wanted = seen.Where(IsReadable).Take(GraphLimits.Attachments).ToHashSet();
        var files = new AttachedFile[seen.Length];

        await Parallel.ForEachAsync(
            Enumerable.Range(0, seen.Length),
            new ParallelOptions { MaxDegreeOfParallelism = GraphLimits.ParallelRequests, CancellationToken = cancellationToken },
            async (index, token) => files[index] = new(
                index + 1,
                seen[index].Name ?? "",
                wanted.Contains(seen[index]) ? await ContentAsync(list, seen[index].Id!, token) : null));
        return files;
    }

    public static void AddTo(ContentDraft draft, IReadOnlyList<AttachedFile> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            draft.AddField($"attachment:{file.Number}", file.Name);
            if (file.Content is { } content)
            {
                draft.TryAdd($"attachment:{file.Number}/", DocumentReader.Read(content, file.Name, cancellationToken));
            }
        }
    }

    private static bool IsReadable(Attachment attachment) =>
        attachment is FileAttachment { Id: { } id, Size: <= GraphLimits.AttachmentBytes }
        && GraphId.IsSegment(id)
        && Readable.Contains(Path.GetExtension(attachment.Name ?? ""));

    private static async Task<byte[]?> ContentAsync(IAttachmentList list, string id, CancellationToken cancellationToken)
    {
        try
        {
            return await list.GetAsync(id, cancellationToken) is FileAttachment { ContentBytes: { LongLength: <= GraphLimits.AttachmentBytes } bytes }
                ? bytes
                : null;
        }
        // A file the mail system blocks or has just lost does not hide the mail it hangs on.
        catch (ApiException error) when (error.ResponseStatusCode is 400 or 403 or 404 or 410 or 423)
        {
            return null;
        }
    }
}
