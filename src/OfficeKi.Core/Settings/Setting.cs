using System.Text.Json;

namespace OfficeKi.Core;

/// <summary>Areas and keys of what administrators set, and how a value becomes JSON.</summary>
public static class Setting
{
    public const string Functions = "functions";

    /// <summary>Key of <see cref="StopSwitch"/> in area <see cref="Functions"/>; all other keys there are ids of functions.</summary>
    public const string StopKey = "stop";

    public const string Models = "models";

    public const string Budgets = "budgets";

    /// <summary>Key of <see cref="BudgetPlan"/> in area <see cref="Budgets"/>.</summary>
    public const string PlanKey = "plan";

    public const string Notices = "notices";

    /// <summary>Key of <see cref="Banner"/> in area <see cref="Notices"/>.</summary>
    public const string BannerKey = "banner";

    /// <summary>Key of <see cref="TermsOfUse"/> in area <see cref="Notices"/>.</summary>
    public const string TermsKey = "terms";

    public const string Training = "training";

    /// <summary>Key of <see cref="TrainingRules"/> in area <see cref="Training"/>.</summary>
    public const string RulesKey = "rules";

    /// <exception cref="JsonException">The value is none of this kind: nothing may be decided on it.</exception>
    public static T Read<T>(this Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return JsonSerializer.Deserialize<T>(revision.Json, JsonSerializerOptions.Web) ?? throw new JsonException("a setting is null");
    }

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);
}
