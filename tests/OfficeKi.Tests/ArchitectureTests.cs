using System.Reflection;
using System.Xml.Linq;
using OfficeKi.Functions;

namespace OfficeKi.Tests;

/// <summary>The arrows of the architecture, and that nothing can go round the gate.</summary>
public class ArchitectureTests
{
    /// <summary>Which project may know which; what is not listed is forbidden.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["OfficeKi.Core"] = [],
        ["OfficeKi.Policy"] = ["OfficeKi.Core"],
        ["OfficeKi.Privacy"] = ["OfficeKi.Core"],
        ["OfficeKi.Documents"] = ["OfficeKi.Core"],
        ["OfficeKi.Language"] = ["OfficeKi.Core"],
        ["OfficeKi.Records"] = ["OfficeKi.Core"],
        ["OfficeKi.Graph"] = ["OfficeKi.Core", "OfficeKi.Documents"],
        ["OfficeKi.Functions"] = ["OfficeKi.Core", "OfficeKi.Policy", "OfficeKi.Privacy", "OfficeKi.Documents", "OfficeKi.Language"],
        ["OfficeKi.DemoTenant"] = ["OfficeKi.Core"],
        ["OfficeKi.Deploy"] = ["OfficeKi.Core", "OfficeKi.Policy"],
        ["OfficeKi.Server"] = ["OfficeKi.Core", "OfficeKi.Documents", "OfficeKi.Policy", "OfficeKi.Functions", "OfficeKi.Graph", "OfficeKi.Records", "OfficeKi.DemoTenant"],
    };

    public static TheoryData<string> Projects => [.. Directory.GetFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_what_its_arrows_allow(string project)
    {
        var known = Read(project).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Empty(known.Except(Arrows[project]));
    }

    [Theory]
    [InlineData("OfficeKi.Core")]
    [InlineData("OfficeKi.Privacy")]
    [InlineData("OfficeKi.Language")]
    [InlineData("OfficeKi.Policy", "YamlDotNet")]
    public void A_pure_project_has_no_package_that_reaches_out(string project, params string[] allowed)
    {
        var packages = Read(project).Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value);

        Assert.Empty(packages.Except(allowed));
    }

    [Theory]
    [InlineData("OfficeKi.Core")]
    [InlineData("OfficeKi.Privacy")]
    [InlineData("OfficeKi.Language")]
    [InlineData("OfficeKi.Policy")]
    [Trait("Requirement", "PDP-15")]
    public void A_pure_project_uses_no_network_disk_or_process(string project)
    {
        string[] forbidden = ["System.Net.Http", "System.Net.Sockets", "System.Diagnostics.Process", "System.IO.FileSystem"];

        var used = Assembly.Load(project).GetReferencedAssemblies().Select(assembly => assembly.Name);

        Assert.Empty(used.Intersect(forbidden));
    }

    [Fact]
    [Trait("Requirement", "PDP-7")]
    public void Only_the_two_gates_and_their_settings_can_be_named_outside_the_functions_project()
    {
        // IEntryGate reads nothing and asks no model: it creates what a person confirmed, after the policy allowed it.
        var names = typeof(IGate).Assembly.GetExportedTypes().Where(type => !type.IsNested).Select(type => type.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["EntryOutcome", "FunctionsModule", "FunctionsOptions", "IEntryGate", "IGate", "ModelOptions", "ModelStop", "ModelStops"], names);
    }

    [Fact]
    [Trait("Requirement", "PDP-7")]
    public void A_model_client_is_made_in_one_place_only()
    {
        string[] makers = ["AddOpenAIChatCompletion", "new OpenAIClient", "Kernel.CreateBuilder", "new ChatClient"];

        var files = Directory.GetFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => makers.Any(File.ReadAllText(file).Contains))
            .Select(Path.GetFileName);

        Assert.Equal(["ModelRegistry.cs"], files);
    }

    [Theory]
    [InlineData("Microsoft.Graph", "OfficeKi.Graph")]
    [InlineData("Microsoft.SemanticKernel.Core", "OfficeKi.Functions")]
    [InlineData("Microsoft.EntityFrameworkCore.Sqlite", "OfficeKi.Records")]
    public void A_library_stays_in_its_project(string package, string project)
    {
        var users = Arrows.Keys.Where(name => Read(name).Descendants("PackageReference").Any(reference => reference.Attribute("Include")!.Value == package));

        Assert.Equal([project], users);
    }

    private static XDocument Read(string project) => XDocument.Load(Repository.Path("src", project, project + ".csproj"));
}
