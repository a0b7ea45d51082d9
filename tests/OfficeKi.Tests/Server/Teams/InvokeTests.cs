using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OfficeKi.Tests.Server.Teams;

/// <summary>The answers, as they go over the wire.</summary>
public partial class InvokeTests(TeamsServer teams) : IClassFixture<TeamsServer>
{
    [Theory]
    [InlineData("summarize", "de-DE", "Zusammenfassen")]
    [InlineData("summarize", "en-US", "Summarise")]
    [InlineData("reply", "de-DE", null)]
    [InlineData("tasks", "de-DE", null)]
    [InlineData("plainLanguage", "de-DE", null)]
    [InlineData("translate", "en-GB", null)]
    [InlineData("ask", "de-DE", null)]
    public async Task A_command_opens_our_dialog(string command, string locale, string? title)
    {
        foreach (var context in (string[])["message", "compose", "commandBox"])
        {
            var body = await teams.AnswerAsync(teams.Invoke("composeExtension/fetchTask", Command(command, context), locale: locale));

            var value = body!["task"]!["value"]!;
            var url = (string)value["url"]!;
            Assert.Matches(DialogUrl(), url);
            Assert.Contains($"lang={locale[..2]}&", url, StringComparison.Ordinal);
            Assert.True(title is null || title == (string?)value["title"], (string?)value["title"]);
            Same($$$$"""{"task":{"type":"continue","value":{"title":"{{{{value["title"]}}}}","width":"medium","height":"large","url":"{{{{url}}}}"}}}""", body);
        }
    }

    [Theory]
    [InlineData("de-DE", "Diesen Befehl gibt es nicht mehr. Bitte aktualisieren Sie OfficeKi in Teams.")]
    [InlineData("en-US", "This command no longer exists. Please update OfficeKi in Teams.")]
    public async Task A_command_that_Teams_does_not_show_is_answered_in_words(string locale, string text)
    {
        foreach (var command in (string[])["draft", "check", "plain-language", "Summarize", "", "nothing"])
        {
            var body = await teams.AnswerAsync(teams.Invoke("composeExtension/fetchTask", Command(command), locale: locale));

            Same($$$$"""{"task":{"type":"message","value":"{{{{text}}}}"}}""", body);
        }
    }

