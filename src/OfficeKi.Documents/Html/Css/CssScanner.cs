namespace OfficeKi.Documents.Html.Css;

/// <summary>Finds the end of a piece of CSS, stepping over strings and brackets.</summary>
internal static class CssScanner
{
    /// <summary>Position of the first of <paramref name="ends"/> outside strings and brackets, or the length of the text.</summary>
    public static int Find(ReadOnlySpan<char> css, int start, ReadOnlySpan<char> ends)
    {
        var depth = 0;
        for (var index = start; index < css.Length; index++)
        {
            var character = css[index];
            if (depth == 0 && ends.Contains(character))
            {
                return index;
            }

            switch (character)
            {
                case '"' or '\'':
                    index = EndOfString(css, index);
                    break;
                case '\\':
                    index++;
                    break;
                case '(' or '[':
                    depth++;
                    break;
                case ')' or ']' when depth > 0:
                    depth--;
                    break;
            }
        }

        return css.Length;
    }

    /// <summary>Position of the brace that closes a block whose content starts at <paramref name="start"/>, or the length of the text.</summary>
    public static int EndOfBlock(ReadOnlySpan<char> css, int start)
    {
        var depth = 1;
        for (var index = start; index < css.Length; index++)
        {
            switch (css[index])
            {
                case '"' or '\'':
                    index = EndOfString(css, index);
                    break;
                case '\\':
                    index++;
                    break;
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return index;
            }
        }

        return css.Length;
    }

    // A string without an end stops at the line's end, as in browsers.
    private static int EndOfString(ReadOnlySpan<char> css, int start)
    {
        for (var index = start + 1; index < css.Length; index++)
        {
            if (css[index] == '\\')
            {
                index++;
            }
            else if (css[index] == css[start] || css[index] == '\n')
            {
                return index;
            }
        }

        return css.Length;
    }
}
