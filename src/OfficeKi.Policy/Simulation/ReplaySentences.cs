using OfficeKi.Core;

namespace OfficeKi.Policy.Simulation;

/// <summary>The outcome of a replay in plain words.</summary>
internal static class ReplaySentences
{
    /// <summary>A number of calls says how much a person works when few people stand behind it; whoever writes a rule chooses who that is.</summary>
    private const int FewestPeople = 5;

    private static readonly ReplayChange[] MostDrasticFirst = [ReplayChange.Permitted, ReplayChange.Weaker, ReplayChange.Denied, ReplayChange.Stricter];

    public static IReadOnlyList<LocalizedText> Of(ReplayReport report, PolicySet from, PolicySet to)
    {
        List<LocalizedText> sentences =
        [
            .. MostDrasticFirst.SelectMany(kind => report.Changes
                .Where(change => change.Change == kind)
                .GroupBy(Decisive, StringComparer.Ordinal)
                .OrderByDescending(same => IsFewPeople(same) ? 0 : same.Count())
                .ThenBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => Sentence(kind, IsFewPeople(same) ? null : same.Count(), NameOf(same.Key, from, to)))),
        ];
        if (sentences.Count == 0)
        {
            sentences.Add(new($"Alle aufgezeichneten Aufrufe ({report.Total}) würden wie heute entschieden.", $"All recorded calls ({report.Total}) would be decided as today."));
        }

        if (report.NeedsFourEyes)
        {
            sentences.Add(new(
                "Die neue Fassung kann mehr erlauben als die heutige. Eine zweite Person muss zustimmen.",
                "The new version can allow more than today's. A second person must agree."));
        }

        return sentences;
    }

    private static bool IsFewPeople(IEnumerable<ChangedDecision> changes) =>
        changes.All(change => change.Asker.Person is not null)
        && changes.GroupBy(change => change.Asker.Month).Max(month => month.DistinctBy(change => change.Asker.Person).Count()) < FewestPeople;

    // The rule a person would name as the cause: what stands against it, or what no longer does.
    private static string Decisive(ChangedDecision change) => change.Change switch
    {
        ReplayChange.Denied => change.After[0],
        ReplayChange.Permitted => change.Before[0] == PolicyEngine.DefaultDeny ? change.After.Except(change.Before).First() : change.Before[0],
        ReplayChange.Stricter => change.After.Except(change.Before).FirstOrDefault() ?? change.After[0],
        _ => change.Before.Except(change.After).FirstOrDefault() ?? change.Before[0],
    };

    private static (string De, string En) NameOf(string id, PolicySet from, PolicySet to)
    {
        if (id == PolicyEngine.DefaultDeny)
        {
            return ("Keine Regel erlaubt es", "No rule permits it");
        }

        var title = (to.Rules.FirstOrDefault(rule => rule.Id == id) ?? from.Rules.FirstOrDefault(rule => rule.Id == id))?.Title ?? new(id, id);
        return ($"Regel „{title.De.TrimEnd('.')}“ ({id})", $"Rule \"{title.En.TrimEnd('.')}\" ({id})");
    }

    private static LocalizedText Sentence(ReplayChange kind, int? count, (string De, string En) rule)
    {
        var (de, en) = (kind, count) switch
        {
            (ReplayChange.Denied, null) => ("Einzelne Aufrufe, die heute erlaubt sind, würden abgelehnt", "A few calls that are permitted today would be denied"),
            (ReplayChange.Permitted, null) => ("Einzelne Aufrufe, die heute abgelehnt werden, würden erlaubt", "A few calls that are denied today would be permitted"),
            (ReplayChange.Stricter, null) => ("Einzelne Aufrufe blieben erlaubt, aber mit strengeren Pflichten", "A few calls would stay permitted, but with stricter obligations"),
            (_, null) => ("Einzelne Aufrufe blieben erlaubt, aber mit schwächeren Pflichten", "A few calls would stay permitted, but with weaker obligations"),
            (ReplayChange.Denied, 1) => ("1 Aufruf, der heute erlaubt ist, würde abgelehnt", "1 call that is permitted today would be denied"),
            (ReplayChange.Denied, _) => ($"{count} Aufrufe, die heute erlaubt sind, würden abgelehnt", $"{count} calls that are permitted today would be denied"),
            (ReplayChange.Permitted, 1) => ("1 Aufruf, der heute abgelehnt wird, würde erlaubt", "1 call that is denied today would be permitted"),
            (ReplayChange.Permitted, _) => ($"{count} Aufrufe, die heute abgelehnt werden, würden erlaubt", $"{count} calls that are denied today would be permitted"),
            (ReplayChange.Stricter, 1) => ("1 Aufruf bliebe erlaubt, aber mit strengeren Pflichten", "1 call would stay permitted, but with stricter obligations"),
            (ReplayChange.Stricter, _) => ($"{count} Aufrufe blieben erlaubt, aber mit strengeren Pflichten", $"{count} calls would stay permitted, but with stricter obligations"),
            (_, 1) => ("1 Aufruf bliebe erlaubt, aber mit schwächeren Pflichten", "1 call would stay permitted, but with weaker obligations"),
            _ => ($"{count} Aufrufe blieben erlaubt, aber mit schwächeren Pflichten", $"{count} calls would stay permitted, but with weaker obligations"),
        };
        return new($"{de}: {rule.De}.", $"{en}: {rule.En}.");
    }
}