    [Fact]
    public async Task Without_a_locale_the_client_decides_and_else_it_is_German()
    {
        var activity = teams.Invoke("composeExtension/querySettingUrl", new JsonObject(), locale: "en-US");
        activity.Remove("locale");
        Assert.Contains("lang=en", (await teams.AnswerAsync(activity))!.ToJsonString(), StringComparison.Ordinal);

        activity.Remove("entities");
        Assert.Contains("lang=de", (await teams.AnswerAsync(activity))!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_goes_into_the_compose_box_as_a_card_with_its_origin()
    {
        var body = await teams.AnswerAsync(Submit(new()
        {
            ["label"] = "KI-Entwurf",
            ["engine"] = "ohne Sprachmodell",
            ["runId"] = "0f2a6f0e-6b43-4a51-9d47-6f0b51f3a002",
            ["blocks"] = new JsonArray(Block("heading", "Kern"), Block("bullet", "Die Brücke ist gesperrt."), Block("item", "Prüfen"), Block("item", "Melden"), Block("paragraph", "Ende.")),
        }));

        Same("""
            {"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[{
              "contentType":"application/vnd.microsoft.card.adaptive",
              "content":{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","msteams":{"width":"Full"},
                "metadata":{"generator":"OfficeKi","label":"KI-Entwurf","engine":"ohne Sprachmodell","runId":"0f2a6f0e-6b43-4a51-9d47-6f0b51f3a002"},
                "body":[
                  {"type":"TextBlock","text":"Zusammenfassen","wrap":true,"style":"heading","size":"Large","weight":"Bolder"},
                  {"type":"TextBlock","text":"Kern","wrap":true,"style":"heading","size":"Medium","weight":"Bolder"},
                  {"type":"TextBlock","text":"•\u00a0Die Brücke ist gesperrt.","wrap":true},
                  {"type":"TextBlock","text":"1\\.\u00a0Prüfen","wrap":true},
                  {"type":"TextBlock","text":"2\\.\u00a0Melden","wrap":true},
                  {"type":"TextBlock","text":"Ende.","wrap":true},
                  {"type":"TextBlock","text":"KI-Entwurf · ohne Sprachmodell","wrap":true,"isSubtle":true,"size":"Small"}]},
              "preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"Zusammenfassen","text":"KI-Entwurf · ohne Sprachmodell"}}}]}}
            """, body);
    }

    [Fact]
    public async Task A_dialog_closed_without_a_text_needs_no_answer()
    {
        Assert.Equal((200, null), await teams.PostAsync(Submit(null)));
        Assert.Equal((200, null), await teams.PostAsync(Submit([])));
    }

    public static TheoryData<string> BadTexts =>
    [
        """{"html":"<b>x</b>"}""",
        """{"blocks":[]}""",
        """{"blocks":[null]}""",
        """{"blocks":"text"}""",
        """{"blocks":[{"kind":"image","text":"https://evil.example/x.png"}]}""",
        """{"blocks":[{"kind":"paragraph","text":""}]}""",
        """{"blocks":[{"kind":"paragraph"}]}""",
        """{"blocks":[{"kind":"table","cells":[]}]}""",
        """{"blocks":[{"kind":"table","cells":[[null]]}]}""",
        """{"blocks":[{"kind":"paragraph","text":"x"}],"runId":"no guid"}""",
        $$"""{"blocks":[{"kind":"paragraph","text":"x"}],"label":"{{new string('x', 201)}}"}""",
        $$"""{"blocks":[{"kind":"paragraph","text":"{{new string('x', 20_001)}}"}]}""",
        $$"""{"blocks":[{{string.Join(',', Enumerable.Repeat("""{"kind":"paragraph","text":"x"}""", 201))}}]}""",
        """["text"]""",
        "\"text\"",
    ];

    [Theory]
    [MemberData(nameof(BadTexts))]
    public async Task What_is_no_bounded_plain_text_is_not_taken_over(string data)
    {
        var body = await teams.AnswerAsync(Submit(JsonNode.Parse(data)));

        Same("""{"task":{"type":"message","value":"Dieser Text kann nicht übernommen werden. Bitte kopieren Sie ihn im Dialog."}}""", body);
    }

    [Fact]
    public async Task A_term_is_found_by_keyword()
    {
        var body = await teams.AnswerAsync(Query("glossary", "Bestandskraft"));

        Same("""
            {"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[{
              "contentType":"application/vnd.microsoft.card.adaptive",
              "content":{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","msteams":{"width":"Full"},
                "body":[
                  {"type":"TextBlock","text":"Bestandskraft","wrap":true,"style":"heading","size":"Large","weight":"Bolder"},
                  {"type":"TextBlock","text":"Eine Entscheidung ist endgültig, weil die Frist für einen Rechtsbehelf vorbei ist.","wrap":true}]},
              "preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"Bestandskraft",
                "text":"Eine Entscheidung ist endgültig, weil die Frist für einen Rechtsbehelf vorbei ist.","tap":{"type":"invoke","value":{"term":"Bestandskraft"}}}}}]}}
            """, body);
    }

    [Fact]
    public async Task The_first_run_shows_all_terms_page_by_page()
    {
        var first = TitlesOf(await teams.AnswerAsync(Query("glossary", null)));
        var again = TitlesOf(await teams.AnswerAsync(Query("glossary", null, skip: 0, count: 10)));
        var second = TitlesOf(await teams.AnswerAsync(Query("glossary", null, skip: 10, count: 10)));

        Assert.Equal(25, first.Count);
        Assert.Equal(first.Take(20), again.Concat(second));
        Same("""{"composeExtension":{"type":"message","text":"Keine Treffer."}}""", await teams.AnswerAsync(Query("glossary", "Quietscheente")));
        Assert.Empty(TitlesOf(await teams.AnswerAsync(Query("glossary", null, skip: 100_000))));
        Assert.Equal(25, TitlesOf(await teams.AnswerAsync(Query("glossary", null, skip: -5, count: 1_000_000))).Count);
    }

    [Fact]
    public async Task The_term_itself_comes_before_longer_ones_and_in_the_persons_language()
    {
        var body = await teams.AnswerAsync(Query("glossary", "widerspruch", locale: "en-US"));

        Assert.Equal(["Widerspruch", "Widerspruchsbescheid"], TitlesOf(body).Take(2));
        Assert.Contains("With it you ask the authority", body!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Searching_ones_own_content_needs_the_persons_sign_in()
    {
        var body = await teams.AnswerAsync(Query("content", "Brücke"));

        Same($$$$"""{"composeExtension":{"type":"silentAuth","suggestedActions":{"actions":[{"type":"openUrl","value":"{{{{FakeChannel.Site}}}}/panes/teams?lang=de&signIn=true","title":"Anmelden"}]}}}""", body);
        Assert.Empty(teams.Server.Graph.All);
    }

    [Fact]
    public async Task A_chosen_term_is_looked_up_again()
    {
        var body = await teams.AnswerAsync(teams.Invoke("composeExtension/selectItem", new JsonObject { ["term"] = "bestandskraft" }));

        Assert.Equal(["Bestandskraft"], TitlesOf(body));
        Assert.Null(body!["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["tap"]);
        Same("""{"composeExtension":{"type":"message","text":"Diesen Begriff gibt es im Glossar nicht."}}""",
            await teams.AnswerAsync(teams.Invoke("composeExtension/selectItem", new JsonObject { ["term"] = "<img src=x>" })));
    }

    [Fact]
    public async Task A_link_into_our_register_becomes_a_card()
    {
        var body = await teams.AnswerAsync(Link($"{FakeChannel.Site}/transparenz?lang=de#summarize"));

        Assert.Equal(["Zusammenfassen"], TitlesOf(body));
        Assert.Equal("Eintrag im KI-Register", (string?)body!["composeExtension"]!["attachments"]![0]!["preview"]!["content"]!["text"]);
    }

    [Theory]
    [InlineData("https://evil.example/transparenz#summarize")]
    [InlineData(FakeChannel.Site + ".evil.example/transparenz#summarize")]
    [InlineData("http://officeki.moselfurt.example/transparenz#summarize")]
    [InlineData("https://user@officeki.moselfurt.example/transparenz#summarize")]
    [InlineData(FakeChannel.Site + "/transparenz")]
    [InlineData(FakeChannel.Site + "/transparenz#nothing")]
    [InlineData(FakeChannel.Site + "/panes/teams?ticket=x#summarize")]
    [InlineData("no link")]
    public async Task Any_other_link_is_left_alone(string url)
    {
        Same("""{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[]}}""", await teams.AnswerAsync(Link(url)));
    }

    [Fact]
    public async Task The_settings_are_the_help()
    {
        Same($$$$"""{"composeExtension":{"type":"config","suggestedActions":{"actions":[{"type":"openUrl","value":"{{{{FakeChannel.Site}}}}/hilfe?lang=de","title":"Hilfe zu OfficeKi"}]}}}""",
            await teams.AnswerAsync(teams.Invoke("composeExtension/querySettingUrl", new JsonObject())));
        Assert.Equal((200, null), await teams.PostAsync(teams.Invoke("composeExtension/setting", new JsonObject { ["state"] = "x" })));
    }

    [Fact]
    public async Task A_repeated_submission_and_search_are_answered_the_same()
    {
        foreach (var activity in (JsonObject[])[Submit(new() { ["blocks"] = new JsonArray(Block("paragraph", "Text.")) }), Query("glossary", "Frist"), Link($"{FakeChannel.Site}/transparenz#ask")])
        {
            Same((await teams.AnswerAsync(activity))!.ToJsonString(), await teams.AnswerAsync(activity));
        }
    }

    private static JsonObject Command(string command, string context = "compose") => new() { ["commandId"] = command, ["commandContext"] = context, ["context"] = new JsonObject { ["theme"] = "default" } };

    private static JsonObject Block(string kind, string text) => new() { ["kind"] = kind, ["text"] = text };

    private JsonObject Submit(JsonObject? data) => Submit((JsonNode?)data);

    private JsonObject Submit(JsonNode? data)
    {
        var value = Command("summarize");
        value["data"] = data;
        return teams.Invoke("composeExtension/submitAction", value);
    }

    private JsonObject Link(string url) => teams.Invoke("composeExtension/queryLink", new JsonObject { ["url"] = url });

    private JsonObject Query(string command, string? sought, int skip = 0, int count = 25, string locale = "de-DE") => teams.Invoke("composeExtension/query", new JsonObject
    {
        ["commandId"] = command,
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = sought is null ? "initialRun" : "query", ["value"] = sought ?? "true" }),
        ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
    }, locale: locale);

    private static List<string> TitlesOf(JsonNode? body) =>
        [.. body!["composeExtension"]!["attachments"]!.AsArray().Select(attachment => (string)attachment!["preview"]!["content"]!["title"]!)];

    private static void Same(string expected, JsonNode? actual) => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual!.ToJsonString());

    [GeneratedRegex(@"^https://officeki\.moselfurt\.example/panes/teams\?lang=(de|en)&ticket=[\w-]{50,2000}$")]
    private static partial Regex DialogUrl();
}
