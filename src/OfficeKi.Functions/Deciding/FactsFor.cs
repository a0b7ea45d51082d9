using System.Collections.Frozen;
using OfficeKi.Core;
using OfficeKi.Functions.Custom;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Reading;
using OfficeKi.Policy;
using OfficeKi.Privacy;

namespace OfficeKi.Functions.Deciding;

/// <summary>What a caller wants to do.</summary>
/// <param name="Function">Id of the function.</param>
/// <param name="Date">The day where the server stands.</param>
/// <param name="IsPublic">Whether the result is meant for publication.</param>
internal sealed record Question(Caller Caller, string Function, string Surface, DateOnly Date, bool IsPublic);

/// <summary>Turns what was read and found into facts: counts, labels and places, never text.</summary>
internal static class FactsFor
{
    public static Facts Items(Question question, ModelOptions? engine, string stage, IReadOnlyList<ReadItem> items, Inspection inspection)
    {
        Finding[] found = [.. items.SelectMany(read => inspection.ByItem[read.Item.Ref]), .. inspection.InWords.SelectMany(words => words)];
        var external = items.Any(read => read.Item.Origin == ContentOrigin.External);
        return Of(question, engine, stage, inspection.Purposes, new()
        {
            Kind = items.Count > 0 ? items[0].Item.Ref.Kind : "inline",
            Classification = items.Select(read => read.Item.Classification).DefaultIfEmpty().Max(),
            Label = items.FirstOrDefault(read => read.Item.Label is not null)?.Item.Label,
            Origin = external ? ContentOrigin.External : ContentOrigin.Internal,
            PersonalData = found.Where(IsPersonal).GroupBy(finding => finding.Type).ToDictionary(type => type.Key, type => type.Count()),
            Markings = RulesOf(found, "MARKING"),
            SpecialCategories = RulesOf(found, "SPECIAL_CATEGORY"),
            Secrets = found.Count(finding => finding.Type == "SECRET"),
            Hidden = items.Any(read => read.Item.Hidden.Count > 0),
            Characters = items.Sum(read => read.Item.Passages.Sum(passage => passage.Text.Length)),
            Items = items.Count,
            MixesExternalWithSearch = external && items.Any(read => read.Role == SourceRole.Search),
            Audience = question.IsPublic ? "public" : "internal",
        });
    }

    /// <summary>Harmless content that does not exist: what could this caller do at all?</summary>
    public static Facts Nothing(Question question, ModelOptions? engine) => Of(question, engine, "request", FrozenSet<string>.Empty, new()
    {
        Kind = "inline",
        Classification = Classification.Normal,
        Label = null,
        Origin = ContentOrigin.Internal,
        PersonalData = FrozenDictionary<string, int>.Empty,
        Markings = FrozenSet<string>.Empty,
        SpecialCategories = FrozenSet<string>.Empty,
        Secrets = 0,
        Hidden = false,
        Characters = 0,
        Items = 0,
        MixesExternalWithSearch = false,
        Audience = "internal",
    });

    private static Facts Of(
        Question question, ModelOptions? engine, string stage, IReadOnlySet<string> purposes, ResourceFacts resource) => new()
        {
            // The facts are kept with the decision: a level tells nothing, the day a pass runs out would tie a person's months together.
            Principal = new()
            {
                TenantId = question.Caller.TenantId,
                Roles = question.Caller.Roles,
                OrgUnit = question.Caller.OrgUnit,
                Training = question.Caller.Training is { } pass ? new(pass.LevelOn(question.Date), null) : null,
            },
            Action = new() { Function = question.Function.StartsWith(CustomFunction.Prefix, StringComparison.Ordinal) ? CustomFunction.PolicyName : question.Function, Stage = stage, Engine = engine is null ? "builtin" : "model", Purposes = purposes },
            Resource = resource,
            Context = new()
            {
                Surface = question.Surface,
                Date = question.Date,
                Model = engine is null ? null : new()
                {
                    Id = engine.Id,
                    Location = engine.Location,
                    Clearance = engine.ClearanceLevel,
                    NoTraining = engine.NoTraining,
                    ContractReference = engine.ContractReference.Length > 0,
                },
            },
        };

    private static bool IsPersonal(Finding finding) => finding.Type is not ("MARKING" or "SECRET" or "SPECIAL_CATEGORY");

    private static FrozenSet<string> RulesOf(IEnumerable<Finding> found, string type) =>
        found.Where(finding => finding.Type == type).Select(finding => finding.Rule).ToFrozenSet(StringComparer.Ordinal);
}
