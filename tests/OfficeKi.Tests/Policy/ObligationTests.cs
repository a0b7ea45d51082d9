using OfficeKi.Core;
using OfficeKi.Policy;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

[Trait("Requirement", "PDP-6")]
public class ObligationTests
{
    [Theory]
    [InlineData("builtin", "on-premises", "builtin")]
    [InlineData("on-premises", "eu", "on-premises")]
    [InlineData("eu", "third-country", "eu")]
    [InlineData("third-country", "third-country", "third-country")]
    public void The_nearest_place_wins(string one, string other, string nearest) =>
        Assert.Equal([new Obligation.RestrictModel(nearest)], Merge($"restrictModel: {one}", $"restrictModel: {other}"));

    [Theory]
    [InlineData("user", "user", "user")]
    [InlineData("user", "fourEyes", "fourEyes")]
    public void The_strictest_confirmation_wins(string one, string other, string strictest) =>
        Assert.Equal([new Obligation.Confirm(strictest)], Merge($"confirm: {one}", $"confirm: {other}"));

    [Fact]
    public void Masks_are_united_and_sorted() =>
        Assert.Equal(["EMAIL", "IBAN", "PERSON"], Assert.IsType<Obligation.Mask>(Assert.Single(Merge("mask: [PERSON, IBAN]", "mask: [IBAN, EMAIL]"))).Types);

    [Fact]
    public void Warnings_and_labels_are_united() =>
        Assert.Equal(
            [new Obligation.Label("chat", "B"), new Obligation.Label("document", "A"), new Obligation.Warn("HIDDEN_CONTENT"), new Obligation.Warn("OTHER")],
            Merge(
                "warn: OTHER, label: { where: document, text: A }",
                "warn: HIDDEN_CONTENT, warn: OTHER, label: { where: chat, text: B }, label: { where: document, text: A }"));

    [Fact]
    public void Duties_of_all_matching_permits_are_met_not_only_of_the_kindest()
    {
        var set = Load(Permit("kind"), Permit("strict", obligations: "restrictModel: on-premises, confirm: user"));

        Assert.Equal(
            [new Obligation.RestrictModel("on-premises"), new Obligation.Confirm("user")],
            new PolicyEngine(set).Decide(SomeFacts.Harmless, Guid.Empty).Obligations);
    }

    // Each side is what one rule obliges to; commas outside of brackets separate the duties.
    private static IReadOnlyList<Obligation> Merge(string one, string other)
    {
        var there = Decide(Oblige("one", one), Oblige("other", other));

        Assert.Equal(there.Select(Show), Decide(Oblige("other", one), Oblige("one", other)).Select(Show));
        Assert.Equal(there.Select(Show), Decide(Oblige("one", one), Oblige("other", other), Oblige("again", one)).Select(Show));
        return there;
    }

    private static IReadOnlyList<Obligation> Decide(params string[] duties) =>
        new PolicyEngine(Load([Permit("yes"), .. duties])).Decide(SomeFacts.Harmless, Guid.Empty).Obligations;

    private static string Show(Obligation duty) => duty is Obligation.Mask mask ? string.Join(',', mask.Types) : duty.ToString();
}
