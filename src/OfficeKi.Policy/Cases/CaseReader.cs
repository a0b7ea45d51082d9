using System.Collections.Frozen;
using OfficeKi.Core;
using OfficeKi.Policy.Files;

namespace OfficeKi.Policy.Cases;

/// <summary>Reads case files: <c>cases</c> with <c>name</c>, <c>facts</c> and <c>expect</c>. Facts left out are harmless.</summary>
internal static class CaseReader
{
    public static (IReadOnlyList<PolicyCase> Cases, IReadOnlyList<PolicyError> Errors) Read(IReadOnlyList<PolicyFile> files)
    {
        var errors = new List<PolicyError>();
        var cases = files.SelectMany(file => ReadFile(file, new(file.Name, errors))).ToList();
        return (cases, errors);
    }

    private static List<PolicyCase> ReadFile(PolicyFile file, FileErrors errors)
    {
        var cases = new List<PolicyCase>();
        if (YamlTree.Read(file, errors) is not { } top)
        {
            return cases;
        }

        var reader = new MappingReader(top, errors);
        foreach (var node in reader.Items("cases"))
        {
            if (reader.Mapping("cases", node) is { } mapping && ReadCase(mapping) is { } one)
            {
                cases.Add(one);
            }
        }

        reader.Done();
        return cases;
    }

    private static PolicyCase? ReadCase(MappingReader mapping)
    {
        var name = mapping.RequiredText("name");
        var facts = mapping.Mapping("facts", mapping.Require("facts"));
        var expect = mapping.Mapping("expect", mapping.Require("expect"));
        mapping.Done();
        return name is null || facts is null || expect is null
            ? null
            : new(mapping.Errors.File, mapping.Map.Line, name, FactsReader.Read(facts), ReadExpectation(expect));
    }

    private static Expectation ReadExpectation(MappingReader expect)
    {
        var effect = expect.RequiredText("effect");
        if (effect is not (null or "permit" or "deny"))
        {
            expect.Errors.Add(expect.Map, $"`effect` must be permit or deny");
        }

        var result = new Expectation(
            effect == "permit" ? Effect.Permit : Effect.Deny, expect.Text("code"), Ids(expect, "includes"), Ids(expect, "excludes"), Ids(expect, "obligations"));
        expect.Done();
        return result;
    }

    private static FrozenSet<string> Ids(MappingReader expect, string key) => expect.Words(key, null) ?? [];
}
