using System.Buffers;
using System.Globalization;
using System.Text;

namespace OfficeKi.Documents.Rtf;

/// <summary>Cuts RTF into tokens, one pass, no look back.</summary>
/// <remarks>Rich Text Format Specification 1.9.1, "RTF Syntax". Binary data (<c>\bin</c>) is passed over here.</remarks>
internal sealed class RtfScanner(ReadOnlyMemory<byte> content)
{
    private const int MaxWord = 32;
    private const int MaxDigits = 9;

    private static readonly SearchValues<byte> TextEnds = SearchValues.Create("{}\\\r\n\0"u8);
    private static readonly byte[] EveryByte = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];

    private int _at;

    public RtfToken Next()
    {
        while (_at < content.Length)
        {
            switch (content.Span[_at])
            {
                case (byte)'{':
                    _at++;
                    return new(RtfTokenKind.Open);
                case (byte)'}':
                    _at++;
                    return new(RtfTokenKind.Close);
                case (byte)'\\':
                    _at++;
                    return Control();
                case (byte)'\r' or (byte)'\n' or 0:
                    _at++;
                    break;
                default:
                    return Text();
            }
        }

        return new(RtfTokenKind.End);
    }

    private RtfToken Text()
    {
        var rest = content[_at..];
        var length = rest.Span.IndexOfAny(TextEnds);
        var text = length < 0 ? rest : rest[..length];
        _at += text.Length;
        return new(RtfTokenKind.Bytes, Bytes: text);
    }

    private RtfToken Control()
    {
        var rest = content.Span[_at..];
        if (rest.IsEmpty)
        {
            return new(RtfTokenKind.End);
        }

        if (char.IsAsciiLetter((char)rest[0]))
        {
            return Word(rest);
        }

        _at++;
        return (char)rest[0] switch
        {
            '\'' => Hex(rest[1..]),
            '\\' or '{' or '}' => new(RtfTokenKind.Bytes, Bytes: content.Slice(_at - 1, 1)),
            '\r' or '\n' => new(RtfTokenKind.Word, "par"),
            '\t' => new(RtfTokenKind.Word, "tab"),
            var symbol => new(RtfTokenKind.Word, symbol.ToString()),
        };
    }

    private RtfToken Hex(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 2 || !byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return new(RtfTokenKind.Word, "'");
        }

        _at += 2;
        return new(RtfTokenKind.Bytes, Bytes: EveryByte.AsMemory(value, 1));
    }

    private RtfToken Word(ReadOnlySpan<byte> rest)
    {
        var letters = Count(rest, MaxWord, character => char.IsAsciiLetter(character));
        var isNegative = letters < rest.Length && rest[letters] == (byte)'-';
        var start = letters + (isNegative ? 1 : 0);
        var digits = Count(rest[start..], MaxDigits, character => char.IsAsciiDigit(character));
        var value = digits > 0 ? int.Parse(rest.Slice(start, digits), CultureInfo.InvariantCulture) : (int?)null;
        var end = digits > 0 ? start + digits : letters;
        var word = Encoding.ASCII.GetString(rest[..letters]);
        _at += end + (end < rest.Length && rest[end] == (byte)' ' ? 1 : 0);
        if (word == "bin" && !isNegative)
        {
            _at = (int)Math.Min(content.Length, (long)_at + (value ?? 0));
        }

        return new(RtfTokenKind.Word, word, isNegative ? -value : value);
    }

    private static int Count(ReadOnlySpan<byte> bytes, int most, Func<char, bool> isOne)
    {
        var count = 0;
        while (count < bytes.Length && count < most && isOne((char)bytes[count]))
        {
            count++;
        }

        return count;
    }
}
