using System.Net;
using System.Text;
using OfficeKi.DemoTenant.SignIn;
using OfficeKi.Tests.DemoTenant;

namespace OfficeKi.Tests.Deploy;

/// <summary><c>publish</c> and <c>status</c> against the demo tenant, with Microsoft's own sign-in library.</summary>
public sealed class PublishTests : IAsyncLifetime, IDisposable
{
    private readonly TestTenant _tenant = new();
    private readonly DeployFolder _folder = new();

    public async Task InitializeAsync()
    {
        await _tenant.InitializeAsync();
        var origin = _tenant.Host.Addresses.Origin;
        _folder.Set("AUTHORITY_HOST", origin).Set("GRAPH_BASE_URL", $"{origin}/v1.0").Set("AAD_APP_TENANT_ID", TestCity.Tenant).Set("PUBLISH_CLIENT_ID", TestCity.ClientId);
    }

    public Task DisposeAsync() => _tenant.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Publishing_creates_then_does_nothing_then_updates_and_never_goes_back()
    {
        var created = await PublishAsync("--yes");
        var repeated = await PublishAsync("--yes");
        _folder.Set("APP_VERSION", "1.0.1");
        var updated = await PublishAsync("--yes");
        _folder.Set("APP_VERSION", "0.9.0");
        var older = await PublishAsync("--yes");
        var status = await RunAsync(TestCity.Clerk.Id, "status", "--env", "demo");

        Assert.Equal("", created.Error + repeated.Error + updated.Error + older.Error + status.Error);
        Assert.Equal((0, 0, 0, 1, 0), (created.Code, repeated.Code, updated.Code, older.Code, status.Code));
        Assert.Contains("Neu: „OfficeKi“, Version 1.0.0", created.Output, StringComparison.Ordinal);
        Assert.Contains("Nichts zu tun: „OfficeKi“ steht schon mit Version 1.0.0", repeated.Output, StringComparison.Ordinal);
        Assert.Contains("von Version 1.0.0 auf 1.0.1", updated.Output, StringComparison.Ordinal);
        Assert.Contains("Erhöhen Sie APP_VERSION", older.Output, StringComparison.Ordinal);
        Assert.Contains("Version 1.0.1: published", status.Output, StringComparison.Ordinal);
        Assert.Contains("Version 0.9.0", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_shows_and_changes_nothing()
    {
        var shown = await PublishAsync("--dry-run");
        var status = await RunAsync(TestCity.Clerk.Id, "status", "--env", "demo");

        Assert.Equal(0, shown.Code);
        Assert.Contains("Neu: „OfficeKi“", shown.Output, StringComparison.Ordinal);
        Assert.Contains("nichts unter dieser Kennung", status.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("j", 0, "Veröffentlicht.")]
    [InlineData("ja", 0, "Veröffentlicht.")]
    [InlineData("n", 1, "Abgebrochen")]
    [InlineData("", 1, "Abgebrochen")]
    [InlineData(null, 1, "Rufen Sie den Befehl mit --yes auf")]
    public async Task Nothing_happens_without_agreement(string? answer, int code, string sentence)
    {
        var (found, output, error) = await RunAsync(TestCity.Administrator.Id, ["publish", "--env", "demo"], input: answer is null ? null : new StringReader(answer));

        Assert.Contains(sentence, output + error, StringComparison.Ordinal);
        Assert.Equal(code, found);
    }

    [Fact]
    public async Task Without_the_role_the_way_out_is_named_and_works()
    {
        var refused = await RunAsync(TestCity.Clerk.Id, "publish", "--env", "demo", "--yes");
        var submitted = await RunAsync(TestCity.Clerk.Id, "publish", "--env", "demo", "--yes", "--review");
        var again = await RunAsync(TestCity.Clerk.Id, "publish", "--env", "demo", "--yes", "--review");

        Assert.Equal((1, 0, 0), (refused.Code, submitted.Code, again.Code));
        Assert.Contains("--review", refused.Error, StringComparison.Ordinal);
        Assert.Contains("Zur Prüfung eingereicht", submitted.Output, StringComparison.Ordinal);
        Assert.Contains("submitted", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Der Code ist abgelaufen")]
    [InlineData("en", "The code has expired")]
    public async Task An_expired_code_is_said_so(string language, string sentence)
    {
        var (code, _, error) = await RunAsync("-later", ["publish", "--env", "demo", "--yes"], language: language);

        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", "Die Anmeldung wurde abgelehnt")]
    [InlineData("amtsleitung", "Berechtigung AppCatalog.Submit ist nicht erteilt")]
    [InlineData("ohnelizenz", "Die Anmeldung wurde abgelehnt")]
    public async Task A_sign_in_that_fails_says_why(string persona, string sentence)
    {
        var (code, _, error) = await RunAsync(persona, "publish", "--env", "demo", "--yes");

        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registration_the_tenant_does_not_know_is_named()
    {
        _folder.Set("PUBLISH_CLIENT_ID", "9d3f9b71-2c4e-4f86-9a10-7be2d61c0a99");

        var (code, _, error) = await PublishAsync("--yes");

        Assert.Equal(1, code);
        Assert.Contains("PUBLISH_CLIENT_ID", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(409, """{"error":{"code":"Conflict"}}""", "erhöhen Sie APP_VERSION")]
    [InlineData(400, """{"error":{"code":"BadRequest","innerError":{"code":"SchemaError_StringTooLong"}}}""", "SchemaError_StringTooLong")]
    [InlineData(401, "", "Die Anmeldung gilt nicht mehr")]
    [InlineData(429, "", "in 17 Sekunden")]
    [InlineData(500, "<html>", "Microsoft meldet einen Fehler (500 ?)")]
    [InlineData(302, "", "Microsoft meldet einen Fehler (302 ?)")]
    public async Task What_the_catalogue_refuses_is_explained(int status, string body, string sentence)
    {
        var (code, _, error) = await RunAsync(TestCity.Administrator.Id, ["publish", "--env", "demo", "--yes"], graph: inner => new Refusing(inner, status, body));

        Assert.Equal(1, code);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_publish_at_the_same_time_get_one_app_and_one_conflict()
    {
        await PublishAsync("--yes");

        var (code, _, error) = await RunAsync(TestCity.Administrator.Id, ["publish", "--env", "demo", "--yes"], graph: inner => new Blind(inner));

        Assert.Equal(1, code);
        Assert.Contains("hat schon eine App mit dieser Kennung", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_with_an_error_is_not_even_signed_in_for()
    {
        _folder.Set("APP_VERSION", "x");

        var (code, output, error) = await PublishAsync("--yes");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("APP_VERSION", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_stays_with_graph()
    {
        var seen = new List<(string Host, bool Token)>();

        await RunAsync(TestCity.Administrator.Id, ["publish", "--env", "demo", "--yes"], graph: inner => new Watching(inner, seen));

        Assert.Contains(seen, call => call.Token);
        Assert.All(seen.Where(call => call.Token), call => Assert.Equal(_tenant.Host.BaseAddress.Authority, call.Host));
    }

    private Task<(int Code, string Output, string Error)> PublishAsync(params string[] options) =>
        RunAsync(TestCity.Administrator.Id, ["publish", "--env", "demo", .. options]);

    private Task<(int Code, string Output, string Error)> RunAsync(string persona, params string[] arguments) => RunAsync(persona, arguments, input: null);

    private Task<(int Code, string Output, string Error)> RunAsync(
        string persona, string[] arguments, TextReader? input = null, string language = "de", Func<HttpMessageHandler, HttpMessageHandler>? graph = null) =>
        _folder.RunAsync(() => (graph ?? (inner => inner))(_tenant.Host.CreateHandler()), new Person(_tenant, persona), language, arguments, input);

    /// <summary>The terminal of somebody who opens the page as soon as it is shown, and picks who they are.</summary>
    private sealed class Person(TestTenant tenant, string persona) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.Split(' ').FirstOrDefault(word => word.Contains("/devicelogin/", StringComparison.Ordinal)) is { } page)
            {
                Answer(new(page)).GetAwaiter().GetResult();
            }
        }

        private async Task Answer(Uri page)
        {
            if (persona == "-later")
            {
                tenant.Time.Advance(DeviceCodes.Lifetime);
                return;
            }

            using var answer = await tenant.Client.GetAsync(new Uri(page, $"?persona={persona}")).ConfigureAwait(false);
            if (persona == TestCity.Lead.Id)
            {
                tenant.Host.Obstacles.Put(TestCity.Lead, Obstacle.ConsentRequired);
            }
        }
    }

    /// <summary>Graph that answers every upload as told.</summary>
    private sealed class Refusing(HttpMessageHandler inner, int status, string body) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content?.Headers.ContentType?.MediaType != "application/zip")
            {
                return base.SendAsync(request, cancellationToken);
            }

            var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            answer.Headers.RetryAfter = new(TimeSpan.FromSeconds(17));
            answer.Headers.Location = new("https://elsewhere.example/");
            return Task.FromResult(answer);
        }
    }

    /// <summary>Graph seen a moment too early: the list is still empty.</summary>
    private sealed class Blind(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Method == HttpMethod.Get && request.RequestUri!.AbsolutePath.EndsWith("/teamsApps", StringComparison.Ordinal)
                ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"value":[]}""") })
                : base.SendAsync(request, cancellationToken);
    }

    private sealed class Watching(HttpMessageHandler inner, List<(string Host, bool Token)> seen) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add((request.RequestUri!.Authority, request.Headers.Authorization is not null));
            return base.SendAsync(request, cancellationToken);
        }
    }
}
