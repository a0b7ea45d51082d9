using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.Graph;
using OfficeKi.DemoTenant.Hosting;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant;

/// <summary>The invented cities as a Microsoft 365 tenant: sign-in and Graph over HTTPS on the loopback interface.</summary>
/// <remarks>Speaks the parts of Entra ID and Graph this product uses. It is no general emulator and no place for real data.</remarks>
public sealed class DemoTenantHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly SignInService _signIn;

    private DemoTenantHost(DemoCity city, DemoTenantOptions options)
    {
        Certificate = LoopbackCertificate.Create(options.Time);
        _app = LoopbackServer.Build(Certificate, options.Port);
        Addresses = new(() => LoopbackServer.AddressOf(_app));
        _signIn = new(city, options, Addresses);
        new GraphService(city, options, Addresses, _signIn).Use(_app);
        _signIn.MapServerDoor(_app);
    }

    /// <summary>For example <c>https://localhost:5443/</c>; Graph is below it at <c>v1.0</c>.</summary>
    public Uri BaseAddress => Addresses.Base;

    /// <summary>The certificate made at this start; the only one <see cref="CreateHandler"/> trusts.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>Secret of the server's confidential client for on-behalf-of, random at every start.</summary>
    public string ClientSecret => _signIn.Registration.ClientSecret;

    internal Addresses Addresses { get; }

    internal TokenIssuer Issuer => _signIn.Issuer;

    /// <summary>What stands between a persona and a token; for tests of consent, second factor and revocation.</summary>
    internal Obstacles Obstacles => _signIn.Obstacles;

    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<DemoTenantHost> StartAsync(DemoCity city, DemoTenantOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(city);
        ArgumentNullException.ThrowIfNull(options);

        var host = new DemoTenantHost(city, options);
        try
        {
            await host._app.StartAsync(cancellationToken);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Adds the sign-in pages and token endpoints for browsers and scripts below <c>/demo</c>.</summary>
    public void MapBrowserEndpoints(IEndpointRouteBuilder mainOrigin)
    {
        ArgumentNullException.ThrowIfNull(mainOrigin);
        _signIn.MapBrowserDoor(mainOrigin);
    }

    /// <summary>A handler that reaches this host only and trusts its certificate only; the caller disposes it.</summary>
    public HttpMessageHandler CreateHandler() => new LoopbackHandler(BaseAddress, Certificate);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _signIn.Dispose();
        Certificate.Dispose();
    }
}
