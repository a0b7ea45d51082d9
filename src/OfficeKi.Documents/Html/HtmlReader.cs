using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OfficeKi.Documents.Html.Css;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents.Html;

/// <summary>HTML as a sighted reader sees it. Nothing is fetched: no image, no style sheet, no script.</summary>
internal static class HtmlReader
{
    public static DocumentDraft Read(string html, ReadingContext context)
    {
        var draft = new DocumentDraft();
        AddTo(draft, html, context);
        return draft;
    }

    public static void AddTo(DocumentDraft draft, string html, ReadingContext context)
    {
        LimitExceededException.ThrowIfGreater(html.Length, DocumentLimits.MaxHtmlCharacters, "characters");
        var first = draft.Passages.Count;
        var document = Parse(html, context.CancellationToken);
        new HtmlWalker(draft, new StyleResolver(StyleSheetOf(document)), context.CancellationToken).Walk(document);
        draft.Rewrite(first, QuotedHistory.Mark);
    }

    private static IHtmlDocument Parse(string html, CancellationToken cancellationToken)
    {
        var guard = new HtmlGuard(cancellationToken);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            // Nothing can run here; it only makes the content of noscript what it is for a reader with scripts: not there.
            IsScripting = true,
            DisableElementPositionTracking = true,
            MaximumDepth = DocumentLimits.MaxHtmlDepth,
            OnCreated = (element, _) => guard.OnCreated(element),
            OnToken = (_, _) => guard.OnToken(),
        });
        return parser.ParseDocument(html);
    }

    private static StyleSheet StyleSheetOf(IHtmlDocument document)
    {
        var sheet = new StyleSheet();
        foreach (var style in document.QuerySelectorAll("style"))
        {
            if (MediaQuery.AppliesToScreen(style.GetAttribute("media")?.ToLowerInvariant() ?? ""))
            {
                sheet.Add(style.TextContent);
            }
        }

        return sheet;
    }
}
