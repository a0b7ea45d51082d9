using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Rules;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

public class HardRulesTests
{
    // A set that permits everything: what is denied here no file can permit.
    private static readonly PolicyEngine Engine = new(Load(Permit("everything")));

    [Fact]
    public void They_are_found_by_themselves_and_sorted() =>
        Assert.Equal(
            [
                "core/decide-benefits", "core/infer-emotions", "core/judge-employees", "core/personnel-file",
                "core/protected-marking", "core/rank-applicants", "core/secrets", "core/uncontracted-model",
            ],
            HardRules.All.Select(rule => rule.Id));

    [Theory]
    [InlineData("vs-nfd", "core/protected-marking")]
    [InlineData("vs-vertraulich", "core/protected-marking")]
    [InlineData("geheim", "core/protected-marking")]
    [InlineData("streng-geheim", "core/protected-marking")]
    [InlineData("personalsache", "core/personnel-file")]
    [InlineData("nichtoeffentlich", null)]
    [InlineData("vertraulich", null)]
    [Trait("Requirement", "PDP-18")]
    public void A_marking_forbids_to_a_clerk(string marking, string? rule) => Expect(Marked(SomeFacts.Harmless, marking), rule, "MARKING_FOUND");

    [Theory]
    [InlineData("personalsache", null, "Lead")]
    [InlineData("personalsache", null, "Staff", "Lead")]
    [InlineData("personalsache", "core/personnel-file", "Administrator")]
    [InlineData("personalsache", "core/personnel-file", "StaffCouncil", "DataProtection")]
    [InlineData("personalsache", "core/personnel-file")]
    [InlineData("vs-nfd", "core/protected-marking", "Staff", "Lead", "Administrator", "StaffCouncil", "DataProtection")]
    [Trait("Requirement", "PDP-18")]
    public void Only_a_lead_works_on_personnel_matters_and_nobody_on_classified(string marking, string? rule, params string[] roles) =>
        Expect(Marked(SomeFacts.WithRoles(roles), marking), rule, "MARKING_FOUND");

    [Theory]
    [InlineData("builtin")]
    [InlineData("model")]
    [Trait("Requirement", "PDP-18")]
    public void A_secret_forbids_every_engine(string engine)
    {
        var facts = SomeFacts.WithModel(SomeFacts.OwnModel) with { Action = SomeFacts.Harmless.Action with { Engine = engine } };

        Expect(facts with { Resource = facts.Resource with { Secrets = 1 } }, "core/secrets", "SECRET_FOUND");
        Expect(facts with { Resource = facts.Resource with { PersonalData = new Dictionary<string, int> { ["SECRET"] = 1 } } }, "core/secrets", "SECRET_FOUND");
        Expect(facts, null, "");
    }

    [Theory]
    [InlineData("rank-applicants")]
    [InlineData("judge-employees")]
    [InlineData("decide-benefits")]
    [InlineData("infer-emotions")]
    [Trait("Requirement", "AI-04")]
    public void A_forbidden_purpose_is_refused_with_its_own_rule_to_everybody(string purpose) =>
        Expect(
            SomeFacts.WithRoles("Staff", "Lead", "Administrator") with { Action = SomeFacts.Harmless.Action with { Purposes = new HashSet<string> { purpose } } },
            $"core/{purpose}",
            "FORBIDDEN_PURPOSE");

    [Theory]
    [InlineData("PERSON", 1, true, true, false)]
    [InlineData("PERSON", 1, false, true, true)]
    [InlineData("PERSON", 1, true, false, true)]
    [InlineData("PERSON", 1, false, false, true)]
    [InlineData("PERSON", 0, false, false, false)]
    [InlineData("DATE", 3, false, false, false)] // a date alone points at nobody
    [InlineData("MARKING", 1, false, false, false)]
    [Trait("Requirement", "DP-08")]
    public void Personal_data_meets_no_model_without_contract_and_promise(string type, int count, bool contract, bool noTraining, bool forbidden)
    {
        var model = SomeFacts.OwnModel with { ContractReference = contract, NoTraining = noTraining };
        var facts = SomeFacts.WithModel(model);

        Expect(
            facts with { Resource = facts.Resource with { PersonalData = new Dictionary<string, int> { [type] = count } } },
            forbidden ? "core/uncontracted-model" : null,
            "CLEARANCE_TOO_LOW");
    }

    [Fact]
    [Trait("Requirement", "DP-04")]
    public void Special_categories_count_as_personal_data_for_the_contract()
    {
        var facts = SomeFacts.WithModel(SomeFacts.OwnModel with { ContractReference = false });

        Expect(facts with { Resource = facts.Resource with { SpecialCategories = new HashSet<string> { "health" } } }, "core/uncontracted-model", "CLEARANCE_TOO_LOW");
    }

    [Fact]
    public void The_contract_does_not_matter_to_the_built_in_engine() =>
        Expect(SomeFacts.WithResource(resource => resource with { PersonalData = new Dictionary<string, int> { ["PERSON"] = 4 } }), null, "");

    [Fact]
    [Trait("Requirement", "PDP-8")]
    public void Each_says_why_what_to_do_and_from_where()
    {
        Assert.All(HardRules.All, rule =>
        {
            RefusalTexts.AssertReadable(rule.Refusal);
            Assert.NotEmpty(rule.Source);
            Assert.Contains(PolicySet.Base.Rules, summary => summary.Id == rule.Id && summary.Effect == "forbid");
        });
    }

    private static Facts Marked(Facts facts, string marking) => facts with { Resource = facts.Resource with { Markings = new HashSet<string> { marking } } };

    private static void Expect(Facts facts, string? rule, string code)
    {
        var decision = Engine.Decide(facts, Guid.Empty);

        Assert.Empty(decision.Errors);
        Assert.Equal(rule ?? "test/everything", Assert.Single(decision.Determining));
        Assert.Equal(rule is null ? null : code, decision.Reason?.Code);
    }
}
