namespace OfficeKi.Documents.Ooxml;

/// <summary>The container Office puts around a document with a password or with rights management.</summary>
/// <remarks>[MS-CFB] 2.2 (signature); [MS-OFFCRYPTO] 2.2 and 2.3: the encrypted package is a stream of that name. Streams are named in UTF-16.</remarks>
internal static class CompoundFile
{
    public static bool Is(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    public static bool IsEncryptedPackage(ReadOnlySpan<byte> content) =>
        content.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 || content.IndexOf("EncryptedPackage"u8) >= 0
        || content.IndexOf("\t\0D\0R\0M\0C\0o\0n\0t\0e\0n\0t\0"u8) >= 0;
}
