using System.Globalization;
using System.Text;

namespace OfficeKi.Documents.Html.Css;

/// <summary>The lexical rules of CSS that hiding can lean on: comments and escapes.</summary>
/// <remarks>CSS Syntax Level 3, 4.3.2 (comments) and 4.3.7 (escapes).</remarks>
internal static class CssText
{
    /// <summary>The text with comments taken out.</summary>
    public static string WithoutComments(string css)
    {
        var start = css.IndexOf("/*", StringComparison.Ordinal);
        if (start < 0)
        {
            return css;
        }

        var result = new StringBuilder(css.Length);
        var position = 0;
        while (start >= 0)
        {
            result.Append(css, position, start - position);
            var end = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            position = end < 0 ? css.Length : end + 2;
            start = css.IndexOf("/*", position, StringComparison.Ordinal);
        }

        return result.Append(css, position, css.Length - position).ToString();
    }

    /// <summary>The texts of all comments.</summary>
    public static IEnumerable<string> Comments(string css)
    {
        var start = css.IndexOf("/*", StringComparison.Ordinal);
        while (start >= 0)
        {
            var end = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            end = end < 0 ? css.Length : end;
            yield return css[(start + 2)..end];
            start = end + 2 < css.Length ? css.IndexOf("/*", end + 2, StringComparison.Ordinal) : -1;
        }
    }

    /// <summary>Resolves escapes: <c>d\69splay</c> is <c>display</c>.</summary>
    public static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '\\' || index + 1 == text.Length)
            {
                result.Append(text[index]);
                continue;
            }

            index += AppendEscape(result, text.AsSpan(index + 1));
        }

        return result.ToString();
    }

    private static int AppendEscape(StringBuilder result, ReadOnlySpan<char> rest)
    {
        var digits = 0;
        while (digits < Math.Min(6, rest.Length) && char.IsAsciiHexDigit(rest[digits]))
        {
            digits++;
        }

        if (digits == 0)
        {
            result.Append(rest[0]);
            return 1;
        }

        var code = int.Parse(rest[..digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        result.Append(Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD");
        return digits + (digits < rest.Length && char.IsWhiteSpace(rest[digits]) ? 1 : 0);
    }
}
