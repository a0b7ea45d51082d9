using FsCheck;
using FsCheck.Xunit;
using OfficeKi.Policy;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

[Trait("Requirement", "PDP-5")]
public class PolicyLoadTests
{
    private const string Body = "    title: { de: A, en: B }\n    source: test\n";
    private const string Refusal = "    code: CODE\n    reason: { de: A, en: B }\n    remedy: { de: A, en: B }\n";

    [Theory]
    [InlineData("    effect: permit\n    wenn: { stages: [request] }\n    when: { stages: [request] }\n", 9, 5, "unknown key `wenn`")]
    [InlineData("    effect: permit\n    when: { stage: [request] }\n", 9, 13, "unknown key `stage`")]
    [InlineData("    effect: permit\n    effect: forbid\n    when: { stages: [request] }\n", 9, 5, "key `effect` stands here twice")]
    [InlineData("    effect: allow\n    when: { stages: [request] }\n", 8, 13, "`allow` is no effect, use permit, forbid or oblige")]
    [InlineData("    when: { stages: [request] }\n", 5, 5, "key `effect` is missing")]
    [InlineData("    effect: permit\n", 5, 5, "a rule that permits needs `when`")]
    [InlineData("    effect: permit\n    when: {}\n", 9, 11, "`when` must not be empty")]
    [InlineData("    effect: permit\n    when: { roles: {} }\n", 9, 20, "`roles` must not be empty")]
    [InlineData("    effect: permit\n    when: { stages: [] }\n", 9, 21, "`stages` must not be empty")]
    [InlineData("    effect: permit\n    when: { stages: request }\n", 9, 21, "`stages` must be a list")]
    [InlineData("    effect: permit\n    when: { stages: [request, request] }\n", 9, 31, "`request` stands in `stages` twice")]
    [InlineData("    effect: permit\n    when: { roles: { anyOf: [Chef] } }\n", 9, 30, "`Chef` is not known in `anyOf`, use Administrator, DataProtection, Lead, Staff, StaffCouncil")]
    [InlineData("    effect: permit\n    when: { hidden: yes }\n", 9, 21, "`hidden` must be true or false")]
    [InlineData("    effect: permit\n    when: { hidden: \"true\" }\n", 9, 21, "`hidden` must be true or false")]
    [InlineData("    effect: permit\n    when: { characters: { above: -1 } }\n", 9, 34, "`above` must be a whole number, 0 or more")]
    [InlineData("    effect: permit\n    when: { characters: { above: 99999999999 } }\n", 9, 34, "`above` must be a whole number, 0 or more")]
    [InlineData("    effect: permit\n    when: { characters: 5 }\n", 9, 25, "`characters` must be a mapping")]
    [InlineData("    effect: permit\n    when: { classification: { atLeast: geheim } }\n", 9, 40, "`geheim` is not known in `atLeast`, use hoch, normal, sehr-hoch")]
    [InlineData("    effect: permit\n    when: { model: { fartherThan: builtin } }\n", 9, 35, "`builtin` is not known in `fartherThan`, use eu, on-premises, third-country")]
    [InlineData("    effect: permit\n    when: { stages: [request] }\n    obligations: [ print: now ]\n", 10, 20, "unknown obligation `print`, use mask, restrictModel, confirm, label, warn")]
    [InlineData("    effect: permit\n    when: { stages: [request] }\n    obligations: [ mask: [NAME] ]\n", 10, 27, "`NAME` is not known in `mask`, use ADDRESS, BIRTH_DATE, CASE_NUMBER, COMMERCIAL_REGISTER, CREDIT_CARD, DATE, DRIVING_LICENCE, EMAIL, HEALTH_INSURANCE, IBAN, ID_CARD, IP_ADDRESS, LICENCE_PLATE, MARKING, PASSPORT, PERSON, PHONE, SECRET, SOCIAL_SECURITY, SPECIAL_CATEGORY, TAX_ID, TAX_NUMBER, URL_TOKEN, VAT_ID")]
    [InlineData("    effect: permit\n    when: { stages: [request] }\n    obligations: [ warn: sure ]\n", 10, 26, "`warn` has capital letters, digits and `_` only, begins with a letter and has at most 60 characters")]
    [InlineData("    effect: permit\n    when: { stages: [request] }\n    obligations: [ { confirm: user, warn: A } ]\n", 10, 20, "an obligation has exactly one key")]
    [InlineData("    effect: permit\n    when: { stages: [request] }\n    obligations: [ label: { text: A } ]\n", 10, 27, "`label` needs `where`: document, mail or chat")]
    [InlineData("    effect: oblige\n    when: { stages: [request] }\n", 5, 5, "a rule that obliges needs `obligations`")]
    [InlineData("    effect: forbid\n" + Refusal + "    obligations: [ warn: A ]\n", 12, 5, "unknown key `obligations`")]
    [InlineData("    effect: permit\n    when: { stages: [request] }\n    code: A\n", 10, 5, "unknown key `code`")]
    [InlineData("    effect: forbid\n    code: A\n    reason: { de: A, en: B }\n", 5, 5, "key `remedy` is missing")]
    [InlineData("    effect: forbid\n    code: A\n    remedy: { de: A, en: B }\n    reason: { de: A }\n", 11, 13, "key `en` is missing")]
    public void A_wrong_rule_is_an_error_with_its_place(string rest, int line, int column, string message)
    {
        var error = Assert.Single(Errors(Header + "  - id: rule\n" + Body + rest));

        Assert.Equal(new PolicyError("test.yaml", line, column, message), error);
    }

