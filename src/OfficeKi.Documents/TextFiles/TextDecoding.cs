using System.Text;

namespace OfficeKi.Documents.TextFiles;

/// <summary>Finds out how text is encoded: byte order mark, else valid UTF-8, else Windows-1252, else no text at all.</summary>
internal static class TextDecoding
{
    // One stray control character is a slip of an editor; 2 % are a binary file.
    private const int CharactersPerControl = 50;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = Decode(bytes);
        return !IsBinary(text);
    }

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ when TryUtf8(bytes) is { } text => text,
        _ => Windows1252.GetString(bytes),
    };

    private static string? TryUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8.GetString(bytes) : null;

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'))
            {
                controls++;
            }
        }

        return controls > 1 && controls > text.Length / CharactersPerControl;
    }
}
