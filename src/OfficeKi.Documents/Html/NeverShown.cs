using System.Collections.Frozen;
using AngleSharp.Dom;

namespace OfficeKi.Documents.Html;

/// <summary>Elements whose content no mail program shows.</summary>
internal static class NeverShown
{
    // noscript is in the list because scripts are off in mails, and a pane that renders it would show it only then.
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        "head", "title", "meta", "script", "style", "template", "noscript", "noframes", "noembed", "iframe", "object", "embed", "applet", "audio", "video",
        "canvas", "datalist", "xml", "param", "rp", "area", "map", "desc", "metadata", "defs", "symbol", "annotation", "annotation-xml");

    /// <summary>Content of these is code or structure: not text that someone hid.</summary>
    private static readonly FrozenSet<string> Code = FrozenSet.Create("head", "script", "style", "xml", "rp");

    public static bool IsNeverShown(IElement element) =>
        Names.Contains(element.LocalName)
        || (element.LocalName == "input" && element.GetAttribute("type") == "hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"));

    public static bool IsCode(IElement element) => Code.Contains(element.LocalName);
}
