using System.Security.Cryptography;

namespace OfficeKi.Server.Packages;

/// <summary>Public keys as cities exchange them: PEM, named by a fingerprint.</summary>
internal static class PublicKeys
{
    private const string P256 = "1.2.840.10045.3.1.7";

    /// <summary>First 32 hex digits of the SHA-256 of the key, to compare by telephone.</summary>
    public static string IdOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..32];

    /// <returns>Null when it is no public key on P-256. The caller disposes of it.</returns>
    public static ECDsa? Read(string? pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem ?? "");
            if (key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == P256 && !pem!.Contains("PRIVATE", StringComparison.Ordinal))
            {
                return key;
            }
        }
        catch (Exception wrong) when (wrong is ArgumentException or CryptographicException)
        {
            // said by null
        }

        key.Dispose();
        return null;
    }
}
