using OfficeKi.Policy;

namespace OfficeKi.Server.Store;

/// <summary>Overlays of the tenants: <c>policy/{tenantId}/*.yaml</c> in the data directory. Who has none gets the base package as it is.</summary>
internal static class PolicyFolder
{
    /// <exception cref="InvalidOperationException">Files are wrong; the message names all errors of all tenants with file, line and column.</exception>
    public static PolicySets Read(string dataDirectory)
    {
        var root = Path.Combine(dataDirectory, "policy");
        var loads = Directory.Exists(root)
            ? Directory.GetDirectories(root).Order(StringComparer.Ordinal).ToDictionary(folder => Path.GetFileName(folder)!, Load, StringComparer.OrdinalIgnoreCase)
            : [];
        PolicyError[] errors = [.. loads.Values.SelectMany(load => load.Errors)];
        if (errors.Length > 0)
        {
            throw new InvalidOperationException($"The policy cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, errors.AsEnumerable())}");
        }

        return new(PolicySet.Base, loads.ToDictionary(pair => pair.Key, pair => pair.Value.Set!));
    }

    private static PolicyLoad Load(string folder)
    {
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToLookup(path => path.EndsWith(".yaml", StringComparison.Ordinal));
        var load = PolicySet.LoadOverlay([.. files[true].Select(path => PolicyFile.Decode(NameOf(path), File.ReadAllBytes(path)))]);
        // A prohibition in a file nobody reads would be no prohibition.
        PolicyError[] unread = [.. files[false].Select(path => new PolicyError(NameOf(path), 1, 1, "policy files end in .yaml"))];
        return unread.Length > 0 ? new(null, [.. load.Errors, .. unread]) : load;

        string NameOf(string path) => $"policy/{Path.GetFileName(folder)}/{Path.GetFileName(path)}";
    }
}
