using OfficeKi.Core;

namespace OfficeKi.Policy.Cases;

/// <summary>One example of how the policy must answer, written by whoever wrote the rules.</summary>
internal sealed record PolicyCase(string File, int Line, string Name, Facts Facts, Expectation Expect)
{
    /// <summary>What the decision got wrong; empty when it is as expected.</summary>
    public IReadOnlyList<FormattableString> Compare(Decision decision)
    {
        var failures = new List<FormattableString>();
        if (decision.Effect != Expect.Effect)
        {
            failures.Add($"effect is `{decision.Effect}`, expected `{Expect.Effect}`");
        }

        if (Expect.Code is { } code && decision.Reason?.Code != code)
        {
            failures.Add($"code is `{decision.Reason?.Code}`, expected `{code}`");
        }

        string[] spoke = [.. decision.Determining, .. decision.WouldDeny];
        failures.AddRange(Expect.Includes.Except(spoke).Select(id => (FormattableString)$"rule `{id}` did not speak"));
        failures.AddRange(Expect.Excludes.Intersect(spoke).Select(id => (FormattableString)$"rule `{id}` spoke"));
        failures.AddRange(Expect.Obligations.Except(decision.Obligations.SelectMany(Words)).Select(duty => (FormattableString)$"obligation `{duty}` is missing"));
        return failures;
    }

    /// <summary>An obligation as cases write it: <c>mask IBAN</c>, <c>warn HIDDEN_CONTENT</c>, <c>label document KI-Entwurf</c>.</summary>
    private static IEnumerable<string> Words(Obligation obligation) => obligation switch
    {
        Obligation.Mask mask => mask.Types.Select(type => $"mask {type}"),
        Obligation.RestrictModel restrict => [$"restrictModel {restrict.MaxLocation}"],
        Obligation.Confirm confirm => [$"confirm {confirm.Level}"],
        Obligation.Label label => [$"label {label.Where} {label.Text}"],
        Obligation.Warn warn => [$"warn {warn.Code}"],
        _ => [],
    };
}

/// <param name="Includes">Rules that must determine, or would if they were not on trial: their positive case.</param>
/// <param name="Excludes">Rules that must not: their negative case.</param>
internal sealed record Expectation(
    Effect Effect, string? Code, IReadOnlyCollection<string> Includes, IReadOnlyCollection<string> Excludes, IReadOnlyCollection<string> Obligations);
