using System.Text.Json;
using OfficeKi.Core;

namespace OfficeKi.Tests.Functions.Mails;

/// <summary>A mail is summarised and searched for tasks without what only frames it.</summary>
public class MailFrameTests
{
    private static readonly ContentItem Mail = new()
    {
        Ref = ContentRef.Of("mail", "1"),
        Title = new("AW: Winzergarten"),
        Passages =
        [
            new("field:subject", PassageKind.Field, new("AW: Winzergarten")),
            new("paragraph:1", PassageKind.Paragraph, new("Liebe Frau Velten,")),
            new("paragraph:2", PassageKind.Paragraph, new("für das Quartier brauchen wir drei Gruppen mit zusammen 60 Plätzen.")),
            new("paragraph:3", PassageKind.Paragraph, new("Viele Grüße")),
            new("paragraph:4", PassageKind.Quote, new("Von: Miriam Velten Gesendet: Montag, 16. November 2026 Betreff: Winzergarten – Mitzeichnung bis 24. November")),
            new("paragraph:5", PassageKind.Quote, new("Bitte senden Sie die Stellungnahme bis zum 24. November 2026.")),
        ],
    };

    [Fact]
    public async Task The_summary_shows_what_the_mail_itself_says()
    {
        var blocks = Blocks(await RunAsync("summarize"));

        Assert.Equal(["für das Quartier brauchen wir drei Gruppen mit zusammen 60 Plätzen."], blocks);
    }

    [Fact]
    public async Task A_forwarded_mail_without_words_of_its_own_is_summarised_from_the_quote()
    {
        var blocks = Blocks(await RunAsync("summarize", Mail with { Passages = [.. Mail.Passages.Where(passage => passage.Locator != "paragraph:2")] }));

        Assert.Equal(["Bitte senden Sie die Stellungnahme bis zum 24. November 2026."], blocks);
    }

    [Fact]
    public async Task The_head_of_a_quoted_mail_is_no_deadline_but_its_request_is_a_task()
    {
        var data = (await RunAsync("tasks")).OfType<RunEvent.Done>().Single().Data["items"]!.AsArray();

        Assert.Equal("Bitte senden Sie die Stellungnahme bis zum 24. November 2026.", (string?)Assert.Single(data)!["text"]);
    }

    private static async Task<List<RunEvent>> RunAsync(string function, ContentItem? mail = null)
    {
        await using GateHarness gate = new();
        gate.Content.Add(mail ?? Mail);
        return await gate.RunAsync(new() { Function = function, Surface = "outlook", Ref = Mail.Ref, Part = "item", Options = JsonSerializer.SerializeToElement(new { }) });
    }

    private static string[] Blocks(List<RunEvent> events) => [.. events.OfType<RunEvent.Block>().Select(block => block.Value.Text.Reveal())];
}
