using System.Collections.Frozen;
using System.Text;

namespace OfficeKi.Privacy.Output;

/// <summary>Takes HTML out of a block: tags go, their text stays, scripts and the like go with their content. "5 &lt; 6" and "&lt;Ihr Name&gt;" stay.</summary>
internal static class HtmlRemover
{
    private const int LongestTag = 4096;

    private static readonly FrozenSet<string> WithContent = FrozenSet.ToFrozenSet(
        ["script", "style", "iframe", "object", "svg", "math", "template", "noscript", "noembed", "noframes", "xmp", "head", "title", "applet", "textarea", "select"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
    [
        .. WithContent, "a", "abbr", "address", "animate", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "bgsound", "big", "blink", "blockquote", "body", "br", "button", "canvas",
        "caption", "center", "cite", "code", "col", "colgroup", "content", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure",
        "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "i", "image", "img", "input", "ins", "isindex", "kbd", "keygen", "label", "layer", "legend",
        "li", "link", "listing", "main", "map", "mark", "marquee", "menu", "menuitem", "meta", "meter", "nav", "nobr", "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext", "portal", "pre",
        "progress", "q", "rb", "rp", "rt", "ruby", "s", "samp", "search", "section", "slot", "small", "source", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
        "time", "tr", "track", "tt", "u", "ul", "use", "var", "video", "wbr", "xml",
    ], StringComparer.OrdinalIgnoreCase);

    public static string Remove(string text, Removals removals)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] == '<' ? LengthOfMarkup(text, at) : 0;
            if (length == 0)
            {
                kept.Append(text[at++]);
                continue;
            }

            removals.Add(Removals.Html);
            at += length;
        }

        return kept.ToString();
    }

    /// <returns>How many characters to drop from this angle bracket on; 0 when it is text.</returns>
    private static int LengthOfMarkup(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("<!", StringComparison.Ordinal) || rest.StartsWith("<?", StringComparison.Ordinal))
        {
            return LengthOfDeclaration(rest);
        }

        var isClosing = rest.Length > 1 && rest[1] == '/';
        var name = NameAt(rest[(isClosing ? 2 : 1)..]);
        if (name.Length == 0)
        {
            return 0;
        }

        var end = TagEnd(rest[..Math.Min(rest.Length, LongestTag)]);
        var isElement = Elements.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
        if (end < 0)
        {
            // Never closed: without its bracket it is text, whatever is put behind it later.
            return isElement || rest[..Math.Min(rest.Length, LongestTag)].Contains('=') ? 1 : 0;
        }

        if (!isElement && !HasAttributes(rest[..end], name))
        {
            return 0;
        }

        return !isClosing && WithContent.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? LengthWithContent(rest, end, name) : end;
    }

    private static int LengthOfDeclaration(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return rest.IndexOf("-->", StringComparison.Ordinal) is >= 0 and var close ? close + 3 : 4;
        }

        return rest.Length > 2 && (char.IsAsciiLetter(rest[2]) || rest[2] == '[') ? (rest.IndexOf('>') is >= 0 and var end ? end + 1 : 2) : 0;
    }

    // "<Ihr Name>" is text to fill in; "<x onclick=…>" and "<o:p>" are not.
    private static bool HasAttributes(ReadOnlySpan<char> tag, ReadOnlySpan<char> name) =>
        tag.Contains('=') || name.Contains(':') || name.Contains('-') && !tag.Contains(' ');

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || (length > 0 && rest[length] is '-' or ':')))
        {
            length++;
        }

        // An address in angle brackets is a Markdown matter.
        var isAddress = rest[length..].StartsWith("//", StringComparison.Ordinal) || (length > 0 && rest[length - 1] == ':') || (length < rest.Length && rest[length] is '@' or '.');
        return length > 0 && char.IsAsciiLetter(rest[0]) && !isAddress ? rest[..length] : default;
    }

    private static int TagEnd(ReadOnlySpan<char> tag)
    {
        var quote = '\0';
        for (var i = 1; i < tag.Length; i++)
        {
            var c = tag[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && tag[i - 1] is '=' or ' ')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        // An open quote: the first bracket ends it.
        return tag.IndexOf('>') is > 0 and var first ? first + 1 : -1;
    }

    private static int LengthWithContent(ReadOnlySpan<char> rest, int tagEnd, ReadOnlySpan<char> name)
    {
        var close = rest[tagEnd..].IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            return tagEnd;
        }

        var end = rest[(tagEnd + close)..].IndexOf('>');
        return end < 0 ? rest.Length : tagEnd + close + end + 1;
    }
}
