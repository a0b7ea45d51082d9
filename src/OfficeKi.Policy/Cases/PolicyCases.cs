using OfficeKi.Policy.Files;

namespace OfficeKi.Policy.Cases;

/// <summary>Tests as data: runs the examples that belong to a policy package.</summary>
public static class PolicyCases
{
    /// <summary>Cases that ship with the base package.</summary>
    public static IReadOnlyList<PolicyFile> Base => EmbeddedFiles.Cases("base");

    /// <summary>Runs every case; nothing is kept and nothing is changed.</summary>
    public static PolicyCheck Check(PolicySet set, IReadOnlyList<PolicyFile> files)
    {
        var (cases, errors) = CaseReader.Read(files);
        var failed = Run(set, cases);
        var rules = set.PackageRules.Select(rule => rule.Id).Order(StringComparer.Ordinal).ToList();
        var expected = cases.SelectMany(one => one.Expect.Includes).ToHashSet(StringComparer.Ordinal);
        var excluded = cases.SelectMany(one => one.Expect.Excludes).ToHashSet(StringComparer.Ordinal);
        return new(errors, cases.Count - failed.Count, failed, [.. rules.Where(id => !expected.Contains(id))], [.. rules.Where(id => !excluded.Contains(id))]);
    }

    /// <summary>Reads facts as cases state them, YAML or JSON: keys left out are harmless, unknown keys and words are errors.</summary>
    /// <returns>The facts, or every error at once.</returns>
    public static FactsLoad ReadFacts(PolicyFile file)
    {
        List<PolicyError> errors = [];
        var facts = YamlTree.Read(file, new(file.Name, errors)) is { } top ? FactsReader.Read(new(top, new(file.Name, errors))) : null;
        return errors.Count > 0 ? new(null, errors) : new(facts, []);
    }

    internal static List<FailedCase> Run(PolicySet set, IReadOnlyList<PolicyCase> cases)
    {
        var engine = new PolicyEngine(set);
        return
        [
            .. from one in cases
               let failures = one.Compare(engine.Decide(one.Facts, Guid.Empty))
               where failures.Count > 0
               select new FailedCase(one.File, one.Line, one.Name, [.. failures.Select(FormattableString.Invariant)])
               {
                   Error = ErrorWords.Error(one.File, one.Line, one.Name, failures),
               },
        ];
    }
}
