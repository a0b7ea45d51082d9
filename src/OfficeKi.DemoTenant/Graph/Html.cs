using System.Text;
using MimeKit.Text;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Text of an HTML body, roughly as Exchange makes it: what a style sheet hides stays in.</summary>
internal static class Html
{
    private const int PreviewLength = 255;

    public static string ToText(string html)
    {
        var text = new StringBuilder(html.Length);
        var unseen = 0;
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        while (tokenizer.ReadNextToken(out var token))
        {
            switch (token)
            {
                case HtmlTagToken { Id: HtmlTagId.Script or HtmlTagId.Style or HtmlTagId.Head or HtmlTagId.Title } tag:
                    unseen = tag.IsEndTag ? Math.Max(0, unseen - 1) : unseen + 1;
                    break;
                case HtmlTagToken tag when tag.Id == HtmlTagId.Br || (tag.IsEndTag && EndsLine(tag.Id)):
                    text.Append('\n');
                    break;
                case HtmlDataToken data when unseen == 0:
                    text.Append(data.Data);
                    break;
            }
        }

        return text.ToString().Trim();
    }

    public static string Preview(string html)
    {
        var words = ToText(html).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return Excerpt.Cut(string.Join(' ', words), 0, PreviewLength);
    }

    private static bool EndsLine(HtmlTagId tag) => tag
        is HtmlTagId.P or HtmlTagId.Div or HtmlTagId.LI or HtmlTagId.TR or HtmlTagId.BlockQuote
        or HtmlTagId.H1 or HtmlTagId.H2 or HtmlTagId.H3 or HtmlTagId.H4 or HtmlTagId.H5 or HtmlTagId.H6;
}
