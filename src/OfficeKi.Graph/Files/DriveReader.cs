using Microsoft.Graph;
using Microsoft.Graph.Models;
using OfficeKi.Core;
using OfficeKi.Documents;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Files;

/// <summary>A file of a document library: <c>drive:{driveId}~{itemId}</c> or <c>drive:u!{sharing token}</c>.</summary>
internal sealed class DriveReader(FileLabels labels, Organisation organisation) : IContentReader
{
    private static readonly string[] Properties = ["id", "name", "size", "folder", "package", "parentReference"];

    public string Kind => "drive";

    public string PermissionFor(ContentRef reference) => GraphScopes.Files;

    public async Task<ContentLookup> ReadAsync(GraphServiceClient graph, ContentRef reference, CancellationToken cancellationToken)
    {
        if (DriveAddress.Parse(reference.Id) is not { } address
            || await ItemAsync(graph, address, cancellationToken) is not { Name: { } name } item)
        {
            return new ContentLookup.NotFound();
        }

        if (item.Folder is not null || item.Package is not null)
        {
            return new ContentLookup.Unsupported("unknown-format");
        }

        if (item.Size > GraphLimits.FileBytes)
        {
            return new ContentLookup.TooLarge(GraphLimits.FileBytes, item.Size.Value, "bytes");
        }

        return address.Share is null ? await ReadAsync(graph, reference, name, address.DriveId, address.ItemId, cancellationToken)
            : item is { Id: { } itemId, ParentReference.DriveId: { } driveId } ? await ReadAsync(graph, reference, name, driveId, itemId, cancellationToken)
            : new ContentLookup.NotFound();
    }

    private static Task<DriveItem?> ItemAsync(GraphServiceClient graph, DriveAddress address, CancellationToken cancellationToken) =>
        address.Share is { } share
            ? graph.Shares[share].DriveItem.GetAsync(request => request.QueryParameters.Select = Properties, cancellationToken)
            : graph.Drives[address.DriveId].Items[address.ItemId].GetAsync(request => request.QueryParameters.Select = Properties, cancellationToken);

    // The name decides whether a label is possible at all, so the label is asked for next to the content, not next to the metadata.
    private async Task<ContentLookup> ReadAsync(
        GraphServiceClient graph, ContentRef reference, string name, string driveId, string itemId, CancellationToken cancellationToken)
    {
        var item = graph.Drives[driveId].Items[itemId];
        var label = labels.OfAsync(item, name, cancellationToken);
        var content = DownloadAsync(item.Content.GetAsync(cancellationToken: cancellationToken), cancellationToken);
        await Task.WhenAll(label, content);

        if (await content is not { } bytes)
        {
            return new ContentLookup.TooLarge(GraphLimits.FileBytes, GraphLimits.FileBytes + 1, "bytes");
        }

        var draft = new ContentDraft(reference, organisation) { Title = name, Label = await label };
        draft.AddBody("", DocumentReader.Read(bytes, name, cancellationToken));
        return draft.ToLookup();
    }

    private static async Task<byte[]?> DownloadAsync(Task<Stream?> download, CancellationToken cancellationToken)
    {
        using var stream = await download;
        return stream is null ? [] : await LimitedDownload.ReadAsync(stream, GraphLimits.FileBytes, cancellationToken);
    }
}
