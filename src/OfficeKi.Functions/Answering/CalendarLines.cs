using System.Text;

namespace OfficeKi.Functions.Answering;

/// <summary>Content lines of a calendar file: escaped, folded, and with the user's own words put back without breaking either.</summary>
/// <remarks>RFC 5545, 3.1 (lines of at most 75 octets) and 3.3.11 (escaping of text).</remarks>
internal static class CalendarLines
{
    private const string Opening = "BEGIN:VCALENDAR\r\n";
    private const int MostOctets = 75;

    public static bool IsCalendar(string text) => text.StartsWith(Opening, StringComparison.Ordinal);

    /// <summary>The lines folded and ended as a file wants them.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        StringBuilder file = new();
        foreach (var line in lines)
        {
            Fold(line, file);
        }

        return file.ToString();
    }

    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (var sign in text.ReplaceLineEndings("\n"))
        {
            _ = sign switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(sign),
                _ => char.IsControl(sign) ? escaped.Append(' ') : escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The file with placeholders replaced. A placeholder may lie across a fold, and what replaces it may need escaping, so lines are unfolded, restored and folded again.</summary>
    public static string Restore(string file, Func<string, string> restore) =>
        Join(file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => RestoreLine(line, restore)));

    private static string RestoreLine(string line, Func<string, string> restore)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var value = Unescape(line[(colon + 1)..]);
        var restored = restore(value);
        return restored == value ? line : line[..(colon + 1)] + Escape(restored);
    }

    private static string Unescape(string text)
    {
        StringBuilder plain = new(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
                plain.Append(text[i] is 'n' or 'N' ? '\n' : text[i]);
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static void Fold(string line, StringBuilder file)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
