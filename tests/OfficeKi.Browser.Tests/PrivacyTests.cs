using System.Text;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Browser.Tests;

/// <summary>What leaves the browser, and what stays anywhere.</summary>
[Collection(OnStage.Name)]
public class PrivacyTests(Theatre theatre)
{
    private const string Canary = "Kanarienvogel-4711";

    private const string Stored =
        "async () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, await indexedDB.databases(), await caches.keys(), location.pathname + location.search])";

    [Fact]
    [Trait("Requirement", "INJ-6")]
    public async Task The_whole_path_asks_only_its_own_server_and_breaks_no_rule_of_the_page()
    {
        await using var clerk = await theatre.VisitAsync();
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.OpenAsync("f-bv-0187-uferstrasse");
        await clerk.ChooseAsync("summarize");
        await clerk.RunAsync();
        await clerk.In("source-0-0").ClickAsync();
        await clerk.In("insert-tracked").ClickAsync();
        await clerk.Desk("change-accept").ClickAsync();
        await clerk.In("helpful-yes").ClickAsync();
        await clerk.In("feedback-send").ClickAsync();
        await clerk.In("feedback-thanks").WaitForAsync();

        Assert.All(clerk.Requests, address => Assert.StartsWith(theatre.Server.Origin + "/", address, StringComparison.Ordinal));
        Assert.NotEmpty(clerk.Requests);
        Assert.Empty(clerk.Complaints);
        Assert.Equal("""[[["officeki.notice","1"]],[],"",[],[],"/"]""", await clerk.Page.EvaluateAsync<string>(Stored));
        Assert.Equal("""[[["officeki.notice","1"]],[],"",[],[],"/panes/word?host=showcase&lang=de"]""", await clerk.Page.Frames[1].EvaluateAsync<string>(Stored));
    }

    [Fact]
    public async Task A_script_that_is_slipped_into_the_page_does_not_run()
    {
        await using var clerk = await theatre.VisitAsync();

        await clerk.Page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = \"document.title = 'Angriff'\"; document.body.append(script); }");

        await Expect(clerk.Page).Not.ToHaveTitleAsync("Angriff");
        Assert.Contains(clerk.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "DP-03")]
    public async Task Of_a_text_nothing_remains_in_log_data_directory_or_browser()
    {
        await using var model = await ModelServer.StartAsync(Says($"- Der Deckname ist {Canary} [1].\n"));
        await using (var clerk = await theatre.VisitAsync(server: model.Server))
        {
            await clerk.SignInAsync("sachbearbeitung");
            await clerk.PasteAsync($"Der Deckname des Vorhabens ist {Canary}.\nDie Kosten betragen 84.500 Euro.\nDie Frist für {Canary} endet am 30. Oktober 2026.");
            foreach (var engine in new[] { "auto", "builtin" })
            {
                await clerk.ChooseAsync("summarize");
                await UseAsync(clerk, engine);
                await clerk.ChooseAsync("ask");
                await clerk.In("option-question").FillAsync($"Wann endet die Frist für {Canary}?");
                await UseAsync(clerk, engine);
            }

            foreach (var frame in clerk.Page.Frames)
            {
                Assert.DoesNotContain(Canary, await frame.EvaluateAsync<string>(Stored), StringComparison.Ordinal);
            }

            Assert.DoesNotContain(clerk.Requests, address => address.Contains(Canary, StringComparison.Ordinal));
        }

        Assert.Contains(Canary, model.Model.Seen(), StringComparison.Ordinal);
        await model.Server.StopAsync();
        Assert.Contains("summarize", model.Server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, model.Server.Log, StringComparison.OrdinalIgnoreCase);
        var files = Directory.GetFiles(model.Server.DataDirectory, "*", SearchOption.AllDirectories);
        Assert.Contains(files, file => Contains(file, "summarize"));
        Assert.DoesNotContain(files, file => Contains(file, Canary));
    }

    private static async Task UseAsync(Visitor clerk, string engine)
    {
        if (await clerk.In("change-options").CountAsync() > 0)
        {
            await clerk.In("change-options").ClickAsync();
        }

        await clerk.In($"engine-{engine}").CheckAsync();
        await clerk.RunAsync();
        await Expect(clerk.In("result")).ToContainTextAsync(Canary);
        await clerk.In("insert-cursor").ClickAsync();
        await clerk.In("helpful-yes").ClickAsync();
        await clerk.In("feedback-send").ClickAsync();
        await clerk.In("feedback-thanks").WaitForAsync();
        await clerk.In("back").ClickAsync();
    }

    /// <summary>Whether the bytes of a file hold the word in one of the encodings a database or log writes.</summary>
    private static bool Contains(string file, string word)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(file);
        return bytes.IndexOf(Encoding.UTF8.GetBytes(word)) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes(word)) >= 0;
    }
}
