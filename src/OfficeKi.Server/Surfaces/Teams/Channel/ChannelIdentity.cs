using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OfficeKi.Server.Surfaces.Teams.Channel;

/// <summary>What a validated token says about the channel. It names no person: whom an activity is from stands in the activity.</summary>
internal static class ChannelIdentity
{
    /// <summary>Authentication type of the emulator, which has no token.</summary>
    public const string Emulator = "TeamsEmulator";

    private const string ServiceUrl = "serviceurl";
    private const string Endorsement = "endorsement";

    /// <param name="keys">The channel's keys; they say which channels each key may sign for.</param>
    public static ClaimsPrincipal Of(JsonWebToken token, JsonWebKeySet keys)
    {
        var key = keys.Keys.FirstOrDefault(key => key.Kid is { Length: > 0 } && key.Kid == token.Kid);
        var serviceUrl = token.TryGetPayloadValue<string>(ServiceUrl, out var value) ? value : "";
        return new(new ClaimsIdentity(
            [new(ServiceUrl, serviceUrl), .. EndorsementsOf(key).Select(channel => new Claim(Endorsement, channel))], ChannelScheme.Name));
    }

    public static ClaimsPrincipal OfEmulator() => new(new ClaimsIdentity(Emulator));

    public static bool IsEmulator(this ClaimsPrincipal channel) => channel.Identity?.AuthenticationType == Emulator;

    public static string ServiceUrlOf(ClaimsPrincipal channel) => channel.FindFirst(ServiceUrl)?.Value ?? "";

    public static bool IsEndorsedFor(ClaimsPrincipal channel, string channelId) => channel.HasClaim(Endorsement, channelId);

    // Not part of the JWK standard, so the library keeps it as raw JSON.
    private static IEnumerable<string> EndorsementsOf(JsonWebKey? key) =>
        key?.AdditionalData.TryGetValue("endorsements", out var value) == true && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
            : [];
}
