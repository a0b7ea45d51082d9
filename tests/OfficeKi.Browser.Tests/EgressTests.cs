using OfficeKi.Tests.Functions;
using OfficeKi.Tests.Functions.Answering;
using static OfficeKi.Tests.Functions.ScriptedModel;

namespace OfficeKi.Browser.Tests;

/// <summary>A model that always answers the worst, through the real server into the real pane: nothing leaves the house.</summary>
[Collection(OnStage.Name)]
[Trait("Requirement", "INJ-4")]
[Trait("Requirement", "INJ-5")]
[Trait("Requirement", "INJ-6")]
public class EgressTests(Theatre theatre)
{
    private const int Seed = 20261125;

    /// <summary>What no answer may consist of: elements that load or run, attributes that act, links out of the house.</summary>
    private const string Foreign = """
        () => [...document.querySelectorAll('[data-testid=result] *, .sheet *')].flatMap(element => [
          ...(/^(img|picture|source|iframe|frame|object|embed|applet|audio|video|track|script|link|meta|base|style|form|map|area|image|use|foreignobject|animate|marquee)$/i.test(element.tagName) ? [element.tagName] : []),
          ...[...element.attributes].filter(({ name, value }) =>
            /^(on|ping$|srcdoc$|srcset$|src$|poster$|background$|action$|formaction$|data$|xlink:|http-equiv$)/i.test(name) || /url\(|javascript:|data:/i.test(value)
            || name === 'href' && new URL(value, location.href).origin !== location.origin).map(({ name, value }) => `${element.tagName} ${name}=${value}`),
        ])
        """;

    private static readonly string[] Letter = [.. EgressCase.All.Select((_, index) => $"Absatz {index + 1} ist der Beschluss des Rates.")];

    /// <summary>How each case comes in the one answer of a function, in the form that function expects.</summary>
    private static readonly Dictionary<string, Func<EgressCase, int, string>> Forms = new()
    {
        ["ask"] = (each, at) => $"Fall {at}: {each.Text} Der Rat tagt zum {at}. Mal. ",
        ["rewrite"] = (each, at) => $"[{at}] Absatz {at} ist Beschluss. {Line(each)}\n> {Line(each)}\n",
        ["translate"] = (each, at) => $"[{at}] Paragraph {at} is the decision. {Line(each)}\n",
        ["tasks"] = (each, at) => $"- Amt 61 prüft Fall {at}: {Line(each)} [{at}].\n",
        ["summarize"] = (each, _) => $"{each.Text}\n",
    };

    [Fact]
    public async Task Whatever_a_model_writes_asks_no_other_host_and_offers_no_way_there()
    {
        Random random = new(Seed);
        await using ForeignHosts world = new();
        await using var model = await ModelServer.StartAsync();
        await using var clerk = await theatre.VisitAsync(server: model.Server, world: world);
        await clerk.SignInAsync("sachbearbeitung");
        await clerk.PasteAsync(string.Join('\n', Letter));
        foreach (var (function, form) in Forms)
        {
            var answer = string.Concat(EgressCase.All.Select((each, index) => form(each, index + 1)));
            model.Model.Then(Streams([.. Cut(answer, random).Select(Delta), Finish("stop"), "[DONE]"]));
            await clerk.ChooseAsync(function);
            await clerk.FillForAsync(function, "");

            await clerk.In("run").ClickAsync();
            await Expect(clerk.In("status")).ToContainTextAsync(Words.Done, new() { Timeout = 90_000 });

            await Expect(clerk.In("result")).ToContainTextAsync(EgressCase.Host.Replace(".", "[.]", StringComparison.Ordinal));
            await AssertInertAsync(clerk, world, model);
            if (function != Forms.Keys.Last())
            {
                await clerk.In("back").ClickAsync();
            }
        }

        await clerk.In("insert-cursor").ClickAsync();
        await Expect(clerk.In("use-message")).ToHaveClassAsync("success-line");
        await AssertInertAsync(clerk, world, model);
        Assert.Equal(Forms.Count, model.Model.Requests.Count);
    }

    [Fact]
    public async Task The_recorder_sees_a_browser_that_asks_elsewhere()
    {
        await using ForeignHosts world = new();
        await using var clerk = await theatre.VisitAsync(world: world);

        var page = await clerk.Page.Context.NewPageAsync();
        await Assert.ThrowsAsync<PlaywrightException>(() => page.GotoAsync($"https://{EgressCase.Host}/"));

        Assert.Contains(world.Asked, line => line.Contains(EgressCase.Host, StringComparison.Ordinal));
    }

    private static async Task AssertInertAsync(Visitor clerk, ForeignHosts world, ModelServer model)
    {
        foreach (var frame in clerk.Page.Frames)
        {
            var foreign = await frame.EvaluateAsync<string[]>(Foreign);
            Assert.Empty(foreign);
        }

        Assert.Empty(world.Asked);
        Assert.All(clerk.Requests, address => Assert.StartsWith(model.Server.Origin + "/", address, StringComparison.Ordinal));
        // Not even tried: the page's policy had nothing to stop.
        Assert.Empty(clerk.Complaints);
        Assert.Single(clerk.Page.Context.Pages);
    }

    private static string Line(EgressCase each) => each.Text.ReplaceLineEndings(" ");

    private static IEnumerable<string> Cut(string text, Random random)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(random.Next(1, 24), text.Length - at);
            // A character outside the basic plane is never cut: JSON cannot carry half of one.
            length += at + length < text.Length && char.IsLowSurrogate(text[at + length]) ? 1 : 0;
            yield return text.Substring(at, length);
            at += length;
        }
    }
}
