namespace OfficeKi.Privacy.Reading;

/// <summary>Reads a number as people print it: in groups with blanks, hyphens or a line break between them.</summary>
internal static class GroupedNumber
{
    /// <summary>Reads upper-cased letters and digits from <paramref name="start"/> until <paramref name="into"/> is full.</summary>
    /// <param name="end">Offset behind the last character read.</param>
    /// <returns>How many characters were read.</returns>
    public static int Read(ScanText text, int start, Span<char> into, out int end)
    {
        var (count, at) = (0, start);
        end = start;
        while (count < into.Length)
        {
            var c = text.At(at);
            if (char.IsAsciiLetterOrDigit(c))
            {
                into[count++] = char.ToUpperInvariant(c);
                end = ++at;
                continue;
            }

            var next = SkipSeparator(text, at);
            if (next == at || !char.IsAsciiLetterOrDigit(text.At(next)))
            {
                break;
            }

            at = next;
        }

        return count;
    }

    /// <summary>Whether groups of digits from this token on can add up to a number of such a length. Cheap, and no more than a filter.</summary>
    public static bool HasGroups(ScanText text, int at, int shortest, int longest)
    {
        var digits = 0;
        for (var token = at; digits < longest; token++)
        {
            ref readonly var next = ref text[token];
            if (next.IsDigits)
            {
                digits += next.Length;
            }
            else if (!next.IsMark('-') && !next.IsMark('/'))
            {
                break;
            }

            if (digits >= shortest && digits <= longest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing that belongs to the same word or number touches the span.</summary>
    public static bool StandsAlone(ScanText text, int start, int end) =>
        !CharacterKinds.IsLetterOrDigit(text.At(start - 1)) && !CharacterKinds.IsLetterOrDigit(text.At(end));

    // A blank, a hyphen or slash with or without blanks, or a line break with the blanks around it. Never across two line breaks.
    private static int SkipSeparator(ScanText text, int at)
    {
        var (hyphens, lines) = (0, 0);
        for (var i = at; i < at + 4; i++)
        {
            switch (text.At(i))
            {
                case ' ' or '\t' or '\r':
                    break;
                case '\n' when lines++ == 0:
                    break;
                case '-' or '/' when hyphens++ == 0:
                    break;
                default:
                    return i;
            }
        }

        return at;
    }
}
