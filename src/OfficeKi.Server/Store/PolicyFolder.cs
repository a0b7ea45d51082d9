using OfficeKi.Policy;
using OfficeKi.Server.Policies;

namespace OfficeKi.Server.Store;

/// <summary>
/// Overlays of the tenants at start: <c>policy/{tenantId}/*.yaml</c> in the data directory, their cases in <c>tests/</c> beside them. Who has none gets
/// the base package as it is. Once a tenant has activated a version in the administration, that one counts.
/// </summary>
internal sealed class PolicyFolder
{
    private readonly Dictionary<string, IReadOnlyList<PolicyFile>> _files;

    private PolicyFolder(PolicySets sets, Dictionary<string, IReadOnlyList<PolicyFile>> files, Dictionary<string, PolicySet> own) => (Sets, _files, Own) = (sets, files, own);

    /// <summary>The sets the gate decides by; others are put into it later.</summary>
    public PolicySets Sets { get; }

    private Dictionary<string, PolicySet> Own { get; }

    /// <exception cref="InvalidOperationException">Files are wrong or cases fail; the message names all errors of all tenants with file, line and column.</exception>
    public static PolicyFolder Read(string dataDirectory)
    {
        var root = Path.Combine(dataDirectory, "policy");
        var folders = Directory.Exists(root) ? Directory.GetDirectories(root).Order(StringComparer.Ordinal).ToArray() : [];
        Dictionary<string, IReadOnlyList<PolicyFile>> files = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, PolicySet> sets = new(StringComparer.OrdinalIgnoreCase);
        List<PolicyError> errors = [];
        foreach (var folder in folders)
        {
            var tenant = Path.GetFileName(folder);
            var check = OverlayCheck.Of(files[tenant] = FilesIn(folder));
            sets[tenant] = check.Set ?? PolicySet.Nothing;
            errors.AddRange(check.AllErrors().Concat(Unread(folder)).Select(error => error with { File = $"policy/{tenant}/{error.File}" }));
        }

        return errors.Count == 0
            ? new(new(PolicySet.Base, sets), files, sets)
            : throw new InvalidOperationException($"The policy cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}");
    }

    /// <summary>Files of the tenant as they lay here at start; empty when there are none.</summary>
    public IReadOnlyList<PolicyFile> FilesOf(string tenantId) => _files.GetValueOrDefault(tenantId, []);

    /// <summary>The set of the tenant at start.</summary>
    public PolicySet SetOf(string tenantId) => Own.GetValueOrDefault(tenantId, PolicySet.Base);

    private static List<PolicyFile> FilesIn(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
           let name = Path.GetRelativePath(folder, path).Replace('\\', '/')
           where !name.Contains('/') || Overlay.IsCase(name)
           orderby name
           select PolicyFile.Decode(name, File.ReadAllBytes(path)),
    ];

    // A prohibition in a file nobody reads would be no prohibition.
    private static IEnumerable<PolicyError> Unread(string folder) =>
        from path in Directory.GetFiles(folder)
        where !path.EndsWith(".yaml", StringComparison.Ordinal)
        orderby path
        select new PolicyError(Path.GetFileName(path), 1, 1, "policy files end in .yaml");
}
