using OfficeKi.Core;

namespace OfficeKi.Policy.Analysis;

/// <summary>All facts that some conditions can tell apart: one example of each kind, in every combination.</summary>
internal static class FactSpace
{
    private const int MostCombinations = 200_000;
    private const string Other = "~other"; // a word no file writes

    private static readonly Facts Start = new()
    {
        Principal = new() { TenantId = Other, Roles = [], OrgUnit = null, Training = null },
        Action = new() { Function = Other, Stage = "request", Engine = Vocabulary.Builtin, Purposes = new HashSet<string>() },
        Resource = new()
        {
            Kind = "drive",
            Classification = Classification.Normal,
            Label = null,
            Origin = ContentOrigin.Internal,
            PersonalData = new Dictionary<string, int>(),
            Markings = new HashSet<string>(),
            Secrets = 0,
            SpecialCategories = new HashSet<string>(),
            Hidden = false,
            Characters = 0,
            Items = 0,
            MixesExternalWithSearch = false,
            Audience = "internal",
        },
        Context = new()
        {
            Surface = "word",
            Date = new(2026, 1, 1),
            Model = new() { Id = Other, Location = "on-premises", Clearance = Classification.Normal, NoTraining = true, ContractReference = true },
        },
    };

    /// <returns>The combinations, or null when there are too many to look at.</returns>
    public static IEnumerable<Facts>? Of(IReadOnlyList<Condition> conditions)
    {
        Func<Facts, Facts>[][] axes = [.. conditions.SelectMany(AxesOf).Distinct(StringComparer.Ordinal).Select(axis => ValuesOf(axis, conditions).ToArray())];
        return axes.Aggregate(1L, (product, values) => Math.Min(product * values.Length, int.MaxValue)) > MostCombinations
            ? null
            : axes.Aggregate((IEnumerable<Facts>)[Start], (sum, values) => sum.SelectMany(facts => values.Select(value => value(facts))));
    }

    // A condition on the model also hangs on whether there is one, and a clearance on what it is compared with.
    private static IEnumerable<string> AxesOf(Condition condition) => condition.Fact switch
    {
        "roles.anyOf" or "roles.noneOf" => ["roles"],
        "model.clearedForContent" => ["engines", condition.Fact, "classification.atLeast"],
        var fact when fact.StartsWith("model.", StringComparison.Ordinal) => ["engines", fact],
        var fact => [fact],
    };

    private static IEnumerable<Func<Facts, Facts>> ValuesOf(string axis, IReadOnlyList<Condition> conditions) => axis switch
    {
        "stages" => Each(Kinds(Vocabulary.Stages, axis, conditions), (facts, stage) => facts with { Action = facts.Action with { Stage = stage } }),
        "engines" => Each(Vocabulary.Engines, (facts, engine) => facts with { Action = facts.Action with { Engine = engine } }),
        "surfaces" => Each(Kinds(Vocabulary.Surfaces, axis, conditions), (facts, surface) => facts with { Context = facts.Context with { Surface = surface } }),
        "kinds" => Content(Kinds(Vocabulary.Kinds, axis, conditions), (content, kind) => content with { Kind = kind }),
        "roles" => Each(Subsets([.. Kinds(Vocabulary.Roles, axis, conditions)]), (facts, roles) => facts with { Principal = facts.Principal with { Roles = roles } }),
        "orgUnits" => Each(WordsOf(axis, conditions), (facts, unit) => facts with { Principal = facts.Principal with { OrgUnit = unit } }),
        "training.belowLevel" => Each(
            [null, .. BoundsOf(axis, conditions).Select(level => new TrainingFacts(level, null))],
            (facts, training) => facts with { Principal = facts.Principal with { Training = training } }),
        "origin" => Content([ContentOrigin.Internal, ContentOrigin.External], (content, origin) => content with { Origin = origin }),
        "audience" => Content(Vocabulary.Audiences, (content, audience) => content with { Audience = audience }),
        "labels" => Content(WordsOf(axis, conditions), (content, label) => content with { Label = label }),
        "classification.atLeast" => Content(Enum.GetValues<Classification>(), (content, level) => content with { Classification = level }),
        "characters.above" => Content(BoundsOf(axis, conditions), (content, count) => content with { Characters = count }),
        "items.above" => Content(BoundsOf(axis, conditions), (content, count) => content with { Items = count }),
        "mixesExternalWithSearch" => Content([false, true], (content, mixes) => content with { MixesExternalWithSearch = mixes }),
        "hidden" => Content([false, true], (content, hidden) => content with { Hidden = hidden }),
        "specialCategories" => Content<string[]>([[], [Other]], (content, found) => content with { SpecialCategories = found.ToHashSet() }),
        "markings.anyOf" => Content<string[]>([[], .. Kinds(Vocabulary.Markings, axis, conditions).Select(one => new[] { one })], (content, found) => content with { Markings = found.ToHashSet() }),
        "personalData" => Content(FindingsOf(axis, conditions), (content, found) => content with { PersonalData = found }),
        "model.fartherThan" => Model(Vocabulary.ModelLocations, (model, place) => model with { Location = place }),
        "model.clearedForContent" => Model(Enum.GetValues<Classification>(), (model, level) => model with { Clearance = level }),
        "model.contract" => Model([false, true], (model, contract) => model with { ContractReference = contract }),
        "model.noTraining" => Model([false, true], (model, promise) => model with { NoTraining = promise }),
        _ => throw new InvalidOperationException($"a condition on `{axis}`, which the analysis does not know"),
    };

