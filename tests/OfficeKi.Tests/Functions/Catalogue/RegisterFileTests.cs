using System.Text;
using System.Text.Json;
using OfficeKi.Core;
using OfficeKi.Functions.Catalogue;

namespace OfficeKi.Tests.Functions.Catalogue;

/// <summary>Every function has a complete register entry, and an entry that is not complete stops the load.</summary>
public class RegisterFileTests
{
    private static readonly RegisterEntry Good = RegisterFile.Load("summarize");

    [Theory]
    [MemberData(nameof(HelpTests.Functions), MemberType = typeof(HelpTests))]
    [Trait("Requirement", "AI-03")]
    [Trait("Requirement", "DP-01")]
    public void Every_function_has_a_complete_entry(string id) => Assert.Empty(RegisterFile.Errors(RegisterFile.Load(id)));

    [Theory]
    [MemberData(nameof(HelpTests.Functions), MemberType = typeof(HelpTests))]
    [Trait("Requirement", "BSI-1")]
    public void No_function_has_an_effect_outside(string id) => Assert.False(RegisterFile.Load(id).ExternalEffect);

    [Theory]
    [InlineData("emotion")]
    [InlineData("social-scoring")]
    [InlineData("biometric-categorisation")]
    [InlineData("person-prediction")]
    [Trait("Requirement", "AI-02")]
    public void A_kind_of_function_the_AI_Act_forbids_is_no_kind(string category) =>
        Assert.Contains("`category`", Assert.Single(RegisterFile.Errors(Good with { Category = category })), StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "AI-09")]
    public void A_high_risk_function_cannot_be_run() =>
        Assert.Contains("`annexIII`", Assert.Single(RegisterFile.Errors(Good with { AnnexIII = "4" })), StringComparison.Ordinal);

    [Fact]
    [Trait("Requirement", "BSI-1")]
    public void Private_data_foreign_text_and_an_effect_outside_never_come_together() =>
        Assert.Contains("must not all be true", Assert.Single(RegisterFile.Errors(Good with { ExternalEffect = true })), StringComparison.Ordinal);

    [Fact]
    public void All_gaps_are_named_at_once()
    {
        var empty = Good with { Purpose = new("", "x"), Risks = [], LegalBasis = "", Provenance = "none", Since = "November", Protection = new("geheim", "normal", "normal"), Data = new(new string('x', 2501), "x") };

        string[] errors = [.. RegisterFile.Errors(empty)];

        Assert.Equal(7, errors.Length);
        Assert.All(["`purpose`", "`risks`", "`legalBasis`", "`provenance`", "`since`", "`protection`", "`data`"], field => Assert.Contains(errors, error => error.Contains(field, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{ "purpose": null }""")]
    [InlineData("""{ "purpos": { "de": "a", "en": "b" } }""")]
    [InlineData("null")]
    [InlineData("[")]
    public void A_file_that_is_no_entry_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => RegisterFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(json))));
}
