using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>The key pair all tokens of one run are signed with.</summary>
internal sealed class SigningKeys : IDisposable
{
    private const int KeyBits = 2048;

    private readonly RSA _rsa = RSA.Create(KeyBits);

    public SigningKeys()
    {
        var key = new RsaSecurityKey(_rsa);
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        Credentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256);
    }

    public SigningCredentials Credentials { get; }

    /// <summary>The public half as JSON Web Key Set. Entra adds the issuer to each key, and its own validators check it.</summary>
    public JsonObject ToKeySet(string issuer)
    {
        var parameters = _rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["alg"] = SecurityAlgorithms.RsaSha256,
                ["kid"] = Credentials.Key.KeyId,
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                ["issuer"] = issuer,
            }),
        };
    }

    public void Dispose() => _rsa.Dispose();
}
