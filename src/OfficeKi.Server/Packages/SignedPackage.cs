using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OfficeKi.Server.Packages;

/// <summary>A package with its signature: one JSON file in the flattened form of JSON Web Signature, so that any tool for it can check it too.</summary>
/// <remarks>Source: RFC 7515, section 7.2.2; algorithm ES256 (ECDSA on P-256 with SHA-256, RFC 7518, section 3.4). No other algorithm is read.</remarks>
/// <param name="Protected">Header, base64url.</param>
/// <param name="Payload">The package, base64url: what is signed are these very bytes.</param>
/// <param name="Signature">Base64url.</param>
internal sealed record SignedPackage(string Protected, string Payload, string Signature)
{
    private const string Type = "officeki-package+json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static SignedPackage Sign(byte[] payload, ECDsa key)
    {
        var header = Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new Header("ES256", PublicKeys.IdOf(key), Type), Json));
        var body = Base64Url.EncodeToString(payload);
        return new(header, body, Base64Url.EncodeToString(key.SignData(Signed(header, body), HashAlgorithmName.SHA256)));
    }

    /// <returns>Null when the text is no signed package.</returns>
    public static SignedPackage? Read(string text)
    {
        try
        {
            var package = JsonSerializer.Deserialize<SignedPackage>(text, Json);
            return package is not null && package.HeaderOf() is { Alg: "ES256", Typ: Type } ? package : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Id of the key it says it is signed with.</summary>
    public string KeyId() => HeaderOf()!.Kid;

    /// <returns>The payload, or null when it was not signed with this key.</returns>
    public byte[]? Verify(ECDsa key)
    {
        try
        {
            return key.VerifyData(Signed(Protected, Payload), Base64Url.DecodeFromChars(Signature), HashAlgorithmName.SHA256) ? Base64Url.DecodeFromChars(Payload) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, Json);

    private Header? HeaderOf()
    {
        try
        {
            return JsonSerializer.Deserialize<Header>(Base64Url.DecodeFromChars(Protected), Json);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[] Signed(string header, string body) => Encoding.ASCII.GetBytes($"{header}.{body}");

    private sealed record Header(string Alg, string Kid, string Typ);
}
