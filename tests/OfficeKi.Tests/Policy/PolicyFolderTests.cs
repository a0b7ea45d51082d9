using OfficeKi.Server.Store;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

/// <summary>Overlays as they lie in the data directory.</summary>
public sealed class PolicyFolderTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("officeki-policy-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    [Trait("Requirement", "PDP-14")]
    public void Without_a_folder_everybody_has_the_base_package() =>
        Assert.True(PolicyFolder.Read(_data).Sets.For("mainz").Decide(SomeFacts.Harmless, Guid.Empty).IsPermitted);

    [Fact]
    [Trait("Requirement", "PDP-14")]
    public void Each_tenant_s_folder_narrows_for_that_tenant_only()
    {
        Write("mainz", "package.yaml", Overlay().Text);
        Write("mainz", "rules.yaml", "package: city\nrules:\n" + Forbid("no"));

        var sets = PolicyFolder.Read(_data).Sets;

        Assert.Equal(["city/no"], sets.For("mainz").Decide(SomeFacts.Harmless, Guid.Empty).Determining);
        Assert.True(sets.For("trier").Decide(SomeFacts.Harmless, Guid.Empty).IsPermitted);
    }

    [Fact]
    [Trait("Requirement", "PDP-5")]
    public void All_errors_of_all_tenants_stop_the_start_at_once_with_their_places()
    {
        Write("mainz", "package.yaml", Overlay(Permit("more")).Text);
        Write("trier", "package.yaml", Overlay().Text + "regeln: []\n");
        Write("trier", "more.yml", "package: city\n"); // never read, so never silently ignored

        var error = Assert.Throws<InvalidOperationException>(() => PolicyFolder.Read(_data)).Message;

        Assert.Contains("policy/mainz/package.yaml(6,5): rule `city/more` must not permit", error, StringComparison.Ordinal);
        Assert.Contains("policy/trier/package.yaml(7,1): unknown key `regeln`", error, StringComparison.Ordinal);
        Assert.Contains("policy/trier/more.yml(1,1): policy files end in .yaml", error, StringComparison.Ordinal);
    }

    private void Write(string tenant, string name, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_data, "policy", tenant)).FullName;
        File.WriteAllText(Path.Combine(folder, name), text);
    }
}
