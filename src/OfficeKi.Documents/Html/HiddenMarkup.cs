using System.Text.RegularExpressions;
using AngleSharp.Dom;
using OfficeKi.Documents.Html.Css;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Html;

/// <summary>Finds words in places of the source that are never drawn: comments, attributes, style sheets.</summary>
internal static partial class HiddenMarkup
{
    private static readonly string[] Attributes = ["alt", "title", "summary", "aria-label", "aria-description", "placeholder", "content", "label"];

    // Names of meta elements whose content is technical.
    private static readonly string[] TechnicalMetadata = ["generator", "viewport", "progid", "originator", "format-detection", "color-scheme", "robots"];

    /// <summary>Whether a comment holds words outside of tags. Conditional comments for Outlook count like any other.</summary>
    public static bool IsIn(IComment comment)
    {
        var text = comment.Data;
        if (text.StartsWith('[') && text.IndexOf("]>", StringComparison.Ordinal) is > 0 and var condition)
        {
            text = text[(condition + 2)..];
        }
        else if (text.StartsWith("[if", StringComparison.OrdinalIgnoreCase) || text.StartsWith("[endif", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return WithoutStyles(text, out var styles).Split(['<', '>']).Where((_, index) => index % 2 == 0).Any(piece => Phrase.IsIn(piece))
            || styles.Exists(style => IsInStyle(style));
    }

    /// <summary>Whether an attribute nobody sees holds words.</summary>
    public static int CountAttributes(IElement element)
    {
        if (element.LocalName == "meta" && IsTechnical(element))
        {
            return 0;
        }

        var count = 0;
        foreach (var attribute in element.Attributes)
        {
            var isUnseen = Attributes.Contains(attribute.LocalName) || attribute.LocalName.StartsWith("data-", StringComparison.Ordinal)
                || (attribute.LocalName == "value" && element.GetAttribute("type") == "hidden");
            count += isUnseen && Phrase.IsIn(attribute.Value) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a style sheet holds prose: in a comment, in <c>content</c>, or instead of rules.</summary>
    public static bool IsInStyle(string css)
    {
        // Two words are a heading ("Font Definitions"), more begin to be a sentence.
        if (CssText.Comments(css).Any(comment => WordsIn(comment) > 2))
        {
            return true;
        }

        var rules = CssText.WithoutComments(css);
        return ContentProperty().Matches(rules).Any(match => Phrase.IsIn(match.Groups[1].ValueSpan)) || WordsIn(rules[(rules.LastIndexOf('}') + 1)..]) > 2;
    }

    private static int WordsIn(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Count(char.IsLetter) > 1);

    private static bool IsTechnical(IElement meta) =>
        meta.HasAttribute("http-equiv") || TechnicalMetadata.Contains(meta.GetAttribute("name")?.ToLowerInvariant());

    private static string WithoutStyles(string text, out List<string> styles)
    {
        var found = new List<string>();
        var rest = StyleElement().Replace(text, match =>
        {
            found.Add(match.Groups[1].Value);
            return "";
        });
        styles = found;
        return rest;
    }

    [GeneratedRegex("<style[^>]*>(.*?)</style>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex StyleElement();

    [GeneratedRegex("content\\s*:\\s*[\"']([^\"'\n]{1,1000})", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ContentProperty();
}
