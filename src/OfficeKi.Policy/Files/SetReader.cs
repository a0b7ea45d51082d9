namespace OfficeKi.Policy.Files;

/// <summary>Reads all files of a set and checks what only shows across files.</summary>
/// <remarks>
/// A set of several packages is a base with cities' overlays: only package <c>base</c> may permit, the others forbid and oblige.
/// So an overlay can narrow and never widen, whatever it says.
/// </remarks>
internal static class SetReader
{
    private const string BasePackage = "base";
    private const string NoVersion = "0.0.0";

    public static PolicyLoad Read(IReadOnlyList<PolicyFile> files)
    {
        var errors = new List<PolicyError>();
        var sources = files.Select(file => PackageFile.Read(file, new(file.Name, errors))).OfType<PackageFile>().ToList();
        var packages = sources.GroupBy(source => source.Package, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var rules = packages.SelectMany(package => ReadPackage([.. package], mayPermit: packages.Count == 1 || package.Key == BasePackage)).ToList();

        if (errors.Count > 0)
        {
            return new(null, [.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column)]);
        }

        var main = (packages.Find(package => package.Key == BasePackage) ?? packages.FirstOrDefault())?.FirstOrDefault(source => source.Version is not null);
        return new(new($"{main?.Version ?? NoVersion}+{ContentHash.Of(files)}", main?.Contact ?? StandardRefusals.NoContact, rules), []);
    }

    private static IEnumerable<PolicyRule> ReadPackage(IReadOnlyList<PackageFile> files, bool mayPermit)
    {
        CheckVersions(files);
        var contact = files.FirstOrDefault(file => file.Contact is not null)?.Contact ?? StandardRefusals.NoContact;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var node in file.Rules)
            {
                if (ReadRule(file, node, contact, mayPermit, seen) is { } rule)
                {
                    yield return rule;
                }
            }
        }
    }

    private static PolicyRule? ReadRule(PackageFile file, YamlNode node, string contact, bool mayPermit, HashSet<string> seen)
    {
        if (file.Reader.Mapping("rules", node) is not { } mapping || RuleReader.Read(mapping, file.Package, contact) is not { } rule)
        {
            return null;
        }

        if (!seen.Add(rule.Id))
        {
            mapping.Errors.Add(node, $"rule `{rule.Id}` exists already");
        }

        if (rule.Effect == RuleEffect.Permit && !mayPermit)
        {
            mapping.Errors.Add(node, $"rule `{rule.Id}` must not permit: beside other packages only `{BasePackage}` may");
        }

        return rule;
    }

    private static void CheckVersions(IReadOnlyList<PackageFile> files)
    {
        var stated = files.Where(file => file.Version is not null).ToList();
        if (stated.Count == 0)
        {
            files[0].Reader.Errors.Add(1, 1, $"no file of package `{files[0].Package}` states a `version`");
        }

        foreach (var again in stated.Skip(1))
        {
            again.Reader.Errors.Add(1, 1, $"`version` of package `{again.Package}` is stated in another file already");
        }
    }
}
