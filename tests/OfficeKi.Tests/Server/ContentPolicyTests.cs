namespace OfficeKi.Tests.Server;

/// <summary>In the demo no page may load, frame or ask anything from elsewhere; with Entra only Office.js and the sign-in (see <see cref="StartTests"/>).</summary>
[Trait("Requirement", "INJ-6")]
[Trait("Requirement", "V3.4.3")]
public class ContentPolicyTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task In_the_demo_every_page_is_for_itself()
    {
        using var client = await server.ClientAsync(persona: null);

        await ContentPolicy.AssertPagesAsync(client, scripts: null, login: null);
    }

    [Fact]
    public void No_built_page_has_anything_inline()
    {
        var pages = Directory.GetFiles(Repository.Path("src", "OfficeKi.Panes", "dist"), "*.html", SearchOption.AllDirectories);

        Assert.True(pages.Length >= 5);
        Assert.All(pages, page => ContentPolicy.AssertNothingInline(page, File.ReadAllText(page), scripts: null));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<script src=\"https://angreifer.example/x.js\"></script>")]
    [InlineData("<script src=\"//angreifer.example/x.js\"></script>")]
    [InlineData("<p style=\"color:red\">x</p>")]
    [InlineData("<p onclick=\"x()\">x</p>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://angreifer.example/x.css\">")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    public void The_check_of_pages_sees_what_it_looks_for(string html) =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => ContentPolicy.AssertNothingInline("page", html, scripts: null));
}
