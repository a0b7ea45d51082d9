using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace OfficeKi.Tests.Server.Teams;

/// <summary>Whose activities are taken: each rule alone keeps a forged one out.</summary>
public class ChannelTests(TeamsServer teams) : IClassFixture<TeamsServer>
{
    private const string Setting = "composeExtension/setting";

    [Fact]
    public async Task An_activity_of_the_channel_is_taken()
    {
        Assert.Equal(200, (await teams.PostAsync(Activity())).Status);
    }

    [Theory]
    [InlineData("iss", "https://sts.windows.net/6f0b6c1e-52b4-4d0c-9a35-1c7e4f9d2a61/")]
    [InlineData("aud", "11111111-1111-4111-8111-111111111111")]
    [InlineData("serviceurl", "https://smba.trafficmanager.net/amer/")]
    [InlineData("serviceurl", "https://smba.trafficmanager.net/EMEA/")]
    [InlineData("serviceurl", null)]
    [InlineData("aud", null)]
    [InlineData("iss", null)]
    [InlineData("exp", null)]
    public async Task A_token_with_one_wrong_claim_is_refused(string claim, string? value)
    {
        var token = teams.Channel.Token(claims =>
        {
            claims.Remove(claim);
            if (value is not null)
            {
                claims[claim] = value;
            }
        });

        Assert.Equal(401, (await teams.PostAsync(Activity(), token)).Status);
    }

    [Theory]
    [InlineData(-4, -60, 200)]
    [InlineData(-6, -60, 401)]
    [InlineData(60, 4, 200)]
    [InlineData(60, 6, 401)]
    public async Task Clocks_may_differ_by_five_minutes(int expires, int begins, int status)
    {
        var now = TimeProvider.System.GetUtcNow();
        var token = teams.Channel.Token(claims =>
        {
            claims["exp"] = now.AddMinutes(expires).ToUnixTimeSeconds();
            claims["nbf"] = now.AddMinutes(begins).ToUnixTimeSeconds();
        });

        Assert.Equal(status, (await teams.PostAsync(Activity(), token)).Status);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_taken()
    {
        var (status, body) = await teams.PostAsync(Activity(), token: "");

        Assert.Equal((401, "UNAUTHENTICATED"), (status, (string?)body!["code"]));
    }

    [Fact]
    public async Task A_signature_by_another_key_is_refused_even_under_a_known_name()
    {
        Assert.Equal(401, (await teams.PostAsync(Activity(), teams.Channel.Token(key: FakeChannel.NewKey()))).Status);
        Assert.Equal(401, (await teams.PostAsync(Activity(), teams.Channel.Token(key: FakeChannel.NewKey(teams.Channel.Key.KeyId)))).Status);
    }

    [Fact]
    public async Task Another_algorithm_is_refused()
    {
        SymmetricSecurityKey shared = new(Encoding.UTF8.GetBytes(new string('k', 64))) { KeyId = teams.Channel.Key.KeyId };

        Assert.Equal(401, (await teams.PostAsync(Activity(), teams.Channel.Token(algorithm: SecurityAlgorithms.RsaSha512))).Status);
        Assert.Equal(401, (await teams.PostAsync(Activity(), teams.Channel.Token(key: shared, algorithm: SecurityAlgorithms.HmacSha256))).Status);
        Assert.Equal(401, (await teams.PostAsync(Activity(), Unsigned(teams.Channel.Token()))).Status);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("")]
    [InlineData(null)]
    public async Task A_key_that_may_not_sign_for_Teams_is_refused(string? endorsed)
    {
        FakeChannel channel = new() { Endorsements = endorsed?.Split(' ', StringSplitOptions.RemoveEmptyEntries) };
        await using var server = channel.Serve(new DemoServer());

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(server, channel.Token()));
    }