    private static IEnumerable<Func<Facts, Facts>> Each<T>(IEnumerable<T> values, Func<Facts, T, Facts> set) =>
        values.Select(value => (Func<Facts, Facts>)(facts => set(facts, value)));

    private static IEnumerable<Func<Facts, Facts>> Content<T>(IEnumerable<T> values, Func<ResourceFacts, T, ResourceFacts> set) =>
        Each(values, (facts, value) => facts with { Resource = set(facts.Resource, value) });

    private static IEnumerable<Func<Facts, Facts>> Model<T>(IEnumerable<T> values, Func<ModelFacts, T, ModelFacts> set) =>
        Each(values, (facts, value) => facts with { Context = facts.Context with { Model = set(facts.Context.Model!, value) } });

    // One word of those that no condition tells apart.
    private static IEnumerable<string> Kinds(IEnumerable<string> words, string axis, IReadOnlyList<Condition> conditions) =>
        words.GroupBy(word => string.Concat(On(axis, conditions).Select(condition => condition.Words.Contains(word) ? '1' : '0'))).Select(alike => alike.First());

    // Every word some condition names, one that none names, and nothing.
    private static IEnumerable<string?> WordsOf(string axis, IReadOnlyList<Condition> conditions) =>
        [null, Other, .. On(axis, conditions).SelectMany(condition => condition.Words).Distinct(StringComparer.Ordinal)];

    // Around every limit some condition names.
    private static IEnumerable<int> BoundsOf(string axis, IReadOnlyList<Condition> conditions) =>
        On(axis, conditions).SelectMany(condition => Around(condition.Bound!.Value)).Append(0).Distinct();

    // One type at a time is enough: a condition asks for a sum to be large, and a sum is smallest with one type.
    private static IEnumerable<IReadOnlyDictionary<string, int>> FindingsOf(string axis, IReadOnlyList<Condition> conditions) =>
    [
        new Dictionary<string, int>(),
        .. from type in Kinds(Vocabulary.PersonalDataTypes, axis, conditions)
           from count in BoundsOf(axis, conditions)
           where count > 0
           select new Dictionary<string, int> { [type] = count },
    ];

    private static IEnumerable<Condition> On(string axis, IReadOnlyList<Condition> conditions) =>
        conditions.Where(condition => condition.Fact == axis || (axis == "roles" && condition.Fact.StartsWith("roles.", StringComparison.Ordinal)));

    private static IEnumerable<int> Around(int bound) => new[] { bound - 1L, bound, bound + 1L }.Where(value => value is >= 0 and <= int.MaxValue).Select(value => (int)value);

    private static IEnumerable<string[]> Subsets(string[] words) =>
        Enumerable.Range(0, 1 << words.Length).Select(chosen => words.Where((_, bit) => (chosen & (1 << bit)) != 0).ToArray());
}
