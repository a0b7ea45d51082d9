using System.Xml.Linq;

namespace OfficeKi.Tests.Server;

/// <summary>The in-app help, as a browser without script gets it.</summary>
public class HelpPageTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Theory]
    [InlineData("de", "Zusammenfassen", "Ohne Sprachmodell")]
    [InlineData("en", "Summarise", "Without a language model")]
    [Trait("Requirement", "AI-06")]
    public async Task Every_function_is_explained_with_an_example_in_both_languages(string language, string label, string words)
    {
        var page = await ReadAsync($"/hilfe?lang={language}");

        Assert.Equal(language, page.Attribute("lang")!.Value);
        var articles = page.Descendants("article").ToArray();
        Assert.Contains(articles, article => article.Element("h3")!.Value == label);
        Assert.All(articles, article => Assert.Contains(article.Descendants("h4"), heading => heading.Value == words));
        Assert.All(articles, article => Assert.NotEmpty(article.Descendants("dd")));
        Assert.All(page.Descendants("a").Select(link => link.Attribute("href")!.Value).Where(href => href.StartsWith('#')), href =>
            Assert.Contains(page.Descendants(), element => element.Attribute("id")?.Value == href[1..]));
    }

    [Fact]
    public async Task Administrators_find_how_to_add_functions()
    {
        var page = await ReadAsync("/hilfe/administration?lang=de");

        Assert.Contains("custom-ueberschrift", page.Value, StringComparison.Ordinal);
        Assert.Empty(page.Descendants("script"));
    }

    [Theory]
    [InlineData("de", "Erklärung zur Barrierefreiheit")]
    [InlineData("en", "Accessibility statement")]
    [Trait("Requirement", "A11Y-2")]
    public async Task The_accessibility_statement_names_where_to_report_a_barrier(string language, string title)
    {
        var page = await ReadAsync($"/barrierefreiheit?lang={language}");

        Assert.Equal(title, page.Descendants("h1").Single().Value);
        Assert.Contains(page.Descendants("a"), link => link.Attribute("href")!.Value == "mailto:barrierefrei@moselfurt.example");
    }

    private async Task<XElement> ReadAsync(string path)
    {
        using var client = await server.ClientAsync(persona: null);
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        Assert.StartsWith("<!doctype html>", html, StringComparison.Ordinal);
        return XElement.Parse(html["<!doctype html>".Length..]);
    }
}
