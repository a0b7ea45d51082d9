using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OfficeKi.Core;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Identity;

/// <summary>Who is calling: Entra tokens for our API, validated by Microsoft.Identity.Web. The demo tenant speaks the same protocol.</summary>
internal static class IdentityModule
{
    /// <summary>Roles the app registration defines. A person with none of them has not been assigned to the app.</summary>
    public static readonly string[] AppRoles = ["Staff", "Lead", "Administrator", "StaffCouncil", "DataProtection"];

    public static void AddIdentity(this WebApplicationBuilder builder, Cities cities)
    {
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddMicrosoftIdentityWebApi(builder.Configuration.GetSection("AzureAd"))
            .EnableTokenAcquisitionToCallDownstreamApi()
            .AddDistributedTokenCaches();

        string[] tenants = [.. cities.All.Select(city => city.TenantId)];
        var instance = (builder.Configuration["AzureAd:Instance"] ?? "").TrimEnd('/');
        builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters.ValidAlgorithms = ["RS256"];
            options.TokenValidationParameters.RoleClaimType = "roles";
            options.TokenValidationParameters.IssuerValidator = (issuer, token, _) => CheckIssuer(issuer, token, instance, tenants);
            ShowProblems(options);
        });

        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(IsAssigned).Build())
            .SetDefaultPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(IsAssigned).Build());
    }

    public static Caller ToCaller(this ClaimsPrincipal user) =>
        new(Required(user, "tid"), Required(user, "oid"), [.. user.FindAll("roles").Select(claim => claim.Value)], user);

    private static string Required(ClaimsPrincipal user, string claim) =>
        user.FindFirst(claim)?.Value ?? throw new InvalidOperationException($"a validated token has no claim `{claim}`");

    private static bool IsAssigned(AuthorizationHandlerContext context) =>
        context.User.FindFirst("scp")?.Value.Split(' ').Contains("access_as_user") == true
        && context.User.FindAll("roles").Any(claim => AppRoles.Contains(claim.Value));

    // One installation can serve several cities; a token counts only if its issuer and its tenant name the same one of them.
    private static string CheckIssuer(string issuer, SecurityToken token, string instance, string[] tenants)
    {
        var tenant = (token as JsonWebToken)?.GetPayloadValue<string>("tid");
        return tenants.Contains(tenant) && string.Equals(issuer, $"{instance}/{tenant}/v2.0", StringComparison.Ordinal)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("the issuer is none of the configured tenants");
    }

    private static void ShowProblems(JwtBearerOptions options)
    {
        options.Events ??= new();
        options.Events.OnChallenge = context =>
        {
            context.HandleResponse();
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return ErrorsModule.WriteAsync(context.HttpContext, Problems.Unauthenticated(context.HttpContext.Language()));
        };
        options.Events.OnForbidden = context => ErrorsModule.WriteAsync(context.HttpContext, Problems.Forbidden(context.HttpContext.Language()));
    }
}
