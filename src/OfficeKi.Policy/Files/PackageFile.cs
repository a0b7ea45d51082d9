namespace OfficeKi.Policy.Files;

/// <summary>A file with its header read: whose it is, and the rules it holds.</summary>
/// <param name="Version">Only one file of a package states it.</param>
/// <param name="Contact">Only the file with the version states it.</param>
/// <param name="Extends">The package an overlay narrows; stated beside the version.</param>
internal sealed record PackageFile(string Package, string? Version, string? Contact, string? Extends, IReadOnlyList<YamlNode> Rules, MappingReader Reader)
{
    private const string ReservedForCode = "core";

    public static PackageFile? Read(PolicyFile file, FileErrors errors)
    {
        if (YamlTree.Read(file, errors) is not { } top)
        {
            return null;
        }

        var reader = new MappingReader(top, errors);
        var package = Codes.ReadId(reader, "package");
        if (package == ReservedForCode)
        {
            errors.Add(top, $"package `{ReservedForCode}` is reserved for rules in code");
        }

        var version = ReadVersion(reader);
        var contact = version is null ? null : reader.RequiredText("contact");
        var extends = version is null ? null : reader.Text("extends");
        var rules = reader.Items("rules");
        reader.Done();
        return package is null ? null : new(package, version, contact, extends, rules, reader);
    }

    private static string? ReadVersion(MappingReader reader)
    {
        if (reader.Take("version") is not { } node || reader.Text("version", node) is not { } version)
        {
            return null;
        }

        if (!Codes.IsVersion(version))
        {
            reader.Errors.Add(node, $"`version` must be three numbers such as 2026.11.1");
        }

        return version;
    }
}
