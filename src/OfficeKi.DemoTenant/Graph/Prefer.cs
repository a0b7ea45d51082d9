using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The wishes of the <c>Prefer</c> header (RFC 7240), for example <c>outlook.body-content-type="text"</c>.</summary>
internal static class Prefer
{
    private static readonly string[] Granted = ["outlook.body-content-type", "outlook.timezone", "IdType"];

    public static string? Read(HttpContext http, string name) =>
        Wishes(http).Where(wish => wish.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(wish => wish.Value).FirstOrDefault();

    /// <summary>Says in the answer which wishes were heard.</summary>
    public static void Acknowledge(HttpContext http)
    {
        var heard = Wishes(http).Where(wish => Granted.Contains(wish.Name, StringComparer.OrdinalIgnoreCase))
            .Select(wish => $"{wish.Name}=\"{wish.Value}\"");
        if (string.Join(", ", heard) is { Length: > 0 } applied)
        {
            http.Response.Headers["Preference-Applied"] = applied;
        }
    }

    private static IEnumerable<(string Name, string Value)> Wishes(HttpContext http) =>
        from header in http.Request.Headers["Prefer"]
        from wish in header.Split([',', ';'])
        let parts = wish.Split('=', 2, StringSplitOptions.TrimEntries)
        where parts.Length == 2
        let value = parts[1].Trim('"')
        where value.All(character => char.IsAsciiLetterOrDigit(character) || " /_+-.".Contains(character, StringComparison.Ordinal))
        select (parts[0], value);
}
