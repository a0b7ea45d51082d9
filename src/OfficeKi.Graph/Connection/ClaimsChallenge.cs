using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OfficeKi.Graph.Connection;

/// <summary>Reads the claims challenge of continuous access evaluation: base64 on the wire, JSON for the token service.</summary>
/// <remarks>Source: Microsoft identity platform, "Claims challenges, claims requests, and client capabilities".</remarks>
internal static partial class ClaimsChallenge
{
    /// <returns>JSON, or null when the text is neither base64 of a JSON object nor such an object itself.</returns>
    public static string? Decode(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var padded = text.Trim().Replace('-', '+').Replace('_', '/');
        padded = padded.PadRight((padded.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length];
        return Convert.TryFromBase64String(padded, bytes, out var length)
            ? JsonObjectOrNull(Encoding.UTF8.GetString(bytes, 0, length))
            : JsonObjectOrNull(text);
    }

    /// <summary>Claims of the first Bearer challenge among the values of <c>WWW-Authenticate</c>, as JSON, or null.</summary>
    public static string? Find(IEnumerable<string> headerValues)
    {
        foreach (var value in headerValues)
        {
            if (AuthenticationHeaderValue.TryParse(value, out var header)
                && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
                && Claims().Match(header.Parameter ?? "") is { Success: true } match)
            {
                return Decode(match.Groups["claims"].Value);
            }
        }

        return null;
    }

    private static string? JsonObjectOrNull(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object ? text : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        "(^|[\\s,])claims\\s*=\\s*\"(?<claims>[^\"]{1,8192})\"",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Claims();
}
