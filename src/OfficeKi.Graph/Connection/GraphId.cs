namespace OfficeKi.Graph.Connection;

/// <summary>Ids come from outside and become segments of a path; the SDK percent-encodes them, this keeps out what encoding cannot tame.</summary>
internal static class GraphId
{
    // "." and ".." stay path steps even when they are encoded (RFC 3986, 6.2.2.2 and 6.2.2.3).
    public static bool IsSegment(string id) =>
        id.Length > 0 && id.Any(character => character != '.') && !id.Any(char.IsControl);

    /// <summary>Splits <c>{first}~{second}</c>; null when it is not of that form.</summary>
    public static (string First, string Second)? Pair(string id) =>
        id.Split('~') is [var first, var second] && IsSegment(first) && IsSegment(second) ? (first, second) : null;
}
