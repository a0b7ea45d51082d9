using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OfficeKi.Server.Demo;
using OfficeKi.Server.Surfaces.Teams.Channel;

namespace OfficeKi.Tests.Server.Teams;

/// <summary>The Bot Framework channel with keys of its own: serves its OpenID metadata and signs tokens as the real one does.</summary>
internal sealed class FakeChannel : HttpMessageHandler
{
    public const string Site = "https://officeki.moselfurt.example";
    public const string AppId = "0f2a6f0e-6b43-4a51-9d47-6f0b51f3a001";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private const string Origin = "https://login.botframework.com/v1/.well-known";

    /// <summary>The key that signs, and is served.</summary>
    public RsaSecurityKey Key { get; private set; } = NewKey();

    /// <summary>Which channels the key may sign for; null leaves the list out.</summary>
    public string[]? Endorsements { get; set; } = ["msteams", "webchat"];

    public bool IsDown { get; set; }

    public static RsaSecurityKey NewKey(string? id = null) => new(RSA.Create(2048)) { KeyId = id ?? Guid.NewGuid().ToString("N") };

    public void RollOver() => Key = NewKey();

    /// <summary>A server that trusts this channel.</summary>
    public DemoServer Serve(DemoServer server) => server
        .With("OfficeKi:Teams:PublicUrl", Site)
        .With("OfficeKi:Teams:AppId", AppId)
        .With(services => services.Configure<JwtBearerOptions>(ChannelScheme.Name, options => options.BackchannelHttpHandler = this));

    /// <summary>A good token, but for what is changed.</summary>
    public string Token(Action<Dictionary<string, object>>? change = null, SecurityKey? key = null, string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        Dictionary<string, object> claims = new()
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = AppId,
            ["serviceurl"] = ServiceUrl,
            ["nbf"] = now - 60,
            ["exp"] = now + 3600,
        };
        change?.Invoke(claims);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }
            .CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = new(key ?? Key, algorithm) });
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        JsonObject? body = request.RequestUri!.AbsoluteUri switch
        {
            _ when IsDown => null,
            Origin + "/openidconfiguration" => new()
            {
                ["issuer"] = "https://api.botframework.com",
                ["authorization_endpoint"] = "https://invalid.botframework.com",
                ["jwks_uri"] = Origin + "/keys",
                ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            },
            Origin + "/keys" => new() { ["keys"] = new JsonArray(JsonOf(Key)) },
            _ => null,
        };
        return Task.FromResult(body is null ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : new() { Content = JsonContent.Create(body) });
    }

    private JsonObject JsonOf(RsaSecurityKey key)
    {
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(includePrivateParameters: false)) { KeyId = key.KeyId });
        JsonObject json = new() { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = jwk.Kid, ["n"] = jwk.N, ["e"] = jwk.E };
        if (Endorsements is not null)
        {
            json["endorsements"] = new JsonArray([.. Endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        return json;
    }
}

/// <summary>A server and the channel in front of it, started once for a class of tests.</summary>
public sealed class TeamsServer : IAsyncLifetime
{
    public TeamsServer() => Server = Channel.Serve(new DemoServer());

    internal FakeChannel Channel { get; } = new();

    public DemoServer Server { get; }

    public static string Tenant => "6f0b6c1e-52b4-4d0c-9a35-1c7e4f9d2a61";

    public string PersonOf(string persona) => Server.Services.GetRequiredService<DemoTenantSetup>().City.Personas.Single(known => known.Id == persona).ObjectId;

    /// <summary>An invoke as Teams sends it.</summary>
    internal JsonObject Invoke(string name, JsonNode? value, string persona = "sachbearbeitung", string locale = "de-DE") => new()
    {
        ["type"] = "invoke",
        ["name"] = name,
        ["id"] = $"f:{Guid.NewGuid()}",
        ["timestamp"] = TimeProvider.System.GetUtcNow().ToString("O"),
        ["localTimezone"] = "Europe/Berlin",
        ["channelId"] = "msteams",
        ["serviceUrl"] = FakeChannel.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:1abc", ["name"] = "Anna Beispiel", ["aadObjectId"] = PersonOf(persona) },
        ["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "groupChat", ["tenantId"] = Tenant, ["id"] = "19:abc@thread.v2" },
        ["recipient"] = new JsonObject { ["id"] = $"28:{FakeChannel.AppId}" },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = locale }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant }, ["source"] = new JsonObject { ["name"] = "compose" } },
        ["locale"] = locale,
        ["value"] = value,
    };

    /// <summary>Posts a body as the channel.</summary>
    /// <param name="token">Null: a good one; empty: none.</param>
    internal async Task<(int Status, JsonNode? Body)> PostAsync(HttpContent content, string? token = null)
    {
        using var client = await Server.ClientAsync(persona: null);
        using HttpRequestMessage request = new(HttpMethod.Post, "/api/messages") { Content = content };
        if (token != "")
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Channel.Token());
        }

        using var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    internal Task<(int Status, JsonNode? Body)> PostAsync(JsonObject activity, string? token = null) => PostAsync(JsonContent.Create(activity), token);

    /// <summary>The body of a good answer to an invoke.</summary>
    internal async Task<JsonNode?> AnswerAsync(JsonObject activity)
    {
        var (status, body) = await PostAsync(activity);
        Assert.Equal(200, status);
        return body;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => ((IAsyncLifetime)Server).DisposeAsync();
}
