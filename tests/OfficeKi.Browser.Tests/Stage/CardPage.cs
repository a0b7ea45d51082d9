using System.Text.Json;
using System.Text.Json.Nodes;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>What became of a card in the browser.</summary>
/// <param name="Faults">What the reader of cards did not know or take.</param>
/// <param name="Foreign">Elements and attributes that are more than text in a layout.</param>
/// <param name="Links">Addresses one can click.</param>
/// <param name="Text">As it is read.</param>
internal sealed record ShownCard(string[] Faults, string[] Foreign, string[] Links, string Text);

/// <summary>Shows cards with Microsoft's own renderer, and a Markdown that lets through more than Teams': HTML and bare addresses.</summary>
internal sealed class CardPage : IAsyncDisposable
{
    private const string Show = """
        json => {
          const { AdaptiveCard, SerializationContext, Versions } = AdaptiveCards;
          const markdown = markdownit({ html: true, linkify: true });
          AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = markdown.render(text); result.didProcess = true; };
          const context = new SerializationContext(Versions.v1_5);
          const card = new AdaptiveCard();
          card.parse(JSON.parse(json), context);
          const faults = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
          faults.push(...card.validateProperties().validationEvents.map(({ message }) => message));
          document.body.replaceChildren(card.render());
          const elements = [...document.body.querySelectorAll('*')];
          const text = /^(div|p|span|table|tbody|thead|tr|td|th|br)$/i;
          return JSON.stringify({
            faults,
            foreign: elements.flatMap(element => [
              ...(text.test(element.tagName) || element.tagName === 'A' ? [] : [element.tagName]),
              ...[...element.attributes].filter(({ name, value }) => /^on|^src|^srcset$|^background$|^action$/i.test(name) || /url\(|javascript:|data:/i.test(value)).map(({ name, value }) => `${name}=${value}`),
            ]),
            links: elements.filter(element => element.tagName === 'A').map(element => element.href),
            text: document.body.innerText,
          });
        }
        """;

    private readonly IBrowserContext _context;
    private readonly IPage _page;

    private CardPage(IBrowserContext context, IPage page)
    {
        (_context, _page) = (context, page);
        context.Request += (_, request) => Requests.Add(request.Url);
    }

    /// <summary>Addresses the cards made the browser ask.</summary>
    public List<string> Requests { get; } = [];

    public static async Task<CardPage> OpenAsync(IBrowser browser)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 480, Height = 600 }, Locale = "de-DE" });
        var page = await context.NewPageAsync();
        await page.SetContentAsync("<!doctype html><html lang=\"de\"><title>Karte</title><body></body></html>");
        await page.AddScriptTagAsync(new() { Path = Emulator.File("adaptivecards", "dist", "adaptivecards.min.js") });
        await page.AddScriptTagAsync(new() { Path = Emulator.File("markdown-it", "dist", "markdown-it.min.js") });
        return new(context, page);
    }

    /// <param name="attachment">As it stands in an answer.</param>
    public async Task<ShownCard> ShowAsync(JsonNode attachment) =>
        JsonSerializer.Deserialize<ShownCard>(await _page.EvaluateAsync<string>(Show, attachment["content"]!.ToJsonString()), JsonSerializerOptions.Web)!;

    public Task TakeAsync(string name) => _page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "pictures", $"{name}.png") });

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
