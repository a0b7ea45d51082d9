using OfficeKi.Policy;
using OfficeKi.Policy.Cases;

namespace OfficeKi.Server.Policies;

/// <summary>A city's files, read and tried on their own cases.</summary>
/// <param name="Set">The base package with these files; null when they cannot be read.</param>
/// <param name="Errors">Of rules and cases, all at once.</param>
/// <param name="Failed">Cases the set does not answer as their author expects.</param>
/// <param name="Passed">Cases that hold.</param>
/// <param name="Untested">Rules of the city that no case expects to speak.</param>
internal sealed record OverlayCheck(
    PolicySet? Set, IReadOnlyList<PolicyError> Errors, IReadOnlyList<FailedCase> Failed, int Passed, IReadOnlyList<string> Untested)
{
    /// <summary>Whether the set may come into force.</summary>
    public bool IsGood => Set is not null && Errors.Count + Failed.Count == 0;

    public static OverlayCheck Of(IReadOnlyList<PolicyFile> files)
    {
        var load = PolicySet.LoadOverlay([.. files.Where(file => !Overlay.IsCase(file.Name))]);
        var cases = PolicyCases.Check(load.Set ?? PolicySet.Nothing, [.. files.Where(file => Overlay.IsCase(file.Name))]);
        return load.Set is not { } set
            ? new(null, [.. load.Errors, .. cases.Errors], [], 0, [])
            : new(set, cases.Errors, cases.Failed, cases.Passed, [.. cases.WithoutPositive.Where(id => set.IsOwn(id))]);
    }

    /// <summary>Errors, and failed cases as errors at the line of the case.</summary>
    public IEnumerable<PolicyError> AllErrors() => [.. Errors, .. Failed.Select(one => one.Error)];
}

internal static class PolicySetExtensions
{
    /// <summary>Whether a rule is the city's own, neither of the base package nor in code.</summary>
    public static bool IsOwn(this PolicySet set, string id) => PolicySet.Base.Rules.All(rule => rule.Id != id) && set.Rules.Any(rule => rule.Id == id);
}
