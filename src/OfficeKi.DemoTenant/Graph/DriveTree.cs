using System.Security.Cryptography;
using System.Text;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>A folder or file of a document library, with what the caller may see below it.</summary>
/// <param name="Path">Folders above and the name, joined by <c>/</c>; empty for the root.</param>
/// <param name="File">Null for a folder.</param>
internal sealed record DriveNode(string Id, string DriveId, string Name, string Path, DriveNode? Parent, DemoFile? File)
{
    public List<DriveNode> Children { get; } = [];

    public DateTimeOffset Modified => File?.Modified ?? Children.Max(child => child.Modified);
}

/// <summary>A document library as one persona sees it: a folder without a readable file does not exist.</summary>
internal sealed class DriveTree
{
    private readonly Dictionary<string, DriveNode> _byId = new(StringComparer.Ordinal);

    private DriveTree(string driveId)
    {
        DriveId = driveId;
        Root = Add(new(IdOfFolder(driveId, ""), driveId, "root", "", Parent: null, File: null));
    }

    public string DriveId { get; }

    /// <summary>For example <c>rathaus</c> of <c>b!rathaus</c>.</summary>
    public string Name => NameOf(DriveId);

    public DriveNode Root { get; }

    public static string NameOf(string driveId) => driveId.StartsWith("b!", StringComparison.Ordinal) ? driveId[2..] : driveId;

    /// <summary>All libraries with something in them for this persona.</summary>
    public static IEnumerable<DriveTree> In(CityView view) =>
        view.Files.Select(file => file.DriveId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(driveId => Find(view, driveId)!);

    public static DriveTree? Find(CityView view, string driveId)
    {
        var tree = new DriveTree(driveId);
        foreach (var file in view.Files.Where(file => file.DriveId == driveId))
        {
            var folder = tree.FolderAt(file.Folder);
            tree.Add(new(file.Id, driveId, file.Name, Join(folder.Path, file.Name), folder, file));
        }

        return tree.Root.Children.Count > 0 ? tree : null;
    }

    public DriveNode? Find(string itemId) => itemId == "root" ? Root : _byId.GetValueOrDefault(itemId);

    private DriveNode FolderAt(string path)
    {
        var folder = Root;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var id = IdOfFolder(DriveId, Join(folder.Path, name));
            folder = _byId.GetValueOrDefault(id) ?? Add(new(id, DriveId, name, Join(folder.Path, name), folder, File: null));
        }

        return folder;
    }

    private DriveNode Add(DriveNode node)
    {
        _byId.Add(node.Id, node);
        node.Parent?.Children.Add(node);
        return node;
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";

    private static string IdOfFolder(string driveId, string path) =>
        "folder-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{driveId}/{path}")).AsSpan(0, 12));
}
