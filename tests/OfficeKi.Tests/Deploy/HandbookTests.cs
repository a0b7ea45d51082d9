using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OfficeKi.Deploy;
using OfficeKi.Tests.Server;

namespace OfficeKi.Tests.Deploy;

/// <summary>What the handbook says is so: its commands, files, scopes and settings exist.</summary>
public sealed partial class HandbookTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Start = "dotnet run --project src/OfficeKi.Deploy -- ";

    private static readonly string Text = File.ReadAllText(Repository.Path("src", "OfficeKi.Server", "Surfaces", "Help", "handbook.page.json"));

    private static readonly JsonArray Sections = JsonNode.Parse(Text)!.AsArray();

    public static TheoryData<string> Commands => [.. CodeLines().Where(line => line.StartsWith(Start, StringComparison.Ordinal)).Select(line => line[Start.Length..]).Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_exists_with_its_options(string command)
    {
        var surroundings = new Surroundings(Repository.Root, TextWriter.Null, TextWriter.Null, null, "de", () => throw new InvalidOperationException("only parsed"));

        Assert.Empty(Cli.Commands(surroundings).Parse(command).Errors);
    }

    [Fact]
    public void Every_command_and_option_there_is_stands_in_the_handbook()
    {
        var surroundings = new Surroundings(Repository.Root, TextWriter.Null, TextWriter.Null, null, "de", () => throw new InvalidOperationException("only parsed"));
        var commands = Cli.Commands(surroundings).Subcommands.SelectMany(command => command.Subcommands.Count > 0 ? command.Subcommands : [command]);
        var text = string.Join('\n', CodeLines());

        Assert.All(commands, command =>
        {
            Assert.Contains(command.Name + " ", text, StringComparison.Ordinal);
            Assert.All(command.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option.Name, text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_scope_of_the_registration_has_its_reason()
    {
        var registration = JsonNode.Parse(File.ReadAllText(Repository.Path("aad.manifest.json")))!;
        var scopes = registration["requiredResourceAccess"]![0]!["resourceAccess"]!.AsArray().Select(access => (string)access!["id"]!).Order(StringComparer.Ordinal);
        var steps = Sections.Single(section => (string)section!["id"]! == "permissions")!["steps"]!.AsArray();

        foreach (var language in new[] { "de", "en" })
        {
            Assert.Equal(scopes, steps.SelectMany(step => ((string)step![language]!).Split(':')[0].Split(", ")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_setting_of_ours_exists()
    {
        var sources = string.Join('\n', new[] { "OfficeKi.Server", "OfficeKi.Functions", "OfficeKi.Graph" }
            .SelectMany(project => Directory.GetFiles(Repository.Path("src", project), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText));
        var names = Setting().Matches(Text).SelectMany(match => match.Groups[1].Value.Split("__")).Where(part => part.Length > 0 && !char.IsAsciiDigit(part[0])).Distinct().ToList();

        Assert.Contains("DataDirectory", names);
        Assert.All(names, name => Assert.Matches($@"\b{name}\b", sources));
    }

    [Fact]
    public void Every_value_of_an_environment_it_names_stands_in_the_template()
    {
        var template = File.ReadAllText(Repository.Path("env", ".env.example"));
        var names = EnvironmentName().Matches(Text).Select(match => match.Value).Where(name => name is not ("ASPNETCORE_ENVIRONMENT" or "ASPNETCORE_URLS")).Distinct().ToList();

        Assert.Contains("PUBLISH_CLIENT_ID", names);
        Assert.All(names, name => Assert.Contains($"\n{name}=", template, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("aad.manifest.json")]
    [InlineData("env/.env.example")]
    public void Every_file_it_names_is_there(string path)
    {
        Assert.Contains(path, Text, StringComparison.Ordinal);
        Assert.True(File.Exists(Repository.Path(path.Split('/'))));
    }

    [Theory]
    [InlineData("de", "App in Entra ID registrieren", "Sichern und wiederherstellen")]
    [InlineData("en", "Register the app in Entra ID", "Back up and restore")]
    public async Task Administrators_read_it_in_the_app(string language, string first, string last)
    {
        using var client = await server.ClientAsync(persona: null);

        var page = await client.GetStringAsync(new Uri($"/hilfe/administration?lang={language}", UriKind.Relative));

        Assert.Contains(first, page, StringComparison.Ordinal);
        Assert.Contains(last, page, StringComparison.Ordinal);
        Assert.Contains("custom-ueberschrift", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_German_sentences_are_short()
    {
        var sentences = Sections.SelectMany(section => section!["paragraphs"]!.AsArray().Concat(section["steps"]?.AsArray() ?? []))
            .SelectMany(text => SentenceEnd().Split((string)text!["de"]!)).Select(sentence => sentence.Split(' ').Length).Order().ToList();

        Assert.True(sentences.Average() <= 14, $"{sentences.Average():F1} words on average");
        Assert.True(sentences[^1] <= 32, $"the longest has {sentences[^1]} words");
    }

    private static IEnumerable<string> CodeLines() => Sections.SelectMany(section => section!["code"]?.AsArray() ?? []).Select(line => (string)line!);

    [GeneratedRegex(@"(?:OfficeKi|Graph)__([A-Za-z]+(?:__(?:[A-Za-z]+|\d+)(?![\w-]))*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\b[A-Z]+(?:_[A-Z]+)+\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnvironmentName();

    [GeneratedRegex(@"(?<=[.!?:;])\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();
}