    [Theory]
    [InlineData("", "file is empty")]
    [InlineData("# only a comment\n", "file is empty")]
    [InlineData("just text", "file must be a mapping")]
    [InlineData("package: test\n", "no file of package `test` states a `version`")]
    [InlineData("package: core\nversion: 1.0.0\ncontact: a\n", "package `core` is reserved for rules in code")]
    [InlineData("package: Test\nversion: 1.0.0\ncontact: a\n", "`package` has small letters, digits and `-` only, begins with a letter and has at most 60 characters")]
    [InlineData("package: test\nversion: 1.0\ncontact: a\n", "`version` must be three numbers such as 2026.11.1")]
    [InlineData("package: test\nversion: 1.0.0\n", "key `contact` is missing")]
    [InlineData("package: test\nversion: 1.0.0\ncontact: a\nregeln: []\n", "unknown key `regeln`")]
    [InlineData("package: [test\n", "file is not valid YAML here")]
    [InlineData("package: *anchor\n", "anchors and aliases are not allowed, write it out")]
    [InlineData("package: &anchor test\n", "anchors and aliases are not allowed, write it out")]
    [InlineData("package: !!str test\n", "tags are not allowed")]
    [InlineData("? [a, b]\n: c\n", "a key must be a text")]
    [InlineData("package: test\nversion: 1.0.0\ncontact: a\n---\npackage: more\n", "file has more than one document")]
    [InlineData("package: \"\\U99999999\"\n", "file is not valid YAML")]
    public void A_wrong_file_is_an_error(string text, string message) => Assert.StartsWith(message, Assert.Single(Errors(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void All_errors_of_all_files_come_at_once_in_order()
    {
        var load = PolicySet.Load(
        [
            new("b.yaml", Header + "  - id: B\n    effect: permit\n    wann: nie\n"),
            new("a.yaml", "package: [\n"),
        ]);

        Assert.Null(load.Set);
        Assert.Equal(["a.yaml", "b.yaml"], load.Errors.Select(error => error.File).Distinct());
        Assert.Equal(5, load.Errors.Count(error => error.File == "b.yaml")); // id, title, source, when, wann
    }

    [Fact]
    public void A_rule_that_exists_already_is_an_error_even_in_another_file()
    {
        var load = PolicySet.Load([new("a.yaml", Header + Permit("same")), new("b.yaml", "package: test\nrules:\n" + Forbid("same"))]);

        Assert.Equal(new PolicyError("b.yaml", 3, 5, "rule `test/same` exists already"), Assert.Single(load.Errors));
    }

    [Fact]
    public void A_package_states_its_version_once()
    {
        var load = PolicySet.Load([new("a.yaml", Header + Permit("one")), new("b.yaml", Header + Permit("two"))]);

        Assert.Equal("`version` of package `test` is stated in another file already", Assert.Single(load.Errors).Message);
    }

    [Fact]
    [Trait("Requirement", "PDP-8")]
    public void A_reason_that_nobody_would_read_to_the_end_is_an_error()
    {
        var text = Header + Forbid("long").Replace("Nein long.", new string('a', 301), StringComparison.Ordinal);

        Assert.Equal("text of `reason` is longer than 300 characters", Assert.Single(Errors(text)).Message);
    }

    [Fact]
    public void Deep_nesting_and_huge_files_are_refused_at_once()
    {
        Assert.Single(Errors("package: " + new string('[', 100_000)));
        Assert.Single(Errors("package: test # " + new string('a', 600_000)));
    }

    [Property(MaxTest = 500)]
    public void Any_text_is_read_or_refused_with_a_place_but_never_crashes(NonNull<string> junk, NonNegativeInt position, NonNegativeInt cut)
    {
        var good = OfficeKi.Policy.Files.EmbeddedFiles.Rules("base")[position.Get % OfficeKi.Policy.Files.EmbeddedFiles.Rules("base").Count].Text;
        var at = position.Get * 31 % good.Length;
        var text = string.Concat(good.AsSpan(0, at), junk.Get, good.AsSpan(Math.Min(good.Length, at + (cut.Get % 5))));

        var load = PolicySet.Load([new("junk.yaml", text)]);

        Assert.Equal(load.Set is null, load.Errors.Count > 0);
        Assert.All(load.Errors, error => Assert.True(error is { File: "junk.yaml", Line: > 0, Column: > 0 }));
    }

    private static IReadOnlyList<PolicyError> Errors(string text)
    {
        var load = PolicySet.Load([new("test.yaml", text)]);
        Assert.Null(load.Set);
        return load.Errors;
    }
}
