using OfficeKi.Policy;
using OfficeKi.Policy.Rules;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

[Trait("Requirement", "PDP-11")]
public class PolicySetTests
{
    private static readonly PolicyFile One = new("a.yaml", Header + Permit("one"));
    private static readonly PolicyFile Two = new("b.yaml", "package: test\nrules:\n" + Forbid("two"));

    [Fact]
    public void The_version_is_stated_and_hashed() => Assert.Matches(@"^1\.2\.3\+sha256:[0-9a-f]{12}$", Version(One, Two));

    [Fact]
    public void The_base_package_has_a_version_like_any_other() => Assert.Matches(@"^\d+\.\d+\.\d+\+sha256:[0-9a-f]{12}$", PolicySet.Base.Version);

    [Fact]
    [Trait("Requirement", "PDP-3")]
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

    private static string Version(params PolicyFile[] files)
    {
        var load = PolicySet.Load(files);
        Assert.Empty(load.Errors);
        return load.Set!.Version;
    }
}
