using System.Reflection;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Functions;
using OfficeKi.Graph;
using OfficeKi.Graph.Connection;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Surfaces.Teams.Invokes;
using OfficeKi.Tests.Server;

namespace OfficeKi.Tests.Deploy;

/// <summary>The manifests promise what the server keeps: commands, scopes, roles, pages, icons, frames.</summary>
public sealed class ManifestTruthTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static readonly string[] SignInScopes = ["openid", "profile", "offline_access"];

    private static JsonNode Manifest { get; } = Read("appPackage", "manifest.json");

    private static JsonNode Registration { get; } = Read("aad.manifest.json");

    [Fact]
    public void The_commands_are_the_ones_the_server_knows()
    {
        using var scope = server.Services.CreateScope();
        var gate = scope.ServiceProvider.GetRequiredService<IGate>();
        var commands = new TeamsCommands(gate);
        var (actions, queries) = (Commands("action"), Commands("query"));
        var known = gate.Cards("de").Where(card => card.Surfaces.Contains(TeamsCommands.Surface)).Select(card => card.Id).Order(StringComparer.Ordinal);

        Assert.Equal(known, actions.Select(action => commands.Find((string)action["id"]!, "de")?.Id ?? "unknown").Order(StringComparer.Ordinal));
        Assert.Equal([ContentSearch.Command, GlossaryCards.Command], queries.Select(query => (string)query["id"]!).Order(StringComparer.Ordinal));
        Assert.All(actions, action => Assert.True((bool)action["fetchTask"]!));
    }

    [Fact]
    public void The_commands_are_called_what_the_functions_are_called()
    {
        using var scope = server.Services.CreateScope();
        var commands = new TeamsCommands(scope.ServiceProvider.GetRequiredService<IGate>());
        var english = Read("appPackage", "en-us.json");

        foreach (var (index, action) in Commands().Index().Where(command => (string?)command.Item["type"] == "action"))
        {
            var label = commands.Find((string)action["id"]!, "de")!.Label;
            Assert.Equal((label.De, label.En), ((string)action["title"]!, (string)english[$"composeExtensions[0].commands[{index}].title"]!));
        }
    }

    [Fact]
    public void The_registration_asks_for_the_scopes_the_code_uses_and_no_other()
    {
        var used = typeof(GraphScopes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var asked = Registration["requiredResourceAccess"]!.AsArray().Single()!["resourceAccess"]!.AsArray();

        Assert.Equal(used.Concat(SignInScopes).Order(StringComparer.Ordinal), asked.Select(access => (string)access!["id"]!).Order(StringComparer.Ordinal));
        Assert.All(asked, access => Assert.Equal("Scope", (string)access!["type"]!));
    }

    [Fact]
    public void Every_permission_of_a_reader_or_an_action_is_one_of_the_scopes()
    {
        // A scope written in place, past the list, would be missing in the registration.
        var inPlace = Directory.GetFiles(Repository.Path("src", "OfficeKi.Graph"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "GraphScopes.cs")
            .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "\"[A-Z][A-Za-z]+\\.(Read|Write|Send|ReadWrite)[A-Za-z.]*\"").Select(match => match.Value));

        Assert.Empty(inPlace);
        Assert.Contains(typeof(IContentReader).Assembly.GetTypes(), type => type.IsClass && type.IsAssignableTo(typeof(IContentReader)));
    }

    [Fact]
    public void The_registration_has_the_roles_and_the_scope_the_server_asks_for()
    {
        Assert.Equal(IdentityModule.AppRoles, Registration["appRoles"]!.AsArray().Select(role => (string)role!["value"]!));
        Assert.Equal("access_as_user", (string)Registration["api"]!["oauth2PermissionScopes"]!.AsArray().Single()!["value"]!);
        Assert.Equal(2, (int)Registration["api"]!["requestedAccessTokenVersion"]!);
        Assert.Contains((string)Manifest["webApplicationInfo"]!["resource"]!, Registration["identifierUris"]!.AsArray().Select(uri => (string)uri!));
        Assert.DoesNotContain("secret", Registration.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_address_in_a_manifest_is_answered_and_every_icon_may_be_shown_by_Office()
    {
        using var client = await server.ClientAsync(persona: null);
        string[] manifests = [Manifest.ToJsonString(), File.ReadAllText(Repository.Path("manifest", "word.xml")), File.ReadAllText(Repository.Path("manifest", "outlook.xml"))];
        var paths = manifests.SelectMany(text => System.Text.RegularExpressions.Regex.Matches(text, @"https://\$\{\{BOT_DOMAIN\}\}(/[a-z0-9./-]+)").Select(match => match.Groups[1].Value)).Distinct().ToList();

        Assert.Contains("/panes/word", paths);
        Assert.Contains("/panes/outlook", paths);
        foreach (var path in paths)
        {
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(response.IsSuccessStatusCode, path);
            Assert.False(response.Headers.Contains("X-Frame-Options"), path);
            if (path.EndsWith(".png", StringComparison.Ordinal))
            {
                Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
                Assert.False(response.Headers.CacheControl!.NoStore);
            }
        }
    }

    [Fact]
    public void Sign_in_returns_to_pages_of_ours_only()
    {
        var routes = typeof(Program).Assembly.GetTypes().SelectMany(type => type.GetMethods()).SelectMany(method => method.GetCustomAttributes<HttpMethodAttribute>()).Select(route => route.Template).ToHashSet();
        var redirects = Registration["spa"]!["redirectUris"]!.AsArray().Select(uri => (string)uri!).ToList();

        Assert.Contains("brk-multihub://${{BOT_DOMAIN}}", redirects);
        Assert.Contains("https://${{BOT_DOMAIN}}/panes/auth-end.html", redirects);
        Assert.All(redirects, uri => Assert.Contains("//${{BOT_DOMAIN}}", uri, StringComparison.Ordinal));
        Assert.Contains("/panes/word", routes);
        Assert.Empty(Registration["web"]!["redirectUris"]!.AsArray());
    }

    [Fact]
    public void The_toolkit_finds_its_files_where_it_looks()
    {
        var project = File.ReadAllText(Repository.Path("m365agents.yml"));

        foreach (System.Text.RegularExpressions.Match path in System.Text.RegularExpressions.Regex.Matches(project, @"(?:manifestPath|environmentFolderPath): \./(\S+)"))
        {
            var found = Repository.Path(path.Groups[1].Value.Split('/'));
            Assert.True(File.Exists(found) || Directory.Exists(found), found);
        }

        Assert.Contains("officeki.${{TEAMSFX_ENV}}.zip", project, StringComparison.Ordinal);
    }

    [Fact]
    public void The_add_in_only_manifests_need_what_the_panes_need_and_are_hidden_by_the_package()
    {
        var hidden = Manifest["extensions"]![0]!["alternates"]!.AsArray().Select(alternate => (string)alternate!["hide"]!["customOfficeAddin"]!["officeAddinId"]!);
        var ids = new[] { "word", "outlook" }.Select(program => XDocument.Load(Repository.Path("manifest", program + ".xml")).Root!.Elements().First().Value);

        Assert.Equal(ids, hidden);
    }

    private static IEnumerable<JsonNode> Commands() => Manifest["composeExtensions"]![0]!["commands"]!.AsArray().Select(command => command!);

    private static List<JsonNode> Commands(string type) => [.. Commands().Where(command => (string?)command["type"] == type)];

    private static JsonNode Read(params string[] path) => JsonNode.Parse(File.ReadAllText(Repository.Path(path)))!;
}
