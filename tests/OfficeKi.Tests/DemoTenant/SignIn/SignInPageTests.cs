using System.Net;
using System.Text.RegularExpressions;

namespace OfficeKi.Tests.DemoTenant.SignIn;

public sealed partial class SignInPageTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    private readonly PkceClient _pane = new(tenant.Browser);

    [Theory]
    [InlineData("de", "Anmeldung zur Vorführung")]
    [InlineData("fr de", "Anmeldung zur Vorführung")]
    [InlineData("en-GB", "Sign in to the demonstration")]
    [InlineData("fr", "Anmeldung zur Vorführung")]
    [InlineData(null, "Anmeldung zur Vorführung")]
    public async Task The_page_speaks_german_or_english(string? locales, string expected)
    {
        var html = await PageAsync(("ui_locales", locales));

        Assert.Contains($"<h1>{expected}</h1>", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_offers_the_people_of_the_tenant_and_no_others()
    {
        var html = WebUtility.HtmlDecode(await PageAsync());

        Assert.Contains(TestCity.Clerk.DisplayName, html, StringComparison.Ordinal);
        Assert.Contains(TestCity.Lead.DisplayName, html, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCity.Neighbour.DisplayName, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_needs_no_script_and_no_inline_style()
    {
        using var response = await _pane.AuthorizeAsync(TestCity.Tenant, ("prompt", null));
        var html = await response.Content.ReadAsStringAsync();

        Assert.DoesNotMatch("(?i)<script|<style|style=| on[a-z]+=|javascript:", html);
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_caller_sent_is_escaped()
    {
        var html = await PageAsync(("state", "\"><script>alert(1)</script>"));

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Following_the_link_of_a_persona_signs_that_persona_in()
    {
        var html = await PageAsync();
        var link = WebUtility.HtmlDecode(Links().Matches(html).Select(match => match.Groups[1].Value).Single(text => text.Contains("amtsleitung", StringComparison.Ordinal)));

        using var response = await tenant.Browser.GetAsync(new Uri($"/demo/{TestCity.Tenant}/oauth2/v2.0/authorize{link}", UriKind.Relative));

        Assert.NotNull(PkceClient.Answer(response)["code"]);
        Assert.Equal("s&1", PkceClient.Answer(response)["state"]);
    }

    [Fact]
    public async Task Who_is_not_assigned_is_told_so()
    {
        using var response = await _pane.AuthorizeAsync(TestCity.Tenant, ("prompt", null), ("persona", TestCity.Unlicensed.Id));

        Assert.StartsWith("AADSTS50105: ", PkceClient.Answer(response)["error_description"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stylesheet_is_there()
    {
        using var response = await tenant.Browser.GetAsync(new Uri("/demo/sign-in.css", UriKind.Relative));

        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("main", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(params (string Name, string? Value)[] changes)
    {
        using var response = await _pane.AuthorizeAsync(TestCity.Tenant, [("prompt", null), .. changes]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("<a href=\"([^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();
}
