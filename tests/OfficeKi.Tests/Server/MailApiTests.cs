using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.Tests.Server;

/// <summary>Mails through the real server, sign-in and Graph of the demo.</summary>
public class MailApiTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Mailbox = "amt61@moselfurt.example";

    [Theory]
    [InlineData("m-verschluesselt", "encrypted", "Diese Mail oder Datei ist verschlüsselt.", "This mail or file is encrypted.")]
    [InlineData("m-signiert", "signed", "Diese Mail ist digital signiert.", "This mail is digitally signed.")]
    [InlineData("m-rechte", "rights-protected", "Für diese Mail gelten besondere Rechte", "Special rights apply to this mail")]
    public async Task Protected_mail_is_refused_with_what_it_is_and_what_to_do(string id, string reason, string german, string english)
    {
        using var client = await server.ClientAsync();

        foreach (var (language, start) in new[] { ("de", german), ("en", english) })
        {
            var (status, body) = await client.RunAsync(Summarize($"mail:{id}", language));

            Assert.Equal((415, "UNSUPPORTED_CONTENT", reason), (status, (string?)body["code"], (string?)body["reason"]));
            Assert.StartsWith(start, (string?)body["detail"], StringComparison.Ordinal);
            Assert.Contains("Outlook", (string?)body["detail"], StringComparison.Ordinal);
        }

        using var shown = await client.GetAsync(new Uri($"/demo/content/mail:{id}", UriKind.Relative));
        Assert.Equal(415, (int)shown.StatusCode);
    }

    [Fact]
    public async Task A_shared_mailbox_is_read_by_those_who_have_rights_in_it()
    {
        using var member = await server.ClientAsync();
        using var stranger = await server.ClientAsync("personalrat");

        foreach (var reference in new[] { $"mail:{Mailbox}~m-amt-wegweiser-1", $"thread:{Mailbox}~c-wegweiser" })
        {
            var (status, body) = await member.RunAsync(Summarize(reference));
            var (denied, refusal) = await stranger.RunAsync(Summarize(reference));

            Assert.Equal(200, status);
            Assert.Equal(reference, (string?)body["receipt"]!["sources"]![0]!["ref"]);
            Assert.Equal((404, "NOT_FOUND"), (denied, (string?)refusal["code"]));
        }
    }

    [Fact]
    public async Task The_demonstration_lists_the_shared_mailbox_as_a_folder_of_its_own()
    {
        Assert.Equal(
            [$"mail:{Mailbox}~m-amt-wegweiser-1", $"mail:{Mailbox}~m-amt-wegweiser-2", $"mail:{Mailbox}~m-amt-einsicht"],
            await SharedAsync("sachbearbeitung"));
        Assert.Empty(await SharedAsync("personalrat"));
    }

    private async Task<IEnumerable<string?>> SharedAsync(string persona)
    {
        using var client = await server.ClientAsync(persona);
        var list = await client.GetFromJsonAsync<JsonObject>(new Uri("/demo/content", UriKind.Relative));
        return [.. list!["items"]!.AsArray().Where(item => (string?)item!["folder"] == "shared").Select(item => (string?)item!["ref"])];
    }

    private static object Summarize(string reference, string language = "de") =>
        new { function = "summarize", surface = "outlook", content = new { @ref = reference, part = "item" }, language };
}
