using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using OfficeKi.Server.Demo;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Teams.Channel;

/// <summary>Who may post activities: the Bot Framework channel with a token for this app. Tokens of people count only on the other routes, and this one's only here.</summary>
/// <remarks>
/// Bot Framework, "Authentication with the Bot Connector API": header, signature by a key of the OpenID metadata, issuer, audience and lifetime with five minutes
/// of skew are checked here; endorsement, service address and tenant need the activity and are <see cref="ChannelTrust"/>'s.
/// </remarks>
internal static class ChannelScheme
{
    public const string Name = "TeamsChannel";

    /// <summary>Name of the authorisation policy.</summary>
    public const string Policy = "teams-channel";

    public const string Path = "/api/messages";

    public static void AddTeamsChannel(this IServiceCollection services, TeamsOptions teams)
    {
        services.AddAuthentication().AddJwtBearer(Name, options =>
        {
            if (teams.IsOn)
            {
                options.MetadataAddress = teams.MetadataAddress;
            }

            options.MapInboundClaims = false;
            options.TokenValidationParameters = new()
            {
                ValidIssuer = teams.Issuer,
                ValidAudience = teams.AppId,
                ValidAlgorithms = ["RS256"],
                ClockSkew = TimeSpan.FromMinutes(5),
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                ValidateIssuerSigningKey = true,
                TryAllIssuerSigningKeys = false,
            };
            options.Events = new()
            {
                OnMessageReceived = AcceptEmulator,
                OnTokenValidated = NameChannelAsync,
                OnChallenge = context =>
                {
                    context.HandleResponse();
                    return RefuseAsync(context.HttpContext);
                },
            };
        });
        // The default scheme would look for the channel's keys at Entra before this one is asked.
        services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
            options.ForwardDefaultSelector = context => context.Request.Path.StartsWithSegments(Path) ? Name : null);
        services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.AddAuthenticationSchemes(Name).RequireAuthenticatedUser());
    }

    public static Task RefuseAsync(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return ErrorsModule.WriteAsync(context, Problems.Unauthenticated(context.Language()));
    }

    private static Task AcceptEmulator(MessageReceivedContext context)
    {
        if (context.HttpContext.RequestServices.GetService<DemoTenantSetup>() is not null && Emulator.Sent(context.HttpContext))
        {
            context.Principal = ChannelIdentity.OfEmulator();
            context.Success();
        }

        return Task.CompletedTask;
    }

    private static async Task NameChannelAsync(TokenValidatedContext context)
    {
        var configuration = await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted);
        context.Principal = ChannelIdentity.Of((JsonWebToken)context.SecurityToken, configuration.JsonWebKeySet);
    }
}
