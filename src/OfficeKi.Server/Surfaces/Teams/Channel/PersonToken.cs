using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OfficeKi.Core;
using OfficeKi.Server.Identity;

namespace OfficeKi.Server.Surfaces.Teams.Channel;

/// <summary>Reads a token that Teams sent inside an activity: the same rules as for the token of a request, and it must be the sender's own.</summary>
internal sealed class PersonToken(IOptionsMonitor<JwtBearerOptions> bearer, IAuthorizationService authorization, IAuthorizationPolicyProvider policies)
{
    /// <returns>Null when the token is not valid, not for us, not of a licensed person, or not of this one.</returns>
    public async Task<Caller?> ReadAsync(string token, string tenantId, string personId)
    {
        var options = bearer.Get(JwtBearerDefaults.AuthenticationScheme);
        var parameters = options.TokenValidationParameters.Clone();
        parameters.ConfigurationManager = options.ConfigurationManager as BaseConfigurationManager;
        var read = await options.TokenHandlers[0].ValidateTokenAsync(token, parameters);
        if (!read.IsValid)
        {
            return null;
        }

        read.ClaimsIdentity.BootstrapContext = token; // what the exchange for Graph starts from
        ClaimsPrincipal person = new(read.ClaimsIdentity);
        var isTheirs = IsClaim(person, "oid", personId) && IsClaim(person, "tid", tenantId);
        return isTheirs && (await authorization.AuthorizeAsync(person, await policies.GetDefaultPolicyAsync())).Succeeded ? person.ToCaller() : null;
    }

    private static bool IsClaim(ClaimsPrincipal person, string claim, string value) =>
        string.Equals(person.FindFirst(claim)?.Value, value, StringComparison.OrdinalIgnoreCase);
}
