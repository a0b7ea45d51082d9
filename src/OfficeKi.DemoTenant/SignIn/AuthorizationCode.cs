using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>What the browser brings back from the sign-in page; good once, and only for who holds the verifier.</summary>
internal sealed class AuthorizationCode(SignInSession session, RequestedScopes scopes, string redirectUri, string challenge, string? nonce)
{
    private int _redeemed;

    public SignInSession Session => session;

    public RequestedScopes Scopes => scopes;

    public string RedirectUri => redirectUri;

    public string? Nonce => nonce;

    /// <summary>True for the first caller only.</summary>
    public bool TryRedeem() => Interlocked.Exchange(ref _redeemed, 1) == 0;

    /// <summary>Method S256 of RFC 7636, 4.6.</summary>
    public bool Matches(string verifier) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)))),
            Encoding.ASCII.GetBytes(challenge));
}
