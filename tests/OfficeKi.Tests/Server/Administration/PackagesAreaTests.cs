using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OfficeKi.Server.Packages;
using static OfficeKi.Tests.Server.Administration.PolicyApi;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>Two cities, each with an installation of its own, and what goes between them.</summary>
public sealed class PackagesAreaTests : IAsyncLifetime
{
    private readonly DemoServer _giver = new();
    private readonly DemoServer _taker = new();

    private HttpClient _giving = null!;
    private HttpClient _taking = null!;
    private HttpClient _second = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_giver.DataDirectory, "terms.json"), """[{"term":"Bürgeramt","en":"citizens' office"}]""");
        _giving = await _giver.ClientAsync("administration");
        _taking = await _taker.ClientAsync("administration");
        _second = await _taker.ClientAsync("datenschutz");
        using var protection = await _giver.ClientAsync("datenschutz");
        Assert.Equal(200, (await protection.ActivateAsync(await _giving.DraftAsync(Files(Forbidding("summarize"))))).Status);
    }

    public async Task DisposeAsync()
    {
        _giving.Dispose();
        _taking.Dispose();
        _second.Dispose();
        await ((IAsyncLifetime)_giver).DisposeAsync();
        await ((IAsyncLifetime)_taker).DisposeAsync();
    }

    [Fact]
    [Trait("Requirement", "PDP-14")]
    public async Task A_package_of_a_trusted_city_becomes_a_draft_and_a_second_person_activates_it()
    {
        await TrustAsync();

        var (status, import) = await ImportAsync(await ExportAsync("1.0.0"));

        Assert.Equal(201, status);
        Assert.Equal(["Neue Regel „Diese Funktion ruht“ (verbietet). Quelle: Dienstanweisung 7."], import["differences"]!.AsArray().Select(sentence => (string)sentence!));
        Assert.NotEmpty(import["replay"]!["sentences"]!.AsArray());
        Assert.Equal(["terms.json"], import["import"]!["parts"]!.AsArray().Select(part => (string)part!["name"]!));
        var version = (int)import["version"]!;
        Assert.Equal(403, (await _taking.ActivateAsync(version)).Status);
        Assert.Equal(200, (await _second.ActivateAsync(version)).Status);
        using var clerk = await _taker.ClientAsync();
        var (refused, body) = await clerk.RunAsync(new { function = "summarize", surface = "word", engine = "builtin", content = new { text = "Der Rat tagt." } });
        Assert.Equal(403, refused);
        Assert.DoesNotContain("ki@moselfurt.example", (string)body["contact"]!, StringComparison.Ordinal); // its own contact, not the giver's
    }

    [Fact]
    public async Task A_package_comes_in_once_and_never_backwards()
    {
        await TrustAsync();
        var (old, newer) = (await ExportAsync("1.0.0"), await ExportAsync("1.1.0"));
        Assert.Equal(201, (await ImportAsync(newer)).Status);

        foreach (var package in new[] { newer, old })
        {
            Assert.Equal((400, "Dieses Paket ist schon eingespielt oder älter als das eingespielte (1.1.0)."), await RefusedAsync(package));
        }

        var (status, problem) = await _giving.CallAsync("packages/exports", new { name = "grundregeln", release = "1.1.0" });
        Assert.Equal(400, status);
        Assert.Equal("Die Version muss höher sein als die letzte (1.1.0).", (string)problem["errors"]![0]!["message"]!);
    }

    [Fact]
    public async Task What_was_changed_or_comes_from_strangers_is_refused_and_nothing_is_kept()
    {
        var package = await ExportAsync("1.0.0");
        Assert.StartsWith("Der Schlüssel dieses Pakets ist nicht bekannt.", (await RefusedAsync(package)).Message, StringComparison.Ordinal);

        await TrustAsync();
        var parts = JsonNode.Parse(package)!;
        parts["payload"] = "A" + ((string)parts["payload"]!)[1..];
        Assert.StartsWith("Die Signatur passt nicht zum Inhalt.", (await RefusedAsync(parts.ToJsonString())).Message, StringComparison.Ordinal);

        // Another key under the name of the trusted one.
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var forged = JsonNode.Parse(SignedPackage.Sign([1, 2, 3], stranger).Write())!;
        forged["protected"] = JsonNode.Parse(package)!["protected"]!.DeepClone();
        Assert.StartsWith("Die Signatur passt nicht zum Inhalt.", (await RefusedAsync(forged.ToJsonString())).Message, StringComparison.Ordinal);

        Assert.StartsWith("Diese Datei ist kein signiertes OfficeKi-Paket.", (await RefusedAsync("{}")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Diese Datei ist kein signiertes OfficeKi-Paket.", (await RefusedAsync("kein JSON")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Das Paket fehlt oder ist größer", (await RefusedAsync(new string('a', PackageDesk.LongestPackage + 1))).Message, StringComparison.Ordinal);
        Assert.Equal(0, (int)(await _taking.ShowAsync("policy"))["revision"]!);
    }

    [Fact]
    public async Task A_signed_package_that_would_permit_something_is_refused_with_the_place()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await TrustAsync(key.ExportSubjectPublicKeyInfoPem());
        var rules = Head + "  - id: more\n    title: { de: Mehr, en: More }\n    effect: permit\n    source: x\n    when: { stages: [request] }\n";
        PackageContent content = new("mehr", "1.0.0", "Irgendwo", DateTimeOffset.UnixEpoch, [new("rules.yaml", rules)], []);

        var (status, message) = await RefusedAsync(SignedPackage.Sign(content.ToBytes(), key).Write());

        Assert.Equal(400, status);
        Assert.Equal("Die Regel `moselfurt/more` darf nichts erlauben. Ein eigenes Paket kann nur einschränken: mit `forbid` und `oblige`.", message);
    }

    [Fact]
    public async Task Issuers_are_public_keys_on_the_right_curve_and_each_once()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var pem = key.ExportSubjectPublicKeyInfoPem();
        object[] issuers =
        [
            new { name = "Stadt A", publicKey = pem }, new { name = "", publicKey = pem }, new { name = "Stadt B", publicKey = other.ExportSubjectPublicKeyInfoPem() },
            new { name = "Stadt C", publicKey = key.ExportPkcs8PrivateKeyPem() }, new { name = "Stadt D", publicKey = "abc" },
        ];

        var (status, problem) = await _taking.CallAsync("packages/issuers", new { revision = 0, issuers }, HttpMethod.Put);

        Assert.Equal(400, status);
        Assert.Equal(
            ["issuers[1].name", "issuers[1].publicKey", "issuers[2].publicKey", "issuers[3].publicKey", "issuers[4].publicKey"],
            problem["errors"]!.AsArray().Select(error => (string)error!["field"]!));
    }

    [Fact]
    public async Task The_signing_key_is_made_once_and_only_the_server_can_read_it()
    {
        var first = (string)(await _giving.ShowAsync("packages"))["keyId"]!;

        var file = Path.Combine(_giver.DataDirectory, "keys", "package-signing.pem");
        Assert.Equal(first, (string)(await _giving.ShowAsync("packages"))["keyId"]!);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.DoesNotContain("PRIVATE", (await _giving.ShowAsync("packages")).ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sachbearbeitung", 403, 403)]
    [InlineData("nachbarstadt", 403, 403)]
    [InlineData("personalrat", 200, 403)]
    [InlineData("datenschutz", 200, 403)]
    [InlineData("administration", 200, 400)]
    public async Task Only_administrators_give_and_take(string persona, int read, int write)
    {
        using var client = await _taker.ClientAsync(persona);

        using var response = await client.GetAsync(new Uri("/api/administration/packages", UriKind.Relative));
        Assert.Equal(read, (int)response.StatusCode);
        Assert.Equal(write, (await client.CallAsync("packages/exports", new { })).Status);
        Assert.Equal(write, (await client.CallAsync("packages/imports", new { })).Status);
        Assert.Equal(write, (await client.CallAsync("packages/issuers", new { }, HttpMethod.Put)).Status);
    }

    private async Task TrustAsync(string? publicKey = null)
    {
        publicKey ??= (string)(await _giving.ShowAsync("packages"))["publicKey"]!;
        Assert.Equal(200, (await _taking.CallAsync("packages/issuers", new { revision = 0, issuers = new[] { new { name = "Stadt Moselfurt", publicKey } } }, HttpMethod.Put)).Status);
    }

    private async Task<string> ExportAsync(string release)
    {
        var (status, export) = await _giving.CallAsync("packages/exports", new { name = "grundregeln", release });
        Assert.True(status == 200, export.ToJsonString());
        return (string)export["package"]!;
    }

    private async Task<(int Status, JsonObject Body)> ImportAsync(string package) =>
        await _taking.CallAsync("packages/imports", new { revision = (int)(await _taking.ShowAsync("policy"))["revision"]!, package });

    private async Task<(int Status, string Message)> RefusedAsync(string package)
    {
        var (status, problem) = await ImportAsync(package);
        return (status, (string)Assert.Single(problem["errors"]!.AsArray())!["message"]!);
    }
}
