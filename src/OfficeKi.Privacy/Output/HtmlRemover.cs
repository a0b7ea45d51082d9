using System.Collections.Frozen;
using System.Text;

namespace OfficeKi.Privacy.Output;

/// <summary>Takes HTML out of a block: tags go, their text stays, scripts and the like go with their content. "5 &lt; 6" and "&lt;Ihr Name&gt;" stay.</summary>
internal sealed class HtmlRemover
{
    private const int LongestTag = 2048;

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

    private readonly string _text;

    // What has been looked for in vain up to the end of the text need not be looked for again: hostile text stays linear.
    private readonly HashSet<string> _missing = new(StringComparer.OrdinalIgnoreCase);
    private int _nextClose = -1;

    private HtmlRemover(string text) => _text = text;

    public static string Remove(string text, Removals removals) =>
        text.Contains('<', StringComparison.Ordinal) ? new HtmlRemover(text).Remove(removals) : text;

    private string Remove(Removals removals)
    {
        var kept = new StringBuilder(_text.Length);
        for (var at = 0; at < _text.Length;)
        {
            var length = _text[at] == '<' ? LengthOfMarkup(at) : 0;
            if (length == 0)
            {
                kept.Append(_text[at++]);
                continue;
            }

            removals.Add(Removals.Html);
            at += length;
        }

        return kept.ToString();
    }

    /// <returns>How many characters to drop from this angle bracket on; 0 when it is text.</returns>
    private int LengthOfMarkup(int at)
    {
        var rest = _text.AsSpan(at);
        if (rest.Length > 2 && rest[1] is '!' or '?')
        {
            return LengthOfDeclaration(at);
        }

        var isClosing = rest.Length > 1 && rest[1] == '/';
        var name = rest.Length > 1 ? NameAt(rest[(isClosing ? 2 : 1)..]) : default;
        if (name.Length == 0)
        {
            return 0;
        }

        rest = rest[..Math.Min(rest.Length, LongestTag)];
        var end = HasCloseWithin(at, LongestTag) ? TagEnd(rest) : -1;
        var isElement = Elements.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
        if (end < 0)
        {
            // Never closed: without its bracket it is text, whatever is put behind it later.
            return isElement ? 1 : 0;
        }

        if (!isElement && !HasAttributes(rest[..end], name))
        {
            return 0;
        }

        return !isClosing && WithContent.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? LengthWithContent(at, end, name.ToString()) : end;
    }

    private bool HasCloseWithin(int at, int reach)
    {
        if (_nextClose < at)
        {
            _nextClose = _text.IndexOf('>', at) is >= 0 and var close ? close : int.MaxValue;
        }

        return _nextClose != int.MaxValue && _nextClose - at < reach;
    }

    private int LengthOfDeclaration(int at)
    {
        var rest = _text.AsSpan(at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return IndexOf("-->", at + 4) is >= 0 and var close ? close + 3 - at : 4;
        }

        return !char.IsAsciiLetter(rest[2]) && rest[2] != '[' ? 0 : HasCloseWithin(at, int.MaxValue) ? _nextClose + 1 - at : 2;
    }

    private int LengthWithContent(int at, int tagLength, string name)
    {
        var close = IndexOf("</" + name, at + tagLength);
        if (close < 0)
        {
            return tagLength;
        }

        var end = _text.IndexOf('>', close);
        return end < 0 ? _text.Length - at : end + 1 - at;
    }

    private int IndexOf(string end, int from)
    {
        var found = _missing.Contains(end) ? -1 : _text.IndexOf(end, from, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            _missing.Add(end);
        }

        return found;
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
}
