using System.Collections.Frozen;
using OfficeKi.Core;
using OfficeKi.Policy.Files;

namespace OfficeKi.Policy.Cases;

/// <summary>Reads the facts of a case.</summary>
internal static class FactsReader
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static Facts Read(MappingReader facts)
    {
        var result = new Facts
        {
            Principal = new()
            {
                TenantId = "case",
                Roles = facts.Words("roles", Vocabulary.Roles)?.Items ?? [],
                OrgUnit = facts.Text("orgUnit"),
                Training = ReadTraining(facts),
            },
            Action = new()
            {
                Function = facts.RequiredText("function") ?? "",
                Stage = facts.Word("stage", Vocabulary.Stages) ?? "request",
                Engine = facts.Word("engine", Vocabulary.Engines) ?? Vocabulary.Builtin,
                Purposes = facts.Words("purposes", Vocabulary.Purposes) ?? [],
            },
            Resource = ReadResource(facts),
            Context = new()
            {
                Surface = facts.Word("surface", Vocabulary.Surfaces) ?? "word",
                Date = facts.Date("date") ?? Today,
                Model = ReadModel(facts),
            },
        };
        facts.Done();
        return result;
    }

    private static ResourceFacts ReadResource(MappingReader facts) => new()
    {
        Kind = facts.Word("kind", Vocabulary.Kinds) ?? "drive",
        Classification = Level(facts, "classification", Classification.Normal),
        Label = facts.Text("label"),
        Origin = facts.Word("origin", Vocabulary.Origins) == "external" ? ContentOrigin.External : ContentOrigin.Internal,
        PersonalData = ReadPersonalData(facts),
        Markings = facts.Words("markings", Vocabulary.Markings) ?? [],
        Secrets = facts.Number("secrets") ?? 0,
        SpecialCategories = facts.Words("specialCategories", null) ?? [],
        Hidden = facts.Flag("hidden") ?? false,
        Characters = facts.Number("characters") ?? 1_000,
        Items = facts.Number("items") ?? 1,
        MixesExternalWithSearch = facts.Flag("mixesExternalWithSearch") ?? false,
        Audience = facts.Word("audience", Vocabulary.Audiences) ?? "internal",
    };

    // Without `training` the record says that all is passed; `training: { level: 0 }` says that nothing is.
    private static TrainingFacts? ReadTraining(MappingReader facts)
    {
        if (facts.Mapping("training") is not { } training)
        {
            return new(int.MaxValue, null);
        }

        var result = new TrainingFacts(training.Number("level") ?? 0, training.Date("until"));
        training.Done();
        return result;
    }

    private static ModelFacts? ReadModel(MappingReader facts)
    {
        if (facts.Mapping("model") is not { } model)
        {
            return null;
        }

        var result = new ModelFacts
        {
            Id = "case",
            Location = model.Word("location", Vocabulary.ModelLocations) ?? "on-premises",
            Clearance = Level(model, "clearance", Classification.SehrHoch),
            NoTraining = model.Flag("noTraining") ?? true,
            ContractReference = model.Flag("contract") ?? true,
        };
        model.Done();
        return result;
    }

    private static Dictionary<string, int> ReadPersonalData(MappingReader facts)
    {
        var result = new Dictionary<string, int>(StringComparer.Ordinal);
        if (facts.Mapping("personalData") is { } mapping)
        {
            foreach (var type in Vocabulary.PersonalDataTypes)
            {
                if (mapping.Number(type) is { } count)
                {
                    result.Add(type, count);
                }
            }

            mapping.Done();
        }

        return result;
    }

    private static Classification Level(MappingReader mapping, string key, Classification otherwise) =>
        mapping.Word(key, Vocabulary.Classifications) is { } level ? Levels.Parse(level) : otherwise;
}
