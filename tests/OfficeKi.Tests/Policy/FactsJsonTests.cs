using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Policy;

namespace OfficeKi.Tests.Policy;

/// <summary>Facts as they are recorded, so that a past decision can be repeated.</summary>
[Trait("Requirement", "PDP-11")]
public class FactsJsonTests
{
    private static readonly Facts Full = SomeFacts.WithModel(SomeFacts.OwnModel) with
    {
        Principal = new() { TenantId = "t", Roles = ["Lead", "Staff"], OrgUnit = "50", Training = new(2, new(2027, 3, 1)) },
        Resource = SomeFacts.Harmless.Resource with
        {
            Classification = Classification.SehrHoch,
            Label = "Intern",
            Origin = ContentOrigin.External,
            PersonalData = new Dictionary<string, int> { ["PERSON"] = 4, ["IBAN"] = 1 },
            Markings = new HashSet<string> { "vertraulich", "nichtoeffentlich" },
            SpecialCategories = new HashSet<string> { "health" },
        },
    };

    [Fact]
    public void They_look_like_the_contract() => Assert.Equal(
        """
        {"principal":{"tenantId":"t","roles":["Lead","Staff"],"orgUnit":"50","training":{"level":2,"until":"2027-03-01"}},"action":{"function":"summarize","stage":"request","engine":"model","purposes":[]},"resource":{"kind":"drive","classification":"sehr-hoch","label":"Intern","origin":"external","personalData":{"IBAN":1,"PERSON":4},"markings":["nichtoeffentlich","vertraulich"],"secrets":0,"specialCategories":["health"],"hidden":false,"characters":1000,"items":1,"mixesExternalWithSearch":false,"audience":"internal"},"context":{"surface":"word","date":"2026-11-23","model":{"id":"kgrz","location":"on-premises","clearance":"sehr-hoch","noTraining":true,"contractReference":true}}}
        """,
        FactsJson.Write(Full));

    [Fact]
    public void Written_and_read_they_are_the_same_and_lead_to_the_same_decision()
    {
        var again = FactsJson.Read(FactsJson.Write(Full));

        Assert.Equal(FactsJson.Write(Full), FactsJson.Write(again));
        Assert.Equal(Decide(Full), Decide(again));
    }

    [Theory]
    [InlineData("\"hidden\":false,", "")] // a fact that is missing has no harmless default
    [InlineData("\"hidden\":false,", "\"hidden\":false,\"colour\":1,")]
    [InlineData("\"hidden\":false,", "\"hidden\":false,\"hidden\":true,")]
    [InlineData("\"hidden\":false,", "\"hidden\":null,")]
    [InlineData("\"markings\":[\"nichtoeffentlich\",\"vertraulich\"]", "\"markings\":null")]
    [InlineData("\"sehr-hoch\",\"label\"", "\"hoechst\",\"label\"")]
    [InlineData("\"external\"", "1")]
    public void Other_json_is_an_error(string there, string instead)
    {
        var json = FactsJson.Write(Full);
        Assert.Contains(there, json, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => FactsJson.Read(json.Replace(there, instead, StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Requirement", "PDP-12")]
    public void They_have_no_place_for_content()
    {
        // Free words are codes of the server's configuration; everything else is a number, a yes or no, or a word of the vocabulary.
        string[] free = ["TenantId", "OrgUnit", "Function", "Label", "Id"];

        var texts = new[] { typeof(PrincipalFacts), typeof(ActionFacts), typeof(ResourceFacts), typeof(ContextFacts), typeof(ModelFacts), typeof(TrainingFacts) }
            .SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(string))
            .Select(property => property.Name)
            .Except(["Stage", "Engine", "Kind", "Audience", "Surface", "Location"]);

        Assert.Equal(free, texts);
    }

    private static string Decide(Facts facts)
    {
        var decision = new PolicyEngine(PolicySet.Base).Decide(facts, Guid.Empty);
        return $"{decision.Effect} {string.Join(',', decision.Determining)} {decision.Reason} {string.Join(',', decision.Errors)}";
    }
}
