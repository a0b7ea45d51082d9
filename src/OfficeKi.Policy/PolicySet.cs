using OfficeKi.Policy.Files;
using OfficeKi.Policy.Rules;

namespace OfficeKi.Policy;

/// <summary>An immutable set of rules with a version that names its content.</summary>
public sealed class PolicySet
{
    private static readonly Lazy<PolicySet> Embedded = new(() => LoadOrThrow(EmbeddedFiles.Rules("base")));

    private readonly RuleIndex _index;

    internal PolicySet(string version, string contact, IReadOnlyList<PolicyRule> rules)
    {
        Version = version;
        Contact = contact;
        PackageRules = rules;
        _index = new(rules);
        SortedRules = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        Rules = [.. HardRules.All.Select(rule => rule.Summary), .. SortedRules.Select(rule => rule.Summary)];
    }

    /// <summary>The base package that ships with the product.</summary>
    /// <exception cref="InvalidOperationException">The embedded package is broken; the message names file and line.</exception>
    public static PolicySet Base => Embedded.Value;

    /// <summary>The files of <see cref="Base"/>, to read.</summary>
    public static IReadOnlyList<PolicyFile> BaseFiles => EmbeddedFiles.Rules("base");

    /// <summary>A set that permits nothing: what holds when the right one cannot be read.</summary>
    public static PolicySet Nothing { get; } = new("0.0.0+nothing", StandardRefusals.NoContact, []);

    /// <summary>Version of the package and hash of the content: <c>2026.11.1+sha256:0f3a…</c> (12 hex digits).</summary>
    public string Version { get; }

    /// <summary>All rules, those in code first.</summary>
    public IReadOnlyList<RuleSummary> Rules { get; }

    /// <summary>Who can change the policy: an address of the organisation. Refusals name it.</summary>
    public string Contact { get; }

    internal IReadOnlyList<PolicyRule> PackageRules { get; }

    /// <summary>Rules of files, by id.</summary>
    internal IReadOnlyList<PolicyRule> SortedRules { get; }

    /// <summary>Reads policy files; the order of files and of rules has no meaning.</summary>
    /// <returns>The set, or every error of every file with its line and column.</returns>
    public static PolicyLoad Load(IReadOnlyList<PolicyFile> files) => SetReader.Read(files);

    /// <summary>Reads a package with an overlay that <c>extends</c> it. The overlay can forbid and oblige, never permit.</summary>
    /// <returns>The set, or every error of every file with its line and column. The version is a hash over both.</returns>
    public static PolicyLoad Load(IReadOnlyList<PolicyFile> files, IReadOnlyList<PolicyFile> overlay) => SetReader.Read(files, overlay);

    /// <summary>The base package with an organisation's own overlay.</summary>
    public static PolicyLoad LoadOverlay(IReadOnlyList<PolicyFile> overlay) => Load(EmbeddedFiles.Rules("base"), overlay);

    internal IndexedRule[] RulesFor(string function) => _index.For(function);

    internal Answers Ask(Facts facts) => _index.Ask(facts);

    private static PolicySet LoadOrThrow(IReadOnlyList<PolicyFile> files)
    {
        var load = Load(files);
        return load.Set ?? throw new InvalidOperationException($"embedded policy is broken: {string.Join("; ", load.Errors)}");
    }
}
