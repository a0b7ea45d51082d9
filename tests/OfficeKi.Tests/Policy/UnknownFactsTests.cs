using OfficeKi.Core;
using OfficeKi.Policy;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

/// <summary>Facts that may be unknown: harmless until a rule asks for them, then the answer is no.</summary>
[Trait("Requirement", "PDP-4")]
public class UnknownFactsTests
{
    [Fact]
    public void A_fact_nobody_asks_for_may_be_unknown() => Assert.True(Decide(SomeFacts.Harmless, Permit("yes")).IsPermitted);

    [Fact]
    public void A_prohibition_that_asks_for_an_unknown_fact_forbids_with_its_own_reason()
    {
        var decision = Decide(SomeFacts.Harmless, Permit("yes"), Forbid("trained", "training: { belowLevel: 1 }", "TRAINING_REQUIRED"));

        Assert.Equal(["test/trained"], decision.Determining);
        Assert.Equal("TRAINING_REQUIRED", decision.Reason!.Code);
        Assert.Equal(["MISSING_ATTRIBUTE:principal.training"], decision.Errors);
    }

    [Fact]
    public void A_permit_and_a_duty_that_ask_for_an_unknown_fact_deny()
    {
        Assert.Equal(["test/unit"], Decide(SomeFacts.Harmless, Permit("yes"), Permit("unit", "orgUnits: [\"50\"]")).Determining);
        Assert.Equal("POLICY_DENIED", Decide(SomeFacts.Harmless, Permit("yes"), Oblige("unit", "warn: A", "orgUnits: [\"50\"]")).Reason!.Code);
    }

    [Fact]
    public void A_rule_that_fails_elsewhere_does_not_ask() =>
        Assert.True(Decide(SomeFacts.Harmless, Permit("yes"), Forbid("unit", "orgUnits: [\"50\"], hidden: true"), Forbid("other", "functions: [ask], orgUnits: [\"50\"]")).IsPermitted);

    [Theory]
    [InlineData("50", false)]
    [InlineData("61", true)]
    public void A_known_unit_is_compared(string unit, bool permitted) =>
        Assert.Equal(permitted, Decide(With(person => person with { OrgUnit = unit }), Permit("yes"), Forbid("no", "orgUnits: [\"50\"]")).IsPermitted);

    [Theory]
    [InlineData(2, null, true)]
    [InlineData(1, null, false)]
    [InlineData(2, "2026-11-23", true)] // the last day counts
    [InlineData(2, "2026-11-22", false)]
    public void Training_is_good_up_to_its_last_day(int level, string? until, bool permitted)
    {
        DateOnly? last = until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(permitted, Decide(With(person => person with { Training = new(level, last) }), Permit("yes"), Forbid("no", "training: { belowLevel: 2 }")).IsPermitted);
    }

    private static Facts With(Func<PrincipalFacts, PrincipalFacts> change) => SomeFacts.Harmless with { Principal = change(SomeFacts.Harmless.Principal) };

    private static Decision Decide(Facts facts, params string[] rules) => new PolicyEngine(Load(rules)).Decide(facts, Guid.Empty);
}
