using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>A form posted to the token endpoint.</summary>
internal sealed record TokenRequest(string Tenant, IFormCollection Form)
{
    /// <summary>A form field; null when it is missing, empty or there twice (RFC 6749, 3.2).</summary>
    public string? this[string name] => Form[name] is [{ Length: > 0 } value] ? value : null;

    public bool ShowsSecret => this["client_secret"] is not null || this["client_assertion"] is not null;

    /// <returns>Null when the client is who it says it is.</returns>
    public EntraError? CheckClient(string clientId, string clientSecret, bool secretRequired)
    {
        if (this["client_id"] is not { } client)
        {
            return EntraError.MissingParameter("client_id");
        }

        if (client != clientId)
        {
            return EntraError.UnknownClient;
        }

        return ShowsSecret && !IsSecret(clientSecret) ? EntraError.WrongSecret
            : secretRequired && !ShowsSecret ? EntraError.MissingSecret
            : null;
    }

    private bool IsSecret(string expected) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(this["client_secret"] ?? ""), Encoding.UTF8.GetBytes(expected));
}
