using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces;

/// <summary>The frame of a public HTML page: no script, no form, no data of anybody. Every text is set as text.</summary>
internal static class PublicPage
{
    private static readonly (string Path, LocalizedText Title)[] Pages =
    [
        ("/hilfe", new("Hilfe", "Help")), ("/transparenz", new("Transparenz", "Transparency")), ("/barrierefreiheit", new("Barrierefreiheit", "Accessibility")),
    ];

    private static readonly LocalizedText Skip = new("Zum Inhalt springen", "Skip to content");

    /// <param name="path">Address of the page, for the link to the other language.</param>
    public static XElement Frame(string path, string language, string title, params object?[] content)
    {
        var other = language == "en" ? "de" : "en";
        return new("html", new XAttribute("lang", language),
            new XElement("head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", title),
                new XElement("link", new XAttribute("rel", "icon"), new XAttribute("href", "/panes/icon.svg")),
                new XElement("link", new XAttribute("rel", "stylesheet"), new XAttribute("href", "/panes/help.css"))),
            new XElement("body",
                new XElement("a", new XAttribute("class", "skip"), new XAttribute("href", "#content"), Skip.In(language)),
                new XElement("header",
                    new XElement("span", new XAttribute("class", "name"), "OfficeKi"),
                    new XElement("a", new XAttribute("href", $"{path}?lang={other}"), new XAttribute("lang", other), new XAttribute("hreflang", other), other == "en" ? "English" : "Deutsch")),
                new XElement("main", new XAttribute("id", "content"), new XAttribute("tabindex", "-1"),
                    new XElement("h1", title),
                    content),
                new XElement("footer", new XElement("ul", Pages.Select(page => new XElement("li", new XElement("a", new XAttribute("href", $"{page.Path}?lang={language}"), page.Title.In(language))))))));
    }

    public static XElement Link(string id, string label) => new("li", new XElement("a", new XAttribute("href", "#" + id), label));

    public static ContentResult Page(this ControllerBase controller, XElement page)
    {
        controller.Response.Headers.CacheControl = "no-cache";
        return controller.Content("<!doctype html>\n" + page.ToString(SaveOptions.DisableFormatting), "text/html; charset=utf-8");
    }
}
