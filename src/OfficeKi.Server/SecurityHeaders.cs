namespace OfficeKi.Server;

/// <summary>Headers on every answer: nothing from elsewhere is loaded, framed, sniffed or told where the user came from.</summary>
internal static class SecurityHeaders
{
    private const string OfficeScripts = "https://appsforoffice.microsoft.com";

    /// <summary>Hosts of Office and Teams that show the panes in a frame (Microsoft's list; an administrator may replace it).</summary>
    private static readonly string[] OfficeFrames =
    [
        "https://*.cloud.microsoft", "https://teams.microsoft.com", "https://*.teams.microsoft.com", "https://*.microsoft365.com", "https://*.office.com",
        "https://outlook.office.com", "https://outlook.office365.com", "https://outlook.live.com", "https://*.officeapps.live.com", "https://*.sharepoint.com",
    ];

    /// <summary>The only pages that belong in a frame of Office or Teams: the panes, and the help, which Teams shows as the settings.</summary>
    private static readonly string[] Framed = ["/panes", "/hilfe"];

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var policy = PolicyFor(app);
        var framed = $"{policy}; frame-ancestors 'self'{HostsAround(app)}";
        var alone = $"{policy}; frame-ancestors 'self'";
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Framed.Any(page => context.Request.Path.StartsWithSegments(page)) ? framed : alone;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (context.Request.Path.StartsWithSegments("/api"))
            {
                headers.CacheControl = "no-store";
            }

            return next(context);
        });
    }

    private static string PolicyFor(WebApplication app)
    {
        var demo = app.Services.GetService<Demo.DemoTenantSetup>() is not null;
        var login = app.Configuration["AzureAd:Instance"]?.TrimEnd('/');
        return string.Join("; ",
            "default-src 'none'",
            demo ? "script-src 'self'" : $"script-src 'self' {OfficeScripts}",
            "style-src 'self'",
            demo ? "connect-src 'self'" : $"connect-src 'self' {login}",
            "img-src 'self' data:",
            "font-src 'self'",
            "frame-src 'self'",
            "base-uri 'none'",
            "form-action 'self'");
    }

    private static string HostsAround(WebApplication app)
    {
        var hosts = app.Configuration.GetSection("OfficeKi:FrameAncestors").Get<string[]>() ?? OfficeFrames;
        return app.Services.GetService<Demo.DemoTenantSetup>() is null ? string.Concat(hosts.Select(host => $" {host}")) : "";
    }
}
