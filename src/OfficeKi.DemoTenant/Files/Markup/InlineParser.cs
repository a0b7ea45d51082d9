using System.Text;

namespace OfficeKi.DemoTenant.Files.Markup;

/// <summary>Running text of a source: **bold**, *italic*, footnotes, CriticMarkup for revisions, hidden text.</summary>
/// <remarks>
/// Revisions follow CriticMarkup (criticmarkup.com): <c>{++in++}</c>, <c>{--out--}</c>, <c>{~~old~&gt;new~~}</c>,
/// <c>{==text==}{&gt;&gt;comment&lt;&lt;}</c>; a leading <c>key|</c> names the reviewer. Our own: <c>[^note^]</c>, <c>{%vanish:…%}</c>.
/// </remarks>
internal static class InlineParser
{
    private static readonly (string Open, string Close, Func<string, Style, IEnumerable<Inline>> Make)[] Spans =
    [
        ("**", "**", (inner, style) => Parse(inner, style with { Bold = true })),
        ("*", "*", (inner, style) => Parse(inner, style with { Italic = true })),
        ("[^", "^]", (inner, _) => [new Inline.Footnote(Parse(inner))]),
        ("{++", "++}", (inner, style) => [Inserted(inner, style)]),
        ("{--", "--}", (inner, style) => [Deleted(inner, style)]),
        ("{~~", "~~}", Replaced),
        ("{==", "<<}", Commented),
        ("{%", "%}", (inner, _) => [Hidden(inner)]),
    ];

    public static IReadOnlyList<Inline> Parse(string text) => Parse(text, new Style());

    private static List<Inline> Parse(string text, Style style)
    {
        var result = new List<Inline>();
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                plain.Append(text[at + 1]);
                at += 2;
            }
            else if (text[at] == '\n')
            {
                Flush(plain, style, result);
                result.Add(new Inline.LineBreak());
                at++;
            }
            else if (Opening(text, at) is { } span)
            {
                Flush(plain, style, result);
                result.AddRange(span.Content(style));
                at = span.End;
            }
            else
            {
                plain.Append(text[at++]);
            }
        }

        Flush(plain, style, result);
        return result;
    }

    private static (int End, Func<Style, IEnumerable<Inline>> Content)? Opening(string text, int at)
    {
        foreach (var (open, close, make) in Spans)
        {
            var start = at + open.Length;
            if (string.CompareOrdinal(text, at, open, 0, open.Length) == 0
                && text.IndexOf(close, start, StringComparison.Ordinal) is var end && end > start)
            {
                var inner = text[start..end];
                return (end + close.Length, style => make(inner, style));
            }
        }

        return null;
    }

    private static void Flush(StringBuilder plain, Style style, List<Inline> result)
    {
        if (plain.Length > 0)
        {
            result.Add(new Inline.Text(plain.ToString(), style.Bold, style.Italic));
            plain.Clear();
        }
    }

    private static Inline.Inserted Inserted(string inner, Style style)
    {
        var (author, text) = Author(inner);
        return new(author, Parse(text, style));
    }

    private static Inline.Deleted Deleted(string inner, Style style)
    {
        var (author, text) = Author(inner);
        return new(author, Parse(text, style));
    }

    private static IEnumerable<Inline> Replaced(string inner, Style style)
    {
        var (author, text) = Author(inner);
        var parts = text.Split("~>", 2);
        return [new Inline.Deleted(author, Parse(parts[0], style)), new Inline.Inserted(author, Parse(parts[1], style))];
    }

    private static IEnumerable<Inline> Commented(string inner, Style style)
    {
        var parts = inner.Split("==}{>>", 2);
        var (author, comment) = Author(parts[1]);
        return [new Inline.Commented(author, Parse(parts[0], style), comment)];
    }

    private static Inline.Hidden Hidden(string inner)
    {
        var parts = inner.Split(':', 2);
        return new(Enum.Parse<HiddenKind>(parts[0], ignoreCase: true), parts[1].Trim());
    }

    private static (string? Author, string Text) Author(string inner) =>
        inner.IndexOf('|', StringComparison.Ordinal) is var bar and > 0 and <= 4 ? (inner[..bar], inner[(bar + 1)..]) : (null, inner);

    private sealed record Style(bool Bold = false, bool Italic = false);
}
