namespace OfficeKi.Privacy.Output;

/// <summary>What may stand in square brackets and is text: citations, placeholders, gaps to fill in.</summary>
internal static class BracketLabels
{
    /// <summary>[3], [PERSON_1], [fehlt: Datum].</summary>
    public static bool IsKept(ReadOnlySpan<char> label)
    {
        if (label.Length == 0)
        {
            return false;
        }

        var isNumbers = label.IndexOfAnyExcept("0123456789, ;-–") < 0;
        var underscore = label.LastIndexOf('_');
        var isPlaceholder = underscore > 0 && underscore < label.Length - 1 && label[(underscore + 1)..].IndexOfAnyExceptInRange('0', '9') < 0
            && label[..underscore].IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ_") < 0;
        return isNumbers || isPlaceholder || label.StartsWith("fehlt", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether "[text](…)" is a link: "(Anlage)" or "(siehe oben)" behind a bracket is text.</summary>
    public static bool IsDestination(ReadOnlySpan<char> address) =>
        address.Length == 0 || address.ContainsAny("/:\\.#?@") && !IsWords(address) || address.ContainsAny('\t', '&', '%');

    /// <returns>Index of the bracket that closes the one at <paramref name="open"/>, or -1.</returns>
    public static int CloseOf(string line, int open, int longest)
    {
        var depth = 0;
        for (var i = open; i < line.Length && i - open < longest; i++)
        {
            depth += line[i] == '[' ? 1 : line[i] == ']' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // "§ 5 Abs. 2", "Anlage 1.": words with blanks and full stops at their ends, but no address.
    private static bool IsWords(ReadOnlySpan<char> text) => text.Contains(' ') && !text.ContainsAny("/:\\#?@") || (text.TrimEnd('.').IndexOf('.') < 0 && !text.ContainsAny("/:\\#?@"));
}
