namespace OfficeKi.Policy.Files;

/// <summary>Reads all files of a set and checks what only shows across files.</summary>
/// <remarks>
/// A set is one package, or a package with one overlay that <c>extends</c> it. The overlay forbids and obliges and never permits, and its
/// files cannot speak for the other package; so it narrows whatever it says. Refusals name the overlay's contact: it is nearer to the person.
/// </remarks>
internal sealed class SetReader
{
    private const string NoVersion = "0.0.0";

    private readonly List<PolicyError> _errors = [];

    public static PolicyLoad Read(IReadOnlyList<PolicyFile> files)
    {
        var reader = new SetReader();
        var main = reader.ReadPackage(files, null);
        return reader.Result(main, null, files);
    }

    public static PolicyLoad Read(IReadOnlyList<PolicyFile> files, IReadOnlyList<PolicyFile> overlay)
    {
        var reader = new SetReader();
        var main = reader.ReadPackage(files, null);
        return reader.Result(main, reader.ReadPackage(overlay, main), [.. files, .. overlay]);
    }

    private PolicyLoad Result(Package? main, Package? overlay, IReadOnlyList<PolicyFile> files)
    {
        if (_errors.Count > 0)
        {
            return new(null, [.. _errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column)]);
        }

        var contact = overlay?.Head?.Contact ?? main?.Head?.Contact ?? StandardRefusals.NoContact;
        var rules = new[] { main, overlay }.OfType<Package>().SelectMany(package => package.Rules);
        return new(new($"{main?.Head?.Version ?? NoVersion}+{ContentHash.Of(files)}", contact, [.. rules.Select(rule => WithContact(rule, contact))]), []);
    }

    /// <param name="extended">The package an overlay must extend; null for a package that stands alone.</param>
    private Package? ReadPackage(IReadOnlyList<PolicyFile> files, Package? extended)
    {
        var sources = files.Select(file => PackageFile.Read(file, new(file.Name, _errors))).OfType<PackageFile>().ToList();
        if (sources.Count == 0)
        {
            return null;
        }

        var package = new Package(sources[0].Package, sources.Find(source => source.Version is not null), []);
        foreach (var stranger in sources.Where(source => source.Package != package.Name))
        {
            stranger.Reader.Errors.Add(1, 1, $"this is package `{stranger.Package}`, but the files beside it are package `{package.Name}`");
        }

        CheckHead(sources, package);
        CheckExtends(package.Head ?? sources[0], extended);
        ReadRules(sources, package, isOverlay: extended is not null);
        return package;
    }

    private static void CheckHead(List<PackageFile> sources, Package package)
    {
        var stated = sources.Where(file => file.Version is not null).ToList();
        if (stated.Count == 0)
        {
            sources[0].Reader.Errors.Add(1, 1, $"no file of package `{package.Name}` states a `version`");
        }

        foreach (var again in stated.Skip(1))
        {
            again.Reader.Errors.Add(1, 1, $"`version` of package `{package.Name}` is stated in another file already");
        }
    }

    private static void CheckExtends(PackageFile head, Package? extended)
    {
        if (extended is null && head.Extends is { } missing)
        {
            head.Reader.Errors.Add(1, 1, $"package `{head.Package}` extends {FileErrors.Quote(missing)}, which is not here");
        }
        else if (extended is not null && head.Package == extended.Name)
        {
            head.Reader.Errors.Add(1, 1, $"an overlay must not speak for package `{extended.Name}`, give it a name of its own");
        }
        else if (extended is not null && head.Extends != extended.Name)
        {
            head.Reader.Errors.Add(1, 1, $"the overlay must state `extends: {extended.Name}` beside its `version`");
        }
    }

    private static void ReadRules(List<PackageFile> files, Package package, bool isOverlay)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var node in file.Rules)
            {
                if (ReadRule(file, node, isOverlay, seen) is { } rule)
                {
                    package.Rules.Add(rule);
                }
            }
        }
    }

    private static PolicyRule? ReadRule(PackageFile file, YamlNode node, bool isOverlay, HashSet<string> seen)
    {
        if (file.Reader.Mapping("rules", node) is not { } mapping || RuleReader.Read(mapping, file.Package) is not { } rule)
        {
            return null;
        }

        if (!seen.Add(rule.Id))
        {
            mapping.Errors.Add(node, $"rule `{rule.Id}` exists already");
        }

        if (rule.Effect == RuleEffect.Permit && isOverlay)
        {
            mapping.Errors.Add(node, $"rule `{rule.Id}` must not permit: an overlay only narrows, so it forbids and obliges");
        }

        return rule;
    }

    // A rule may name a contact of its own; all others name the one of the set.
    private static PolicyRule WithContact(PolicyRule rule, string contact) =>
        rule.Refusal is { Contact.Length: 0 } refusal ? rule with { Refusal = refusal with { Contact = contact } } : rule;

    private sealed record Package(string Name, PackageFile? Head, List<PolicyRule> Rules);
}
