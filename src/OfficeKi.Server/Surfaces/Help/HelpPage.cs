using System.Xml.Linq;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Help;

/// <summary>A help page as HTML: headings, lists and text only, no script. Every text is set as text.</summary>
internal static class HelpPage
{
    private static readonly LocalizedText Title = new("Hilfe zu OfficeKi", "Help for OfficeKi");
    private static readonly LocalizedText Statement = new("Erklärung zur Barrierefreiheit", "Accessibility statement");
    private static readonly LocalizedText Addresses = new("Adressen", "Addresses");
    private static readonly LocalizedText Functions = new("Funktionen", "Functions");
    private static readonly LocalizedText Contents = new("Inhalt", "Contents");
    private static readonly LocalizedText Without = new("Ohne Sprachmodell", "Without a language model");
    private static readonly LocalizedText Limits = new("Grenzen", "Limits");
    private static readonly LocalizedText Example = new("Beispiel", "Example");
    private static readonly LocalizedText Text = new("Der Text", "The text");
    private static readonly LocalizedText Options = new("Die Einstellungen", "The options");
    private static readonly LocalizedText Shows = new("Das zeigt OfficeKi", "What OfficeKi shows");

    /// <param name="path">Address of the page, for the link to the other language.</param>
    /// <param name="cards">Functions to explain; none on the page for administrators.</param>
    public static XElement Of(string path, string language, IReadOnlyList<HelpSection> sections, IReadOnlyList<FunctionCard> cards)
    {
        FunctionCard[] explained = [.. cards.Where(card => card.Help is not null)];
        return PublicPage.Frame(path, language, Title.In(language),
            ContentsOf(language, sections, explained),
            sections.Select(section => Of(section, language)),
            explained.Length == 0 ? null : new XElement("h2", new XAttribute("id", "functions"), Functions.In(language)),
            explained.Select(card => Of(card, card.Help!, language)));
    }

    public static XElement Accessibility(string language, IReadOnlyList<HelpSection> sections, Cities cities) =>
        PublicPage.Frame("/barrierefreiheit", language, Statement.In(language),
            sections.Select(section => Of(section, language)),
            new XElement("h2", Addresses.In(language)),
            new XElement("ul", cities.All.Where(city => city.Feedback.Length > 0).Select(city =>
                new XElement("li", $"{city.Name}: ", new XElement("a", new XAttribute("href", $"mailto:{city.Feedback}"), city.Feedback)))));

    private static XElement ContentsOf(string language, IReadOnlyList<HelpSection> sections, IReadOnlyList<FunctionCard> cards) =>
        new("nav", new XAttribute("aria-label", Contents.In(language)),
            new XElement("ul",
                sections.Select(section => PublicPage.Link(section.Id, section.Title.In(language))),
                cards.Select(card => PublicPage.Link(card.Id, card.Label.In(language)))));

    private static XElement Of(HelpSection section, string language) =>
        new("section", new XAttribute("id", section.Id),
            new XElement("h2", section.Title.In(language)),
            section.Paragraphs.Select(paragraph => new XElement("p", paragraph.In(language))),
            section.Steps is { Count: > 0 } steps ? new XElement("ol", steps.Select(step => new XElement("li", step.In(language)))) : null,
            section.Code is { Count: > 0 } code ? new XElement("pre", new XAttribute("tabindex", "0"), new XElement("code", string.Join('\n', code))) : null);

    private static XElement Of(FunctionCard card, FunctionHelp help, string language) =>
        new("article", new XAttribute("id", card.Id),
            new XElement("h3", card.Label.In(language)),
            new XElement("p", help.What.In(language)),
            new XElement("h4", Without.In(language)),
            new XElement("p", help.Without.In(language)),
            new XElement("h4", Limits.In(language)),
            new XElement("ul", help.Limits.Select(limit => new XElement("li", limit.In(language)))),
            new XElement("section", new XAttribute("class", "example"),
                new XElement("h4", Example.In(language)),
                new XElement("dl",
                    new XElement("dt", Text.In(language)),
                    new XElement("dd", help.Example.Text.Split('\n').Select(line => new XElement("p", new XAttribute("lang", "de"), line))),
                    new XElement("dt", Options.In(language)),
                    new XElement("dd", help.Example.Options.In(language)),
                    new XElement("dt", Shows.In(language)),
                    new XElement("dd", help.Example.Shows.Select(line => new XElement("p", line)))),
                new XElement("p", help.Example.Explanation.In(language))));
}
