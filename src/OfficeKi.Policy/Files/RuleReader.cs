using OfficeKi.Core;

namespace OfficeKi.Policy.Files;

/// <summary>Reads one rule.</summary>
internal static class RuleReader
{
    private const int LongestReason = 300;
    private const int LongestTitle = 100;

    public static PolicyRule? Read(MappingReader rule, string package)
    {
        var before = rule.Errors.Count;
        var id = Codes.ReadId(rule, "id");
        var effect = ReadEffect(rule);
        var title = rule.Localized("title", LongestTitle);
        var source = rule.RequiredText("source");
        var when = rule.Mapping("when") is { } conditions ? WhenReader.Read(conditions) : null;
        if (effect == RuleEffect.Permit && when is null)
        {
            rule.Errors.Add(rule.Map, $"a rule that permits needs `when`");
        }

        var obligations = effect == RuleEffect.Forbid ? [] : ObligationReader.Read(rule);
        var refusal = effect == RuleEffect.Forbid ? ReadRefusal(rule) : null;
        var isDryRun = effect == RuleEffect.Forbid && rule.Flag("dryRun") == true;
        if (effect == RuleEffect.Oblige && obligations.Count == 0)
        {
            rule.Errors.Add(rule.Map, $"a rule that obliges needs `obligations`");
        }

        rule.Done();
        return rule.Errors.Count > before ? null : new()
        {
            Id = $"{package}/{id}",
            Effect = effect!.Value,
            Title = title!,
            Source = source!,
            Functions = when?.Functions ?? [],
            Conditions = when?.Conditions ?? [],
            Obligations = obligations,
            Refusal = refusal,
            IsDryRun = isDryRun,
        };
    }

    private static RuleEffect? ReadEffect(MappingReader rule)
    {
        if (rule.Require("effect") is not { } node || rule.Text("effect", node) is not { } word)
        {
            return null;
        }

        switch (word)
        {
            case "permit":
                return RuleEffect.Permit;
            case "forbid":
                return RuleEffect.Forbid;
            case "oblige":
                return RuleEffect.Oblige;
            default:
                rule.Errors.Add(node, $"{FileErrors.Quote(word)} is no effect, use permit, forbid or oblige");
                return null;
        }
    }

    // An empty contact stands for the one of the set.
    private static RefusalReason? ReadRefusal(MappingReader rule)
    {
        var code = Codes.Read(rule, "code");
        var reason = rule.Localized("reason", LongestReason);
        var remedy = rule.Localized("remedy", LongestReason);
        var own = rule.Text("contact");
        return code is null || reason is null || remedy is null ? null : new(code, reason, remedy, own ?? "");
    }
}
