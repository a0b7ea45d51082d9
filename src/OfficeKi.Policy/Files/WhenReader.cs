using System.Collections.Frozen;
using System.Text.Json;
using OfficeKi.Core;

namespace OfficeKi.Policy.Files;

/// <summary>Reads <c>when</c>: conditions on facts, all of which must hold.</summary>
/// <remarks>A condition on the model never holds for the built-in engine, which sends nothing anywhere.</remarks>
internal sealed class WhenReader
{
    private static readonly OptionalFact OrgUnit = new("principal.orgUnit", facts => facts.Principal.OrgUnit is not null);
    private static readonly OptionalFact Training = new("principal.training", facts => facts.Principal.Training is not null);

    private readonly MappingReader _when;
    private readonly List<Condition> _conditions = [];

    private WhenReader(MappingReader when) => _when = when;

    /// <summary>Functions the rule is about; empty for all.</summary>
    public IReadOnlyList<string> Functions { get; private set; } = [];

    public IReadOnlyList<Condition> Conditions => _conditions;

    public static WhenReader Read(MappingReader when)
    {
        var reader = new WhenReader(when);
        reader.ReadRequest();
        reader.ReadPerson();
        reader.ReadContent();
        reader.ReadFindings();
        reader.ReadModel();
        when.Done();
        return reader;
    }

    private void ReadRequest()
    {
        Functions = _when.Words("functions", null) is { } functions ? [.. functions.Order(StringComparer.Ordinal)] : [];
        AddWords("stages", Vocabulary.Stages, words => facts => words.Contains(facts.Action.Stage));
        AddWords("engines", Vocabulary.Engines, words => facts => words.Contains(facts.Action.Engine));
        AddWords("surfaces", Vocabulary.Surfaces, words => facts => words.Contains(facts.Context.Surface));
        AddWords("kinds", Vocabulary.Kinds, words => facts => words.Contains(facts.Resource.Kind));
    }

    private void ReadPerson()
    {
        if (_when.Mapping("roles") is { } roles)
        {
            AddWords(roles, "roles.anyOf", "anyOf", Vocabulary.Roles, words => facts => Overlaps(facts.Principal.Roles, words));
            AddWords(roles, "roles.noneOf", "noneOf", Vocabulary.Roles, words => facts => !Overlaps(facts.Principal.Roles, words));
            roles.Done();
        }

        AddWords("orgUnits", null, words => facts => facts.Principal.OrgUnit is { } unit && words.Contains(unit), OrgUnit);
        if (_when.Mapping("training") is { } training)
        {
            if (training.Number("belowLevel") is { } level)
            {
                Add(new($"when.training.belowLevel {level}", facts => LevelOf(facts) < level) { Fact = "training.belowLevel", Bound = level, Asks = Training });
            }

            training.Done();
        }
    }

    private void ReadContent()
    {
        if (_when.Word("origin", Vocabulary.Origins) is { } origin)
        {
            var wanted = origin == "external" ? ContentOrigin.External : ContentOrigin.Internal;
            Add("origin", origin, facts => facts.Resource.Origin == wanted);
        }

        if (_when.Word("audience", Vocabulary.Audiences) is { } audience)
        {
            Add("audience", audience, facts => facts.Resource.Audience == audience);
        }

        AddWords("labels", null, words => facts => facts.Resource.Label is { } label && words.Contains(label));
        if (_when.Mapping("classification") is { } classification)
        {
            if (classification.Word("atLeast", Vocabulary.Classifications) is { } level)
            {
                var least = Levels.Parse(level);
                Add("classification.atLeast", level, facts => facts.Resource.Classification >= least);
            }

            classification.Done();
        }

        AddAbove("characters", resource => resource.Characters);
        AddAbove("items", resource => resource.Items);
        AddFlag(_when, "mixesExternalWithSearch", facts => facts.Resource.MixesExternalWithSearch);
    }

