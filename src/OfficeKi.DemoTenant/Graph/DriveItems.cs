using System.Globalization;
using System.Text.Json.Nodes;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Files, folders and libraries as Graph describes them.</summary>
internal sealed class DriveItems(WebUrls urls)
{
    public ODataEntity Library(DriveTree drive, string tenantId) => new ODataEntity()
        .Always("id", drive.DriveId)
        .With("driveType", "documentLibrary")
        .With("name", drive.Name)
        .With("webUrl", urls.OfPath(tenantId, drive.DriveId, ""))
        .With("lastModifiedDateTime", () => Iso.Of(drive.Root.Modified));

    public ODataEntity Item(DriveNode node, string tenantId) => node.File is { } file
        ? File(file, node.Parent!)
        : Common(node.Id, node.Name, urls.OfPath(tenantId, node.DriveId, node.Path), node.Modified, ParentOf(node.DriveId, node.Parent))
            .With("folder", () => new JsonObject { ["childCount"] = node.Children.Count })
            .With("root", () => node.Parent is null ? new JsonObject() : null);

    /// <param name="parent">The folder; null when only its path is known, as in search hits.</param>
    public ODataEntity File(DemoFile file, DriveNode? parent) =>
        Common(file.Id, file.Name, urls.OfFile(file), file.Modified, ParentOf(file.DriveId, parent))
            .With("file", () => new JsonObject { ["mimeType"] = file.MediaType })
            .With("size", () => file.Content.Value.Length);

    private static ODataEntity Common(string id, string name, string webUrl, DateTimeOffset modified, Func<JsonNode?> parent)
    {
        var tag = $"\"{{{id}}},{modified.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}\"";
        return new ODataEntity()
            .With("createdDateTime", () => Iso.Of(modified))
            .With("eTag", tag)
            .With("cTag", tag)
            .With("id", id)
            .With("lastModifiedDateTime", () => Iso.Of(modified))
            .With("name", name)
            .With("webUrl", webUrl)
            .With("parentReference", parent);
    }

    private static Func<JsonNode?> ParentOf(string driveId, DriveNode? parent) => () =>
    {
        var reference = new JsonObject { ["driveId"] = driveId, ["driveType"] = "documentLibrary" };
        if (parent is not null)
        {
            reference["id"] = parent.Id;
            reference["path"] = parent.Path.Length == 0 ? $"/drives/{driveId}/root:" : $"/drives/{driveId}/root:/{parent.Path}";
        }

        return reference;
    };
}
