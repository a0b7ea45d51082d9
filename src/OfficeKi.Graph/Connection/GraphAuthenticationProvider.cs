using Microsoft.Identity.Abstractions;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using OfficeKi.Core;

namespace OfficeKi.Graph.Connection;

/// <summary>Puts a token of one caller, for one permission, on requests to Graph and on nothing else.</summary>
internal sealed class GraphAuthenticationProvider(
    IAuthorizationHeaderProvider headers, GraphAddress address, string authenticationScheme, Caller caller, string permission) : IAuthenticationProvider
{
    public async Task AuthenticateRequestAsync(
        RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        request.Headers.Remove("Authorization");
        if (!address.IsGraph(request.URI))
        {
            return;
        }

        var options = new AuthorizationHeaderProviderOptions
        {
            AcquireTokenOptions = new()
            {
                AuthenticationOptionsName = authenticationScheme,
                Tenant = caller.TenantId,
                Claims = ClaimsOf(additionalAuthenticationContext),
            },
        };
        var header = await headers.CreateAuthorizationHeaderForUserAsync(
            [address.ScopeOf(permission)], options, caller.Principal, cancellationToken);
        request.Headers.Add("Authorization", header);
    }

    // Kiota hands over the challenge as it came, in base64; the token library wants the JSON inside.
    private static string? ClaimsOf(Dictionary<string, object>? context) =>
        context?.TryGetValue("claims", out var claims) == true ? ClaimsChallenge.Decode(claims as string) : null;
}