    private void ReadFindings()
    {
        AddFlag(_when, "hidden", facts => facts.Resource.Hidden);
        AddFlag(_when, "specialCategories", facts => facts.Resource.SpecialCategories.Count > 0);
        if (_when.Mapping("markings") is { } markings)
        {
            AddWords(markings, "markings.anyOf", "anyOf", Vocabulary.Markings, words => facts => Overlaps(facts.Resource.Markings, words));
            markings.Done();
        }

        if (_when.Mapping("personalData") is { } personalData)
        {
            var types = personalData.Words("anyOf", Vocabulary.PersonalDataTypes) ?? PersonalData.Types;
            var least = Math.Max(1, personalData.Number("atLeast") ?? 1);
            Add(new($"when.personalData.anyOf {Show(types)} atLeast {least}", facts => PersonalData.Count(facts.Resource, types) >= least)
            {
                Fact = "personalData",
                Words = types,
                Bound = least,
            });
            personalData.Done();
        }
    }

    private void ReadModel()
    {
        if (_when.Mapping("model") is not { } model)
        {
            return;
        }

        if (model.Word("fartherThan", Vocabulary.ModelLocations) is { } place)
        {
            var distance = Vocabulary.Distance(place);
            Add("model.fartherThan", place, facts => ModelOf(facts) is { } used && Vocabulary.Distance(used.Location) > distance);
        }

        AddFlag(model, "clearedForContent", wanted => facts => ModelOf(facts) is { } used && used.Clearance >= facts.Resource.Classification == wanted);
        AddFlag(model, "contract", wanted => facts => ModelOf(facts) is { } used && used.ContractReference == wanted);
        AddFlag(model, "noTraining", wanted => facts => ModelOf(facts) is { } used && used.NoTraining == wanted);
        model.Done();
    }

    private void Add(string fact, string says, Func<Facts, bool> holds) => Add(new($"when.{fact} {says}", holds) { Fact = fact });

    private void Add(Condition condition) => _conditions.Add(condition);

    private void AddWords(
        string key, FrozenSet<string>? vocabulary, Func<FrozenSet<string>, Func<Facts, bool>> condition, OptionalFact? asks = null) =>
        AddWords(_when, key, key, vocabulary, condition, asks);

    private void AddWords(
        MappingReader mapping, string name, string key, FrozenSet<string>? vocabulary, Func<FrozenSet<string>, Func<Facts, bool>> condition, OptionalFact? asks = null)
    {
        if (mapping.Words(key, vocabulary) is { } words)
        {
            Add(new($"when.{name} {Show(words)}", condition(words)) { Fact = name, Words = words, Asks = asks });
        }
    }

    private void AddFlag(MappingReader mapping, string key, Func<Facts, bool> fact) =>
        AddFlag(mapping, key, wanted => facts => fact(facts) == wanted);

    private void AddFlag(MappingReader mapping, string key, Func<bool, Func<Facts, bool>> condition)
    {
        if (mapping.Flag(key) is { } wanted)
        {
            Add($"{(mapping == _when ? "" : "model.")}{key}", $"{wanted}", condition(wanted));
        }
    }

    private void AddAbove(string key, Func<ResourceFacts, int> measure)
    {
        if (_when.Mapping(key) is { } mapping)
        {
            if (mapping.Number("above") is { } limit)
            {
                Add(new($"when.{key}.above {limit}", facts => measure(facts.Resource) > limit) { Fact = $"{key}.above", Bound = limit });
            }

            mapping.Done();
        }
    }

    // As JSON, so that no word can look like two: conditions with one key are taken for the same.
    private static string Show(FrozenSet<string> words) => JsonSerializer.Serialize(words.Order(StringComparer.Ordinal));

    private static ModelFacts? ModelOf(Facts facts) => facts.Action.Engine == Vocabulary.Model ? facts.Context.Model : null;

    // What has run out counts as nothing.
    private static int LevelOf(Facts facts) =>
        facts.Principal.Training is { } training && (training.Until is null || training.Until >= facts.Context.Date) ? training.Level : 0;

    private static bool Overlaps(IReadOnlyCollection<string> found, FrozenSet<string> wanted)
    {
        foreach (var word in found)
        {
            if (wanted.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
