using System.Text.RegularExpressions;
using OfficeKi.Graph.Connection;

namespace OfficeKi.Graph.Files;

/// <summary>A file by drive and item, or by the sharing token made from its web address.</summary>
/// <remarks>Source: Microsoft Graph, "Access shared items": <c>u!</c> and the address in base64url without padding.</remarks>
internal sealed partial record DriveAddress(string? Share, string DriveId, string ItemId)
{
    public static DriveAddress? Parse(string id)
    {
        if (id.StartsWith("u!", StringComparison.Ordinal))
        {
            return ShareToken().IsMatch(id) ? new(id, "", "") : null;
        }

        return GraphId.Pair(id) is { } pair ? new(null, pair.First, pair.Second) : null;
    }

    [GeneratedRegex("^u![A-Za-z0-9_-]+$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ShareToken();
}
