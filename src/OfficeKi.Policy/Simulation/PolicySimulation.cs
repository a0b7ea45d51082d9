using OfficeKi.Core;
using OfficeKi.Policy.Rules;

namespace OfficeKi.Policy.Simulation;

/// <summary>What one rule said to a request.</summary>
/// <param name="Id"><c>package/rule</c> or <c>core/rule</c>.</param>
/// <param name="Effect"><c>permit</c>, <c>forbid</c>, <c>oblige</c>.</param>
/// <param name="Matched">Whether all its conditions hold.</param>
/// <param name="Failed">Conditions that do not hold, as the file says them: <c>when.roles.anyOf ["Lead"]</c>. Rules in code state none.</param>
/// <param name="Unknown">Facts it asks for that nobody knows, for example <c>principal.training</c>.</param>
public sealed record RuleTrace(
    string Id, string Effect, LocalizedText Title, bool IsDryRun, bool Matched, IReadOnlyList<string> Failed, IReadOnlyList<string> Unknown);

/// <param name="Decision">What the set answers; under an empty id, as nothing was recorded.</param>
/// <param name="Rules">Every rule of the set, those in code first; empty when the facts themselves are broken.</param>
public sealed record SimulatedDecision(Decision Decision, IReadOnlyList<RuleTrace> Rules);

/// <summary>What if: asks a set and explains every rule. Nothing is kept and nothing is changed.</summary>
public static class PolicySimulation
{
    public static SimulatedDecision Simulate(Facts facts, PolicySet set)
    {
        var decision = new PolicyEngine(set).Decide(facts, Guid.Empty);
        List<string> errors = [];
        FactsCheck.Run(facts, errors);
        return new(decision, errors.Count > 0 ? [] : [.. HardRules.All.Select(rule => Trace(rule, facts)), .. set.SortedRules.Select(rule => Trace(rule, facts))]);
    }

    private static RuleTrace Trace(IPolicyRule rule, Facts facts) => new(rule.Id, "forbid", rule.Refusal.Reason, false, rule.Forbids(facts), [], []);

    private static RuleTrace Trace(PolicyRule rule, Facts facts)
    {
        var answers = rule.Conditions.Select(condition => (condition, Answer: Answers.Of(condition, facts))).ToArray();
        string[] failed =
        [
            .. rule.IsAbout(facts.Action.Function) ? Array.Empty<string>() : [$"when.functions {string.Join(", ", rule.Functions)}"],
            .. answers.Where(pair => pair.Answer == Answer.No).Select(pair => pair.condition.Key),
        ];
        string[] unknown = [.. answers.Where(pair => pair.Answer == Answer.Unknown).Select(pair => pair.condition.Asks!.Path).Distinct()];
        return new(rule.Id, rule.EffectWord, rule.Title, rule.IsDryRun, failed.Length + unknown.Length == 0, failed, unknown);
    }
}
