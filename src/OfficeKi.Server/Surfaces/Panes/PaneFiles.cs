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
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/panes/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }
}
