using OfficeKi.Policy;
using OfficeKi.Policy.Rules;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

public class PolicySetTests
{
    private static readonly PolicyFile One = new("a.yaml", Header + Permit("one"));
    private static readonly PolicyFile Two = new("b.yaml", "package: test\nrules:\n" + Forbid("two"));

    [Fact]
    public void The_version_is_stated_and_hashed() => Assert.Matches(@"^1\.2\.3\+sha256:[0-9a-f]{12}$", Version(One, Two));

    [Fact]
    public void The_base_package_has_a_version_like_any_other() => Assert.Matches(@"^\d+\.\d+\.\d+\+sha256:[0-9a-f]{12}$", PolicySet.Base.Version);

    [Fact]
    public void The_order_of_files_and_the_line_ends_do_not_change_the_version()
    {
        var windows = One with { Text = One.Text.ReplaceLineEndings("\r\n") };

        Assert.Equal(Version(One, Two), Version(Two, windows));
    }

    [Fact]
    public void Any_change_of_content_changes_the_version()
    {
        var versions = new[]
        {
            Version(One, Two),
            Version(One),
            Version(One with { Text = One.Text + "# note\n" }, Two),
            Version(One, Two with { Name = "c.yaml" }),
            Version(One with { Text = One.Text.Replace("request", "insert", StringComparison.Ordinal) }, Two),
        };

        Assert.Equal(versions.Length, versions.Distinct().Count());
    }

    [Fact]
    public void Rules_are_listed_for_people_with_those_in_code_first()
    {
        var rules = PolicySet.Load([One, Two]).Set!.Rules;

        Assert.Equal(
            [.. HardRules.All.Select(rule => rule.Id), "test/one", "test/two"],
            rules.Select(rule => rule.Id));
        Assert.Equal(["permit", "forbid"], rules.TakeLast(2).Select(rule => rule.Effect));
    }

    [Fact]
    public void An_overlay_beside_the_base_package_can_forbid()
    {
        var overlay = new PolicyFile("city.yaml", Header + Forbid("holiday", "functions: [summarize]"));

        var set = PolicySet.Load([.. OfficeKi.Policy.Files.EmbeddedFiles.Rules("base"), overlay]).Set!;

        Assert.Equal(["test/holiday"], new PolicyEngine(set).Decide(SomeFacts.Harmless, Guid.Empty).Determining);
        Assert.True(new PolicyEngine(set).Decide(SomeFacts.WithAction(action => action with { Function = "ask" }), Guid.Empty).IsPermitted);
        Assert.StartsWith(PolicySet.Base.Version.Split('+')[0], set.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_beside_the_base_package_cannot_permit()
    {
        var load = PolicySet.Load([.. OfficeKi.Policy.Files.EmbeddedFiles.Rules("base"), One]);

        Assert.Null(load.Set);
        var error = Assert.Single(load.Errors);
        Assert.Equal(("a.yaml", 5, "rule `test/one` must not permit: beside other packages only `base` may"), (error.File, error.Line, error.Message));
    }

    private static string Version(params PolicyFile[] files)
    {
        var load = PolicySet.Load(files);
        Assert.Empty(load.Errors);
        return load.Set!.Version;
    }
}
