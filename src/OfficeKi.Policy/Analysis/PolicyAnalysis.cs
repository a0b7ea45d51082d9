using OfficeKi.Core;
using OfficeKi.Policy.Simulation;

namespace OfficeKi.Policy.Analysis;

/// <summary>A permit that never permits, because a prohibition matches wherever it does.</summary>
public sealed record ShadowedPermit(string Permit, string Forbid);

/// <summary>What is odd about a set.</summary>
/// <param name="Dead">Rules that can never match: their conditions exclude each other, or no function has a name they state.</param>
/// <param name="Shadowed">Permits always overridden by one prohibition of a file.</param>
/// <param name="WithoutPermit">Functions of the catalogue that nobody may use.</param>
/// <param name="Undecided">Rules with too many combinations of facts to look at.</param>
public sealed record AnalysisReport(
    IReadOnlyList<string> Dead, IReadOnlyList<ShadowedPermit> Shadowed, IReadOnlyList<string> WithoutPermit, IReadOnlyList<string> Undecided);

/// <summary>A question that several sets answer differently.</summary>
/// <param name="Answers">Name of the set, for example of the city → its decision.</param>
public sealed record DifferentAnswers(Guid DecisionId, IReadOnlyDictionary<string, Decision> Answers);

/// <summary>Looks for rules that have no effect, and for differences between sets.</summary>
/// <remarks>
/// Goes through every combination of the values that the conditions can tell apart, so what it reports is certain. What it does not find: a permit
/// overridden by several prohibitions together or by a rule in code, a rule made dead by facts that never come together in practice, and a duty
/// that another already brings.
/// </remarks>
public static class PolicyAnalysis
{
    /// <param name="functions">Ids of all functions there are.</param>
    public static AnalysisReport Analyse(PolicySet set, IReadOnlyCollection<string> functions)
    {
        var undecided = new List<string>();
        string[] dead = [.. set.SortedRules.Where(rule => IsDead(rule, functions, undecided)).Select(rule => rule.Id)];
        PolicyRule[] forbids = [.. set.SortedRules.Where(rule => rule is { Effect: RuleEffect.Forbid, IsDryRun: false })];
        PolicyRule[] permits = [.. set.SortedRules.Where(rule => rule.Effect == RuleEffect.Permit && !dead.Contains(rule.Id))];
        ShadowedPermit[] shadowed =
        [
            .. permits.Select(permit => (permit, Forbid: Array.Find(forbids, forbid => Shadows(forbid, permit, undecided))))
                .Where(pair => pair.Forbid is not null)
                .Select(pair => new ShadowedPermit(pair.permit.Id, pair.Forbid!.Id)),
        ];
        PolicyRule[] alive = [.. permits.Where(permit => !Array.Exists(shadowed, one => one.Permit == permit.Id))];
        return new(
            dead,
            shadowed,
            [.. functions.Where(function => !Array.Exists(alive, permit => permit.IsAbout(function))).Order(StringComparer.Ordinal)],
            [.. undecided.Distinct().Order(StringComparer.Ordinal)]);
    }

    /// <summary>Which of these questions the sets answer differently: in effect or in obligations.</summary>
    public static IReadOnlyList<DifferentAnswers> Differences(IReadOnlyDictionary<string, PolicySet> sets, IReadOnlyList<RecordedFacts> recorded)
    {
        var engines = sets.ToDictionary(pair => pair.Key, pair => new PolicyEngine(pair.Value), StringComparer.Ordinal);
        return
        [
            .. from one in recorded
               let answers = engines.ToDictionary(pair => pair.Key, pair => pair.Value.Decide(one.Facts, one.DecisionId), StringComparer.Ordinal)
               let first = answers.Values.First()
               where answers.Values.Any(other => PolicyReplay.Compare(first, other) is not null)
               select new DifferentAnswers(one.DecisionId, answers),
        ];
    }

    private static bool IsDead(PolicyRule rule, IReadOnlyCollection<string> functions, List<string> undecided)
    {
        if (rule.Functions.Count > 0 && !rule.Functions.Intersect(functions).Any())
        {
            return true;
        }

        return Holds(rule, undecided, rule.Conditions, facts => AnswerOf(rule, facts) == Answer.No);
    }

    private static bool Shadows(PolicyRule forbid, PolicyRule permit, List<string> undecided) =>
        (forbid.Functions.Count == 0 || (permit.Functions.Count > 0 && !permit.Functions.Except(forbid.Functions).Any()))
        && Holds(permit, undecided, [.. permit.Conditions, .. forbid.Conditions], facts => AnswerOf(permit, facts) != Answer.Yes || AnswerOf(forbid, facts) != Answer.No);

    // True only when it holds for every combination.
    private static bool Holds(PolicyRule about, List<string> undecided, IReadOnlyList<Condition> conditions, Func<Facts, bool> always)
    {
        if (FactSpace.Of(conditions) is not { } space)
        {
            undecided.Add(about.Id);
            return false;
        }

        return space.All(always);
    }

    private static Answer AnswerOf(PolicyRule rule, Facts facts)
    {
        var answers = rule.Conditions.Select(condition => Answers.Of(condition, facts)).ToArray();
        return Array.IndexOf(answers, Answer.No) >= 0 ? Answer.No : Array.IndexOf(answers, Answer.Unknown) >= 0 ? Answer.Unknown : Answer.Yes;
    }
}
