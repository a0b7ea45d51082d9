using Microsoft.Extensions.FileProviders;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>The built panes beside the server's program: hashed assets may be cached for ever, pages never.</summary>
internal static class PaneFiles
{
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "panes");

    public static void UsePaneFiles(this WebApplication app)
    {
        System.IO.Directory.CreateDirectory(Directory);
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Directory),
            RequestPath = "/panes",
            OnPrepareResponse = file => Prepare(file.Context, file.File.Name),
        });
    }

    private static void Prepare(HttpContext context, string name)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = context.Request.Path.StartsWithSegments("/panes/assets") ? "public, max-age=31536000, immutable" : "no-cache";
        if (name.StartsWith("icon-", StringComparison.Ordinal))
        {
            // Office shows these beside its own buttons, on its own pages (manifests: icons must be loadable and may be cached).
            headers.CacheControl = "public, max-age=86400";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }
    }
}
