using System.Net;
using Microsoft.Net.Http.Headers;

namespace OfficeKi.Server.Surfaces.Teams.Channel;

/// <summary>Microsoft's emulator and the showcase send activities without a token. Only the demo asks here, and only this machine is believed.</summary>
/// <remarks>The header is the emulator's own (Microsoft 365 Agents Playground); no page of another origin can send it without being asked first.</remarks>
internal static class Emulator
{
    public const string Header = "x-ms-agents-playground";

    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For"];

    public static bool Sent(HttpContext context) =>
        !context.Request.Headers.ContainsKey(HeaderNames.Authorization)
        && string.Equals(context.Request.Headers[Header], "true", StringComparison.OrdinalIgnoreCase)
        && !Forwarding.Any(context.Request.Headers.ContainsKey)
        && context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
}
