using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;
using OfficeKi.Core;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Html;

/// <summary>Goes through a page in document order, makes passages of what is seen and counts what is not.</summary>
internal sealed class HtmlWalker(DocumentDraft draft, StyleResolver styles, CancellationToken cancellationToken)
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private readonly BlockText _text = new();
    private readonly HashSet<IElement> _reported = [];
    private List<string>? _cell;
    private Place _place = new(PassageKind.Paragraph, 0);
    private int _number;

    public void Walk(IDocument document)
    {
        foreach (var node in document.ChildNodes)
        {
            Visit(node, new ElementStyle());
        }

        Flush();
    }

    // As deep as DocumentLimits.MaxHtmlDepth lets the parser nest.
    private void Visit(INode node, ElementStyle style)
    {
        switch (node)
        {
            case IText text:
                AddText(text.Data, text.ParentElement!, style);
                break;
            case IComment comment:
                draft.Hide(HiddenKinds.HiddenContent, HiddenMarkup.IsIn(comment) ? 1 : 0);
                break;
            case IElement element:
                cancellationToken.ThrowIfCancellationRequested();
                Enter(element, styles.Resolve(element, style));
                break;
        }
    }

    private void Enter(IElement element, ElementStyle style)
    {
        draft.Hide(HiddenKinds.HiddenContent, HiddenMarkup.CountAttributes(element));
        if (element.LocalName == "br")
        {
            AddBreak(style);
        }
        else if (element.LocalName == "style")
        {
            draft.Hide(HiddenKinds.HiddenContent, HiddenMarkup.IsInStyle(element.TextContent) ? 1 : 0);
        }
        else if (style.HiddenBy is null && _cell is null && DataTable.IsRow(element))
        {
            AddRow(element, style);
        }
        else
        {
            EnterContent(element, style);
        }
    }

    private void EnterContent(IElement element, ElementStyle style)
    {
        var isBlock = style.HiddenBy is null && (Blocks.Contains(element.LocalName) || IsBlockDisplay(style.Display)) && style.Display is not "inline";
        var outer = _place;
        if (isBlock)
        {
            Flush();
            _place = Place.Of(element, outer);
        }

        VisitChildren(element, style);
        if (isBlock)
        {
            Flush();
            _place = outer;
        }
    }

    private void VisitChildren(IElement element, ElementStyle style)
    {
        // The content of a template is a document of its own.
        var children = element is AngleSharp.Html.Dom.IHtmlTemplateElement template ? template.Content.ChildNodes : element.ChildNodes;
        foreach (var child in children)
        {
            Visit(child, style);
        }
    }

    private void AddText(string text, IElement? parent, ElementStyle style)
    {
        if (style.ShowsText)
        {
            _text.Append(text, style.Preformatted);
        }
        else if (parent is null || !NeverShown.IsCode(parent))
        {
            ReportHidden(text, style.HiddenBy ?? parent);
        }
    }

    // Once per element that hides; words in <title> or <desc> are as common as in attributes and judged like them.
    private void ReportHidden(string text, IElement? by)
    {
        var isMetadata = by?.LocalName is "head" or "title";
        if (by is not null && (isMetadata ? Phrase.IsIn(text) : text.Any(char.IsLetterOrDigit)) && _reported.Add(by))
        {
            draft.Hide(HiddenKinds.HiddenContent);
        }
    }

    private void AddBreak(ElementStyle style)
    {
        if (style.HiddenBy is not null)
        {
            return;
        }

        if (_text.EndsWithBreak)
        {
            Flush();
        }
        else
        {
            _text.BreakLine();
        }
    }

    private void AddRow(IElement row, ElementStyle style)
    {
        Flush();
        var cells = new List<string>();
        foreach (var child in row.Children)
        {
            _cell = [];
            Enter(child, styles.Resolve(child, style));
            Flush();
            cells.Add(string.Join(" ", _cell));
        }

        _cell = null;
        if (cells.Count(cell => cell.Length > 0) > 1)
        {
            draft.AddRow(NextLocator(), cells, _place.Kind == PassageKind.Quote ? PassageKind.Quote : PassageKind.TableRow);
        }
        else
        {
            AddPassage(string.Concat(cells));
        }
    }

    private void Flush()
    {
        var text = _text.Take();
        if (_cell is not null && text.Length > 0)
        {
            _cell.Add(text);
        }
        else
        {
            AddPassage(text);
        }
    }

    private void AddPassage(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            draft.Add(NextLocator(), _place.Kind, text, _place.Level);
        }
    }

    private string NextLocator() => string.Create(CultureInfo.InvariantCulture, $"paragraph:{++_number}");

    private static bool IsBlockDisplay(string display) => display is "block" or "flex" or "grid" or "table" or "list-item" or "table-row" or "flow-root";
}
