using Microsoft.Identity.Client;
using OfficeKi.Core;
using OfficeKi.Deploy.Environments;

namespace OfficeKi.Deploy.Publishing;

/// <summary>Signs the administrator in with a code typed on another page; nothing of it is kept.</summary>
internal static class DeviceSignIn
{
    /// <summary>The least that publishes and reads; publishing for everybody also needs the role (Graph reference, <c>teamsApp: publish</c>).</summary>
    private const string Permission = "AppCatalog.Submit";

    /// <returns>A token for Graph.</returns>
    /// <exception cref="PublishException">Nobody signed in, or Entra refused.</exception>
    public static async Task<string> SignInAsync(Surroundings surroundings, HttpClient http, EnvironmentFile environment, CancellationToken cancellationToken)
    {
        var graph = new Uri(environment["GRAPH_BASE_URL"]).GetLeftPart(UriPartial.Authority);
        var client = PublicClientApplicationBuilder.Create(environment["PUBLISH_CLIENT_ID"])
            .WithAuthority($"{environment["AUTHORITY_HOST"].TrimEnd('/')}/{environment["AAD_APP_TENANT_ID"]}")
            .WithHttpClientFactory(new OneClient(http))
            .Build();
        try
        {
            var result = await client.AcquireTokenWithDeviceCode([$"{graph}/{Permission}"], code => Show(surroundings, code)).ExecuteAsync(cancellationToken);
            return result.AccessToken;
        }
        catch (MsalException failure)
        {
            throw new PublishException(Sentence(failure));
        }
        catch (HttpRequestException)
        {
            throw new PublishException(PublishWords.Unreachable(environment["AUTHORITY_HOST"]));
        }
    }

    private static Task Show(Surroundings surroundings, DeviceCodeResult code)
    {
        surroundings.Say(PublishWords.SignIn(code.VerificationUrl, code.UserCode));
        return Task.CompletedTask;
    }

    private static LocalizedText Sentence(MsalException failure) => failure.ErrorCode switch
    {
        "code_expired" or "expired_token" => PublishWords.CodeExpired,
        "authorization_declined" or "access_denied" => PublishWords.Declined,
        _ when failure is MsalUiRequiredException { Classification: UiRequiredExceptionClassification.ConsentRequired } => PublishWords.Consent,
        "unauthorized_client" => PublishWords.UnknownClient,
        "invalid_client" => PublishWords.NoPublicClient,
        var code => PublishWords.NotSignedIn(code),
    };

    private sealed class OneClient(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
