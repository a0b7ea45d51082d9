using AngleSharp.Dom;
using OfficeKi.Core;
using OfficeKi.Documents.TextFiles;

namespace OfficeKi.Documents.Html;

/// <summary>What kind of passage text at a place of the page makes.</summary>
internal readonly record struct Place(PassageKind Kind, int Level)
{
    private const int MaxLevel = 9;

    public static Place Of(IElement element, Place outer)
    {
        if (outer.Kind == PassageKind.Quote || QuotedHistory.IsRoot(element))
        {
            return new(PassageKind.Quote, 0);
        }

        return element.LocalName switch
        {
            ['h', >= '1' and <= '6' and var digit] => new(PassageKind.Heading, digit - '0'),
            "li" => new(PassageKind.ListItem, ListDepth(element)),
            "p" or "div" when outer.Kind == PassageKind.ListItem => outer,
            "p" when element.ClassName?.Contains("MsoListParagraph", StringComparison.Ordinal) == true => new(PassageKind.ListItem, 1),
            "td" or "th" or "tr" or "table" or "ul" or "ol" => new(PassageKind.Paragraph, 0),
            _ => outer,
        };
    }

    private static int ListDepth(IElement element)
    {
        var depth = 0;
        for (var ancestor = element.ParentElement; ancestor is not null && depth < MaxLevel; ancestor = ancestor.ParentElement)
        {
            depth += ancestor.LocalName is "ul" or "ol" ? 1 : 0;
        }

        return Math.Max(1, depth);
    }
}
