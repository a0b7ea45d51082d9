using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Graph;
using Microsoft.Identity.Abstractions;
using Microsoft.Identity.Web;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant;

/// <summary>A protected API that reads Graph on behalf of its caller, set up with Microsoft.Identity.Web as in production.</summary>
internal static class IdentityWebApi
{
    public static GraphServiceClient GraphClient(DemoTenantHost host, IAuthenticationProvider authentication) =>
        new(GraphClientFactory.Create(finalHandler: host.CreateHandler()), authentication, $"{host.BaseAddress}v1.0");

    public static async Task<WebApplication> StartAsync(DemoTenantHost host, string configuredTenant)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        builder.Services.AddRoutingCore();
        AddIdentity(builder, host, configuredTenant);
        builder.Services.AddAuthorization();

        var api = builder.Build();
        api.UseRouting();
        api.UseAuthentication();
        api.UseAuthorization();
        api.MapGet("/", async (IAuthorizationHeaderProvider headers, ClaimsPrincipal user) =>
        {
            try
            {
                var me = await GraphClient(host, new OnBehalfOfProvider(headers, user, $"{host.Addresses.Origin}/User.Read")).Me.GetAsync();
                return me!.Mail!;
            }
            catch (MicrosoftIdentityWebChallengeUserException challenge)
            {
                var reason = challenge.MsalUiRequiredException;
                return $"challenge {reason.ErrorCode} {reason.Message} {reason.Claims}";
            }
        }).RequireAuthorization();
        await api.StartAsync();
        return api;
    }

    private static void AddIdentity(WebApplicationBuilder builder, DemoTenantHost host, string configuredTenant)
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureAd:Instance"] = host.BaseAddress.ToString(),
            ["AzureAd:TenantId"] = configuredTenant,
            ["AzureAd:ClientId"] = TestCity.ClientId,
            ["AzureAd:ClientCredentials:0:SourceType"] = "ClientSecret",
            ["AzureAd:ClientCredentials:0:ClientSecret"] = host.ClientSecret,
            ["AzureAd:ClientCapabilities:0"] = "cp1",
        });
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddMicrosoftIdentityWebApi(builder.Configuration.GetSection("AzureAd"))
            .EnableTokenAcquisitionToCallDownstreamApi()
            .AddDistributedTokenCaches();
        builder.Services.AddDistributedMemoryCache();
        builder.Services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(host.CreateHandler));
        builder.Services.Configure<AadIssuerValidatorOptions>(options => options.HttpClientName = "sts");
        builder.Services.Configure<JwtBearerOptions>(
            JwtBearerDefaults.AuthenticationScheme, options => options.BackchannelHttpHandler = host.CreateHandler());
    }

    private sealed class OnBehalfOfProvider(IAuthorizationHeaderProvider headers, ClaimsPrincipal user, string scope) : IAuthenticationProvider
    {
        public async Task AuthenticateRequestAsync(
            RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            var options = new AuthorizationHeaderProviderOptions();
            options.AcquireTokenOptions.AuthenticationOptionsName = JwtBearerDefaults.AuthenticationScheme;
            if (additionalAuthenticationContext?.TryGetValue("claims", out var claims) == true)
            {
                options.AcquireTokenOptions.Claims = Encoding.UTF8.GetString(Convert.FromBase64String((string)claims));
            }

            request.Headers.Remove("Authorization");
            request.Headers.Add(
                "Authorization", await headers.CreateAuthorizationHeaderForUserAsync([scope], options, user, cancellationToken));
        }
    }
}
