using System.Text.RegularExpressions;

namespace OfficeKi.Privacy.Output;

/// <summary>"&lt;https://…&gt;" and "&lt;name@host&gt;" lose their angle brackets; the address is then treated like any in the text.</summary>
internal static partial class AngleLinks
{
    public static string Open(string text) => text.Contains('<', StringComparison.Ordinal) ? Address().Replace(text, match => match.Groups["address"].Value) : text;

    [GeneratedRegex(@"<(?<address>[a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,2048}|[^\s<>@]{1,64}@[^\s<>@]{1,253}|www\.[^\s<>]{1,2048})>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();
}
