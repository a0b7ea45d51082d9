using System.Text.Json.Serialization;
using OfficeKi.Core;
using OfficeKi.Server.Identity;

namespace OfficeKi.Server.Surfaces.Administration.Training;

/// <summary>Body of <c>PUT /api/administration/training</c>.</summary>
/// <param name="RequiredFor"><c>assisted</c>, <c>generated</c>; empty: nobody needs the pass.</param>
/// <param name="Months">1-36.</param>
/// <param name="ExceptRoles">Roles of the directory whose members need none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TrainingRulesBody(IReadOnlyList<string>? RequiredFor, int? Months, IReadOnlyList<string>? ExceptRoles, int? Revision)
{
    internal TrainingRules? ToSetting(out int after, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        after = Settings.SeenRevision(Revision, found);
        found.Require(RequiredFor?.All(RiskClass.All.Contains) == true, "requiredFor", Allowed(RiskClass.All));
        found.Require(Months is >= 1 and <= TrainingRules.MostMonths, "months", new($"Möglich sind 1 bis {TrainingRules.MostMonths} Monate.", $"Possible are 1 to {TrainingRules.MostMonths} months."));
        found.Require(ExceptRoles?.All(IdentityModule.AppRoles.Contains) == true, "exceptRoles", Allowed(IdentityModule.AppRoles));
        errors = found;
        return found.Count > 0 ? null : new([.. RequiredFor!.Distinct()], Months!.Value, [.. ExceptRoles!.Distinct()]);
    }

    private static LocalizedText Allowed(IEnumerable<string> words)
    {
        var list = string.Join(", ", words);
        return new($"Erlaubt ist eine Liste aus: {list}.", $"Allowed is a list of: {list}.");
    }
}
