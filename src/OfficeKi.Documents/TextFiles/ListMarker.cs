namespace OfficeKi.Documents.TextFiles;

/// <summary>Recognises the marks people type in front of list items: a bullet, a dash, a number or letter with bracket.</summary>
internal static class ListMarker
{
    private const int MaxDigits = 3;

    private static readonly string[] Months =
    [
        "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ];

    public static bool IsAt(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        return line switch
        {
            ['-' or '*' or '•' or '–' or '·' or '▪' or '◦', ' ' or '\t', _, ..] => true,
            [_, ')', ' ' or '\t', _, ..] when char.IsAsciiLetterLower(line[0]) => true,
            _ => IsNumberAt(line),
        };
    }

    // "3. Satz" is an item, "3. November 2026" is a date: a month name behind the point decides.
    private static bool IsNumberAt(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > MaxDigits || line.Length < digits + 3 || line[digits] is not ('.' or ')') || line[digits + 1] is not (' ' or '\t'))
        {
            return false;
        }

        var rest = line[(digits + 2)..].TrimStart();
        return line[digits] == ')' || !StartsWithMonth(rest);
    }

    private static bool StartsWithMonth(ReadOnlySpan<char> text)
    {
        foreach (var month in Months)
        {
            if (text.StartsWith(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
