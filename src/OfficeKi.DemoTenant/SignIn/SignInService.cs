using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.Hosting;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>The OpenID provider of the demo, put together: one set of keys and sessions behind two doors.</summary>
internal sealed class SignInService : IDisposable
{
    private const long LongestForm = 64 * 1024;

    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan RefreshLifetime = TimeSpan.FromHours(24);

    private readonly SigningKeys _keys = new();
    private readonly AuthorizeEndpoint _authorize;
    private readonly TokenEndpoint _token;
    private readonly DemoTokenEndpoint _demoToken;
    private readonly DiscoveryEndpoints _discovery;
    private readonly DeviceEndpoints _device;

    public SignInService(DemoCity city, DemoTenantOptions options, Addresses addresses)
    {
        var directory = new PersonaDirectory(city);
        var codes = new TicketStore<AuthorizationCode>(options.Time, CodeLifetime);
        var devices = new DeviceCodes(options.Time);
        var refreshTickets = new TicketStore<RefreshTicket>(options.Time, RefreshLifetime);

        Registration = new(options, addresses);
        Issuer = new(_keys, addresses, options.ApiClientId, options.Time);
        Tokens = new(_keys, addresses, directory, options.Time);
        _authorize = new(directory, Registration, Obstacles, codes);
        _token = new(
            directory,
            new CodeGrant(codes, Registration),
            new RefreshGrant(refreshTickets, Obstacles, Registration),
            new DeviceGrant(devices, Obstacles, Registration),
            new OnBehalfOf(Tokens, Obstacles, Registration),
            Issuer,
            refreshTickets,
            options.Time);
        _demoToken = new(directory, Issuer, options.Time);
        _device = new(directory, Registration, Obstacles, devices, addresses, options.Time);
        _discovery = new(directory, _keys, addresses, options.Time);
    }

    public Registration Registration { get; }

    public Obstacles Obstacles { get; } = new();

    public TokenIssuer Issuer { get; }

    public TokenReader Tokens { get; }

    /// <summary>The door for the server's own clients.</summary>
    public void MapServerDoor(IEndpointRouteBuilder endpoints)
    {
        _discovery.Map(endpoints);
        _device.Map(endpoints);
        endpoints.MapGet("/{tid}/oauth2/v2.0/authorize", _authorize.AnswerAsync);
        endpoints.MapPost("/{tid}/oauth2/v2.0/token", _token.AnswerServerAsync);
        endpoints.MapGet(SignInStylesheet.Path, SignInStylesheet.AnswerAsync);
    }

    /// <summary>The door for browsers, which do not trust the certificate of the other one.</summary>
    public void MapBrowserDoor(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/demo/{tid}/oauth2/v2.0/authorize", _authorize.AnswerAsync).AllowAnonymous();
        endpoints.MapGet(SignInStylesheet.Path, SignInStylesheet.AnswerAsync).AllowAnonymous();
        endpoints.MapPost("/demo/{tid}/oauth2/v2.0/token", _token.AnswerBrowserAsync).AllowAnonymous().WithMetadata(new RequestSizeLimitAttribute(LongestForm));
        endpoints.MapPost("/demo/token", _demoToken.AnswerAsync).AllowAnonymous().WithMetadata(new RequestSizeLimitAttribute(LongestForm));
    }

    public void Dispose() => _keys.Dispose();
}
