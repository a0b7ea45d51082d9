using System.Text.RegularExpressions;

namespace OfficeKi.Tests.Server;

/// <summary>What the pages tell a browser it may load and run, and whether they keep to it.</summary>
internal static partial class ContentPolicy
{
    /// <summary>Every page there is, with the help, the register and what does not exist.</summary>
    private static readonly string[] Pages =
        ["/", "/panes/word", "/panes/outlook", "/panes/teams", "/verwaltung", "/hilfe", "/hilfe/administration", "/transparenz", "/panes/auth-end.html", "/panes/config.json", "/api/me", "/gibt-es-nicht"];

    /// <param name="scripts">The only foreign host scripts may come from; null for none.</param>
    /// <param name="login">The only foreign host the pages may talk to; null for none.</param>
    public static async Task AssertPagesAsync(HttpClient client, string? scripts, string? login)
    {
        foreach (var page in Pages)
        {
            using var response = await client.GetAsync(new Uri(page, UriKind.Relative));
            AssertPolicy(page, Assert.Single(response.Headers.GetValues("Content-Security-Policy")), scripts, login);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                AssertNothingInline(page, await response.Content.ReadAsStringAsync(), scripts);
            }
        }
    }

    /// <summary>No script, style or handler in the page itself, and no address outside but that of the allowed scripts.</summary>
    public static void AssertNothingInline(string page, string html, string? scripts)
    {
        Assert.All(Script().Matches(html), script => Assert.True(script.Groups["body"].Value.Trim().Length == 0 && script.Groups["head"].Value.Contains("src=", StringComparison.Ordinal), $"{page}: inline script"));
        Assert.DoesNotMatch(Inline(), html);
        Assert.All(Source().Matches(html), source =>
        {
            var address = source.Groups["address"].Value;
            Assert.True((address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)) || (scripts is not null && address.StartsWith(scripts + "/", StringComparison.Ordinal)), $"{page}: {address}");
        });
    }

    private static void AssertPolicy(string page, string header, string? scripts, string? login)
    {
        var policy = header.Split(';', StringSplitOptions.TrimEntries).Select(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToDictionary(part => part[0], part => part[1..]);

        Assert.Equal(
            ["base-uri", "connect-src", "default-src", "font-src", "form-action", "frame-ancestors", "frame-src", "img-src", "script-src", "style-src"], policy.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["'none'"], policy["default-src"]);
        Assert.Equal(["'none'"], policy["base-uri"]);
        Assert.Equal(["'self'", "data:"], policy["img-src"]);
        Assert.All(["style-src", "font-src", "frame-src", "form-action"], name => Assert.Equal(["'self'"], policy[name]));
        Assert.Equal(With(scripts), policy["script-src"]);
        Assert.Equal(With(login), policy["connect-src"]);
        Assert.DoesNotContain("unsafe", header, StringComparison.OrdinalIgnoreCase);
        // Only whole hosts, or everything below one: never a scheme or a star alone.
        Assert.All(policy["frame-ancestors"][1..], host => Assert.Matches(@"^https://(\*\.)?([a-z0-9-]+\.)+[a-z]+$|^https://\*\.cloud\.microsoft$", host));
        // Office and Teams may show the panes and the help; in the demo nobody may.
        var isFramed = scripts is not null && (page.StartsWith("/panes/", StringComparison.Ordinal) || page.StartsWith("/hilfe", StringComparison.Ordinal));
        string[] teams = ["https://teams.microsoft.com", "https://*.teams.microsoft.com", "https://*.cloud.microsoft"];
        Assert.Equal("'self'", policy["frame-ancestors"][0]);
        Assert.True(isFramed ? teams.All(policy["frame-ancestors"].Contains) : policy["frame-ancestors"].Length == 1, page);
    }

    private static string[] With(string? host) => host is null ? ["'self'"] : ["'self'", host];

    [GeneratedRegex("<script(?<head>[^>]*)>(?<body>.*?)</script", RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Script();

    [GeneratedRegex(@"<style|<base|<iframe|http-equiv=|<[^>]*\s(style|on[a-z]+|srcset|srcdoc)\s*=|(href|src)\s*=\s*[""']?\s*(javascript|data|vbscript):", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inline();

    [GeneratedRegex(@"<(script|link|img|source|iframe)\b[^>]*\s(src|href)=""(?<address>[^""]*)""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Source();
}
