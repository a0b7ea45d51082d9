using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace OfficeKi.Policy.Files;

/// <summary>Names a set by what it says, so that a past decision can be reproduced from its version.</summary>
/// <remarks>Order of files and line ends have no meaning: a checkout on another system is the same policy.</remarks>
internal static class ContentHash
{
    private const int Digits = 12;

    public static string Of(IReadOnlyList<PolicyFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Text, StringComparer.Ordinal))
        {
            Append(hash, file.Name);
            Append(hash, file.Text.ReplaceLineEndings("\n"));
        }

        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]}";
    }

    // With its length in front, so that moving text from one file to the next is a change.
    private static void Append(IncrementalHash hash, string text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, text.Length);
        hash.AppendData(length);
        hash.AppendData(Encoding.UTF8.GetBytes(text));
    }
}
