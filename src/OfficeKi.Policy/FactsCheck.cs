using System.Collections.Frozen;
using OfficeKi.Core;

namespace OfficeKi.Policy;

/// <summary>Fails closed on facts that are missing, unknown or impossible, before any rule looks at them.</summary>
/// <remarks>Codes: <c>MISSING_ATTRIBUTE:path</c>, <c>UNKNOWN_ATTRIBUTE:path</c>, <c>INVALID_ATTRIBUTE:path</c>; never the value.</remarks>
internal static class FactsCheck
{
    public static void Run(Facts? facts, List<string> errors)
    {
        if (facts is not { Principal: { } principal, Action: { } action, Resource: { } resource, Context: { } context })
        {
            errors.Add("MISSING_ATTRIBUTE:facts");
            return;
        }

        Present(principal.TenantId, "principal.tenantId", errors);
        Present(principal.Roles, "principal.roles", errors);
        Present(action.Function, "action.function", errors);
        NotNegative(principal.Training?.Level ?? 0, "principal.training.level", errors);
        Known(action.Stage, Vocabulary.Stages, "action.stage", errors);
        Known(action.Engine, Vocabulary.Engines, "action.engine", errors);
        Known(context.Surface, Vocabulary.Surfaces, "context.surface", errors);
        CheckPurposes(action.Purposes, errors);
        CheckResource(resource, errors);
        if (action.Engine == Vocabulary.Model)
        {
            CheckModel(context.Model, errors);
        }
    }

    private static void CheckResource(ResourceFacts resource, List<string> errors)
    {
        Known(resource.Kind, Vocabulary.Kinds, "resource.kind", errors);
        Known(resource.Audience, Vocabulary.Audiences, "resource.audience", errors);
        Defined(resource.Classification, "resource.classification", errors);
        if (resource.Origin is not (ContentOrigin.Internal or ContentOrigin.External))
        {
            errors.Add("UNKNOWN_ATTRIBUTE:resource.origin");
        }

        Present(resource.SpecialCategories, "resource.specialCategories", errors);
        CheckMarkings(resource.Markings, errors);
        CheckPersonalData(resource.PersonalData, errors);
        NotNegative(resource.Secrets, "resource.secrets", errors);
        NotNegative(resource.Characters, "resource.characters", errors);
        NotNegative(resource.Items, "resource.items", errors);
    }

    private static void CheckModel(ModelFacts? model, List<string> errors)
    {
        if (model is null)
        {
            errors.Add("MISSING_ATTRIBUTE:context.model");
            return;
        }

        Present(model.Id, "context.model.id", errors);
        Known(model.Location, Vocabulary.ModelLocations, "context.model.location", errors);
        Defined(model.Clearance, "context.model.clearance", errors);
    }

    private static void CheckPurposes(IReadOnlySet<string>? purposes, List<string> errors)
    {
        Present(purposes, "action.purposes", errors);
        foreach (var purpose in purposes ?? FrozenSet<string>.Empty)
        {
            Known(purpose, Vocabulary.Purposes, "action.purposes", errors);
        }
    }

    private static void CheckMarkings(IReadOnlySet<string>? markings, List<string> errors)
    {
        Present(markings, "resource.markings", errors);
        foreach (var marking in markings ?? FrozenSet<string>.Empty)
        {
            Known(marking, Vocabulary.Markings, "resource.markings", errors);
        }
    }

    // A type nobody knows is a type no rule masks, so it must not pass.
    private static void CheckPersonalData(IReadOnlyDictionary<string, int>? found, List<string> errors)
    {
        Present(found, "resource.personalData", errors);
        foreach (var (type, count) in found ?? FrozenDictionary<string, int>.Empty)
        {
            Known(type, Vocabulary.PersonalDataTypes, "resource.personalData", errors);
            NotNegative(count, "resource.personalData", errors);
        }
    }

    private static void Present(object? value, string path, List<string> errors)
    {
        if (value is null or "")
        {
            errors.Add($"MISSING_ATTRIBUTE:{path}");
        }
    }

    private static void Known(string? value, FrozenSet<string> words, string path, List<string> errors)
    {
        if (string.IsNullOrEmpty(value))
        {
            errors.Add($"MISSING_ATTRIBUTE:{path}");
        }
        else if (!words.Contains(value))
        {
            errors.Add($"UNKNOWN_ATTRIBUTE:{path}");
        }
    }

    private static void Defined(Classification value, string path, List<string> errors)
    {
        if (value is < Classification.Normal or > Classification.SehrHoch)
        {
            errors.Add($"UNKNOWN_ATTRIBUTE:{path}");
        }
    }

    private static void NotNegative(int value, string path, List<string> errors)
    {
        if (value < 0)
        {
            errors.Add($"INVALID_ATTRIBUTE:{path}");
        }
    }
}
