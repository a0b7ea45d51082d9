using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Identity.Client;
using NSubstitute;
using NSubstitute.ExceptionExtensions;
using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

public sealed class SearchTests : IDisposable
{
    private const string Query = "POST /v1.0/search/query";

    private readonly GraphRig _rig = new();

    [Fact]
    public async Task Documents_and_mails_are_merged_by_rank()
    {
        Serve(
            [File(1, "i1", "Haushalt 2026.docx"), File(3, "i3", "Nachtrag.pdf")],
            [Mail(1, "AAMk/1+2=", "Haushalt"), Mail(2, "m2", "Rückfrage")]);

        var hits = await SearchAsync("Haushalt", 10);

        Assert.Equal(
            ["drive:d~i1 Haushalt 2026.docx", "mail:AAMk-1_2= Haushalt", "mail:m2 Rückfrage", "drive:d~i3 Nachtrag.pdf"],
            hits.Select(hit => $"{hit.Ref} {hit.Title.Reveal()}"));
    }

    [Fact]
    [Trait("Requirement", "DP-02")]
    [Trait("Requirement", "DSK-3")]
    public async Task Two_requests_are_made_each_with_its_own_permission()
    {
        Serve([], []);

        await SearchAsync("Haushalt 2026", 5);

        Assert.Equal(
            ["driveItem Bearer token https://graph.microsoft.com/Files.Read.All", "message Bearer token https://graph.microsoft.com/Mail.Read"],
            _rig.Graph.Requests.Select(request => $"{TypeOf(request)} {request.Authorization}").Order());
        Assert.All(_rig.Graph.Requests, request =>
        {
            var sent = JsonNode.Parse(request.Body)!["requests"]![0]!;
            Assert.Equal(("Haushalt 2026", 0, 25), ((string)sent["query"]!["queryString"]!, (int)sent["from"]!, (int)sent["size"]!));
        });
    }

    [Fact]
    public async Task Both_are_asked_at_the_same_time()
    {
        var (files, mails) = (new TaskCompletionSource(), new TaskCompletionSource());
        _rig.Graph.OnAsync(Query, async (request, _) =>
        {
            var (mine, other) = TypeOf(request) == "message" ? (mails, files) : (files, mails);
            mine.SetResult();
            await other.Task;
            return FakeGraph.JsonAnswer(HttpStatusCode.OK, """{"value":[]}""");
        });

        Assert.Empty(await SearchAsync("x", 5).WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task No_more_hits_come_than_were_asked_for()
    {
        Serve([File(1, "a", "A"), File(2, "b", "B")], [Mail(1, "c", "C"), Mail(2, "d", "D")]);

        Assert.Equal(["drive:d~a", "mail:c", "drive:d~b"], (await SearchAsync("x", 3)).Select(hit => hit.Ref.ToString()));
    }

    [Fact]
    public async Task A_folder_is_no_hit()
    {
        Serve(["""{"hitId":"f","rank":1,"resource":{"@odata.type":"#microsoft.graph.driveItem","id":"f","name":"Ordner","folder":{},"parentReference":{"driveId":"d"} } }"""], []);

        Assert.Empty(await SearchAsync("x", 3));
    }

    [Theory]
    [InlineData("driveItem", "mail:m")]
    [InlineData("message", "drive:d~i")]
    public async Task When_one_search_fails_the_other_still_answers(string failing, string expected)
    {
        _rig.Graph.On(Query, (request, _) => TypeOf(request) == failing
            ? FakeGraph.Failure(403)
            : FakeGraph.JsonAnswer(HttpStatusCode.OK, failing == "message" ? Answer(File(1, "i", "I")) : Answer(Mail(1, "m", "M"))));

        Assert.Equal([expected], (await SearchAsync("x", 3)).Select(hit => hit.Ref.ToString()));
    }

    [Theory]
    [InlineData(503, typeof(ContentLookup.Unavailable))]
    [InlineData(401, typeof(ContentLookup.SignInNeeded))]
    public async Task When_both_fail_nobody_is_told_that_there_is_nothing(int status, Type why)
    {
        _rig.Graph.Fail(Query, status, ("Retry-After", "60"));

        var exception = await Assert.ThrowsAsync<ContentSearchException>(() => SearchAsync("x", 3));

        Assert.IsType(why, exception.Why);
        Assert.DoesNotContain(FakeGraph.Canary, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_has_not_agreed_yet_is_asked_to()
    {
        _rig.Headers.CreateAuthorizationHeaderForUserAsync(default!, default, default, default)
            .ThrowsAsyncForAnyArgs(new MsalUiRequiredException("invalid_grant", "AADSTS65001", null, UiRequiredExceptionClassification.ConsentRequired));

        var exception = await Assert.ThrowsAsync<ContentSearchException>(() => SearchAsync("x", 3));

        Assert.Equal("consent_required", Assert.IsType<ContentLookup.SignInNeeded>(exception.Why).Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ?!\"(: ")]
    public async Task Without_a_word_nobody_is_asked(string query)
    {
        Assert.Empty(await SearchAsync(query, 3));
        Assert.Empty(_rig.Graph.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(26)]
    public async Task A_limit_outside_one_to_twenty_five_is_refused(int limit) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => SearchAsync("x", limit));

    [Fact]
    public async Task The_words_of_a_search_are_never_logged()
    {
        _rig.Graph.Fail(Query, 500);

        await Assert.ThrowsAsync<ContentSearchException>(() => SearchAsync("Krankmeldung", 3));

        Assert.NotEmpty(_rig.LogText);
        Assert.DoesNotContain(_rig.LogText, line => line.Contains("Krankmeldung", StringComparison.Ordinal));
    }

    public void Dispose() => _rig.Dispose();

    private static string TypeOf(SentRequest request) => (string)JsonNode.Parse(request.Body)!["requests"]![0]!["entityTypes"]![0]!;

    private static string File(int rank, string id, string name) =>
        $$"""{"hitId":"{{id}}","rank":{{rank}},"resource":{"@odata.type":"#microsoft.graph.driveItem","id":"{{id}}","name":"{{name}}","parentReference":{"driveId":"d"} } }""";

    private static string Mail(int rank, string id, string subject) =>
        $$"""{"hitId":"{{id}}","rank":{{rank}},"resource":{"@odata.type":"#microsoft.graph.message","subject":"{{subject}}"} }""";

    private static string Answer(params string[] hits) => $$"""{"value":[{"hitsContainers":[{"total":{{hits.Length}},"hits":[{{string.Join(',', hits)}}]}]}]}""";

    private void Serve(string[] files, string[] mails) => _rig.Graph.On(
        Query, (request, _) => FakeGraph.JsonAnswer(HttpStatusCode.OK, Answer(TypeOf(request) == "message" ? mails : files)));

    private Task<IReadOnlyList<SearchHit>> SearchAsync(string query, int limit) => _rig.Source.SearchAsync(GraphRig.Caller, new(query), limit, default);
}
