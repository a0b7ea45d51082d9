using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace OfficeKi.DemoTenant.Hosting;

/// <summary>A Kestrel of its own on the loopback interface.</summary>
/// <remarks>
/// Starts from the empty builder: neither configuration nor <c>--urls</c> of the main server may move it off the loopback interface,
/// and nothing is logged, because the addresses of Graph requests carry search words.
/// </remarks>
internal static class LoopbackServer
{
    private const long LongestBody = 1024 * 1024;

    public static WebApplication Build(X509Certificate2 certificate, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            Listen(kestrel, port, certificate);
        });
        return builder.Build();
    }

    public static Uri AddressOf(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        return new UriBuilder(addresses.First()) { Host = "localhost" }.Uri;
    }

    private static void Listen(KestrelServerOptions kestrel, int port, X509Certificate2 certificate)
    {
        if (port == 0)
        {
            // Kestrel picks a free port for one address only, not for a name that stands for two.
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
        }
        else
        {
            kestrel.ListenLocalhost(port, listen => listen.UseHttps(certificate));
        }
    }
}