    [Fact]
    public async Task A_key_that_rolled_over_is_soon_known_and_the_old_one_is_not()
    {
        FakeChannel channel = new();
        await using var server = channel.Serve(new DemoServer());
        var old = channel.Token();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, old));

        channel.RollOver();
        var status = HttpStatusCode.Unauthorized;
        for (var attempt = 0; status != HttpStatusCode.OK && attempt < 200; attempt++)
        {
            status = await StatusAsync(server, channel.Token());
        }

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(server, old));
    }

    [Fact]
    public async Task Without_the_channels_keys_nothing_is_taken()
    {
        FakeChannel channel = new() { IsDown = true };
        await using var server = channel.Serve(new DemoServer());

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(server, channel.Token()));
    }

    [Fact]
    public async Task A_server_that_was_not_connected_to_Teams_takes_no_token()
    {
        await using DemoServer server = new();

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(server, teams.Channel.Token()));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://user@smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("no address")]
    public async Task A_service_elsewhere_is_refused_even_when_the_token_names_it(string serviceUrl)
    {
        var activity = Activity();
        activity["serviceUrl"] = serviceUrl;

        Assert.Equal(401, (await teams.PostAsync(activity, teams.Channel.Token(claims => claims["serviceurl"] = serviceUrl))).Status);
    }

    [Theory]
    [InlineData("11111111-1111-4111-8111-111111111111", "11111111-1111-4111-8111-111111111111")]
    [InlineData("6f0b6c1e-52b4-4d0c-9a35-1c7e4f9d2a61", "11111111-1111-4111-8111-111111111111")]
    [InlineData("6f0b6c1e-52b4-4d0c-9a35-1c7e4f9d2a61", "b41d7f93-8a0e-4c26-8f57-90e2d3c6b815")]
    [InlineData(null, null)]
    public async Task Another_tenant_or_none_or_two_are_refused(string? conversation, string? channel)
    {
        var activity = Activity();
        activity["conversation"]!["tenantId"] = conversation;
        activity["channelData"]!["tenant"]!["id"] = channel;

        Assert.Equal(401, (await teams.PostAsync(activity)).Status);
    }

    [Fact]
    public async Task The_tenant_may_stand_in_one_place_only()
    {
        var activity = Activity();
        activity.Remove("conversation");

        Assert.Equal(200, (await teams.PostAsync(activity)).Status);
    }

    [Fact]
    public async Task Another_channel_is_refused()
    {
        var activity = Activity();
        activity["channelId"] = "webchat";

        Assert.Equal(401, (await teams.PostAsync(activity)).Status);
    }

    [Theory]
    [InlineData(-11)]
    [InlineData(11)]
    public async Task A_replay_of_an_old_activity_and_one_of_the_future_are_refused(int minutes)
    {
        var activity = Activity();
        activity["timestamp"] = TimeProvider.System.GetUtcNow().AddMinutes(minutes).ToString("O");

        Assert.Equal(401, (await teams.PostAsync(activity)).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("29:1abc")]
    public async Task An_invoke_of_nobody_is_refused(string? person)
    {
        var activity = Activity();
        activity["from"]!["aadObjectId"] = person;

        Assert.Equal(401, (await teams.PostAsync(activity)).Status);
    }

    [Fact]
    public async Task A_persons_token_is_none_of_the_channel_and_the_channels_none_of_a_person()
    {
        using var client = await teams.Server.ClientAsync();
        Assert.Equal(401, (await teams.PostAsync(Activity(), client.DefaultRequestHeaders.Authorization!.Parameter)).Status);

        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", teams.Channel.Token());
        using var response = await client.GetAsync(new Uri("/api/me", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private JsonObject Activity() => teams.Invoke(Setting, new JsonObject());

    private async Task<HttpStatusCode> StatusAsync(DemoServer server, string token)
    {
        using var client = await server.ClientAsync(persona: null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var content = System.Net.Http.Json.JsonContent.Create(Activity());
        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        return response.StatusCode;
    }

    private static string Unsigned(string token) => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}.";
}
