using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using OfficeKi.DemoTenant.Hosting;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>The one app registration of the demo: API, panes and on-behalf-of client in one, as in production.</summary>
internal sealed class Registration(DemoTenantOptions options, Addresses addresses)
{
    public string ClientId => options.ApiClientId;

    public string ClientSecret { get; } = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    public EntraError? Check(TokenRequest request, bool secretRequired) =>
        request.CheckClient(ClientId, ClientSecret, secretRequired);

    public RequestedScopes? ParseScopes(string? scope, out EntraError? error) =>
        RequestedScopes.Parse(scope, ClientId, addresses.Origin, out error);

    public bool AllowsRedirect(string? uri) =>
        uri is not null && options.RedirectUris.Any(registered => uri == registered || IsSameButForPort(uri, registered));

    /// <summary>On a loopback address the port may differ, because it is chosen at start (RFC 8252, 7.3).</summary>
    private static bool IsSameButForPort(string uri, string registered) =>
        Uri.TryCreate(uri, UriKind.Absolute, out var asked)
        && Uri.TryCreate(registered, UriKind.Absolute, out var known)
        && known.IsLoopback
        && asked.AbsoluteUri == uri
        && asked.UserInfo.Length == 0
        && asked.Scheme == known.Scheme
        && asked.Host == known.Host
        && asked.PathAndQuery == known.PathAndQuery
        && asked.Fragment.Length == 0;
}
