using System.Net;
using System.Text.Json.Nodes;
using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

/// <summary>Tasks and appointments as they reach Graph: exactly what was confirmed, with the least permission, once.</summary>
public sealed class ActionsTests : IDisposable
{
    private const string Lists = "GET /v1.0/me/todo/lists";
    private const string Tasks = "/v1.0/me/todo/lists/L1/tasks";
    private const string Events = "POST /v1.0/me/events";

    private static readonly EntryAttempt First = new(Guid.Parse("6d3c1e52-9a71-4b0f-8c2d-0f5e7a914b36"), IsRepeated: false);
    private static readonly EntryAttempt Again = First with { IsRepeated = true };
    private static readonly NewEntry.Todo Todo = new(new("Widerspruch prüfen"), new("Aus: Bescheid"), new(2026, 12, 1));
    private static readonly NewEntry.Appointment Appointment = new(new("Ortstermin"), new("<b>Plan</b>"), new(2026, 7, 1, 14, 0, 0), new(2026, 7, 1, 15, 30, 0), AllDay: false);

    private readonly GraphRig _rig = new();

    public ActionsTests()
    {
        _rig.Graph.Json(Lists, """{"value":[{"id":"L0","wellknownListName":"flaggedEmails"},{"id":"L1","wellknownListName":"defaultList"}]}""");
        _rig.Graph.On($"POST {Tasks}", (_, _) => FakeGraph.JsonAnswer(HttpStatusCode.Created, """{"id":"T1"}"""));
        _rig.Graph.On(Events, (_, _) => FakeGraph.JsonAnswer(HttpStatusCode.Created, """{"id":"E1"}"""));
    }

    [Fact]
    public async Task A_task_goes_into_the_default_list_as_plain_text_with_its_day_and_number()
    {
        Assert.Equal(new ContentCreation.Created("T1"), await CreateAsync(Todo, First));

        Assert.Equal([Lists, $"POST {Tasks}"], _rig.Graph.Requests.Select(request => request.Line));
        AssertJson("""
            {"title":"Widerspruch prüfen","body":{"content":"Aus: Bescheid","contentType":"text"},
             "dueDateTime":{"dateTime":"2026-12-01T00:00:00","timeZone":"Europe/Berlin"},
             "linkedResources":[{"applicationName":"OfficeKi","displayName":"OfficeKi","externalId":"6d3c1e52-9a71-4b0f-8c2d-0f5e7a914b36"}]}
            """, _rig.Graph.Requests[^1].Body);
        AssertScope("Tasks.ReadWrite");
    }

    [Fact]
    public async Task A_task_without_day_and_note_has_neither()
    {
        await CreateAsync(new NewEntry.Todo(new("Akte"), new(""), null), First);

        Assert.Equal(["linkedResources", "title"], JsonNode.Parse(_rig.Graph.Requests[^1].Body)!.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("W. Europe Standard Time")]
    public async Task An_appointment_has_local_time_and_zone_its_number_and_nobody_invited(string zone)
    {
        using GraphRig rig = new(("Graph:TimeZone", zone));
        rig.Graph.On(Events, (_, _) => FakeGraph.JsonAnswer(HttpStatusCode.Created, """{"id":"E1"}"""));

        Assert.Equal(new ContentCreation.Created("E1"), await rig.Actions.CreateEventAsync(GraphRig.Caller, Appointment, First, default));

        var request = Assert.Single(rig.Graph.Requests);
        AssertJson($$"""
            {"@odata.type":"#microsoft.graph.event","subject":"Ortstermin","body":{"content":"<b>Plan</b>","contentType":"text"},"isAllDay":false,
             "start":{"dateTime":"2026-07-01T14:00:00","timeZone":"{{zone}}"},"end":{"dateTime":"2026-07-01T15:30:00","timeZone":"{{zone}}"},
             "transactionId":"6d3c1e52-9a71-4b0f-8c2d-0f5e7a914b36"}
            """, request.Body);
        Assert.Equal("Bearer token https://graph.microsoft.com/Calendars.ReadWrite", request.Authorization);
    }

    [Fact]
    public async Task A_deadline_of_a_whole_day_runs_from_midnight_to_midnight()
    {
        await CreateAsync(new NewEntry.Appointment(new("Frist"), new(""), new(2026, 3, 29), new(2026, 3, 30), AllDay: true), First);

        AssertJson("""
            {"@odata.type":"#microsoft.graph.event","subject":"Frist","isAllDay":true,
             "start":{"dateTime":"2026-03-29T00:00:00","timeZone":"Europe/Berlin"},"end":{"dateTime":"2026-03-30T00:00:00","timeZone":"Europe/Berlin"},
             "transactionId":"6d3c1e52-9a71-4b0f-8c2d-0f5e7a914b36"}
            """, Assert.Single(_rig.Graph.Requests).Body);
        AssertScope("Calendars.ReadWrite");
    }

    [Fact]
    public async Task A_repeated_attempt_finds_the_task_that_got_through()
    {
        _rig.Graph.Json($"GET {Tasks}", """{"value":[{"id":"T7"},{"id":"T8","linkedResources":[{"externalId":"6d3c1e52-9a71-4b0f-8c2d-0f5e7a914b36"}]}]}""");

        Assert.Equal(new ContentCreation.Created("T8"), await CreateAsync(Todo, Again));

        Assert.Equal([Lists, $"GET {Tasks}?$expand=linkedResources&$orderby=createdDateTime%20desc&$select=id&$top=100"], _rig.Graph.Requests.Select(request => request.Line));
        AssertScope("Tasks.ReadWrite");
    }

    [Fact]
    public async Task A_repeated_attempt_creates_when_the_first_one_did_not()
    {
        _rig.Graph.Json($"GET {Tasks}", """{"value":[{"id":"T7","linkedResources":[{"externalId":"another"}]},{"id":"T6","linkedResources":[]}]}""");

        Assert.Equal(new ContentCreation.Created("T1"), await CreateAsync(Todo, Again));
    }

    [Fact]
    public async Task A_repeated_attempt_that_cannot_look_creates_nothing()
    {
        _rig.Graph.Fail($"GET {Tasks}", 503, ("Retry-After", "60"));

        Assert.Equal(new ContentCreation.NotCreated(new ContentLookup.Unavailable(TimeSpan.FromSeconds(60))), await CreateAsync(Todo, Again));

        Assert.DoesNotContain(_rig.Graph.Requests, request => request.Method == HttpMethod.Post);
    }

    [Fact]
    public async Task An_appointment_that_is_there_already_counts_as_created()
    {
        _rig.Graph.Fail(Events, 409);

        Assert.Equal(new ContentCreation.Created(""), await CreateAsync(Appointment, Again));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Not_allowed_and_no_mailbox_say_not_created(int status)
    {
        _rig.Graph.Fail(Events, status).Fail($"POST {Tasks}", status);

        Assert.Equal(new ContentCreation.NotCreated(new ContentLookup.NotFound()), await CreateAsync(Appointment, First));
        Assert.Equal(new ContentCreation.NotCreated(new ContentLookup.NotFound()), await CreateAsync(Todo, First));
        Assert.DoesNotContain(_rig.LogText, line => line.Contains(FakeGraph.Canary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_default_list_no_task_is_created()
    {
        _rig.Graph.Json(Lists, """{"value":[{"id":"L0","wellknownListName":"none"}]}""");

        Assert.Equal(new ContentCreation.NotCreated(new ContentLookup.NotFound()), await CreateAsync(Todo, First));
    }

    [Fact]
    public async Task Throttled_says_when_to_come_back_and_a_task_is_never_sent_twice()
    {
        _rig.Graph.Fail($"POST {Tasks}", 429, ("Retry-After", "0"));

        Assert.Equal(new ContentCreation.NotCreated(new ContentLookup.Unavailable(TimeSpan.Zero)), await CreateAsync(Todo, First));

        Assert.Single(_rig.Graph.Requests, request => request.Method == HttpMethod.Post);
    }

    [Fact]
    public async Task A_throttled_appointment_is_sent_again_under_the_same_number()
    {
        _rig.Graph.On(Events, (_, call) => call == 0 ? FakeGraph.Failure(429, ("Retry-After", "0")) : FakeGraph.JsonAnswer(HttpStatusCode.Created, """{"id":"E1"}"""));

        Assert.Equal(new ContentCreation.Created("E1"), await CreateAsync(Appointment, First));

        Assert.Equal(2, _rig.Graph.Requests.Count);
        Assert.All(_rig.Graph.Requests, request => Assert.Equal(First.Number.ToString(), (string?)JsonNode.Parse(request.Body)!["transactionId"]));
    }

    [Fact]
    public async Task An_expired_sign_in_asks_for_it_with_the_scope()
    {
        _rig.Graph.Fail(Events, 401);

        var failed = Assert.IsType<ContentCreation.NotCreated>(await CreateAsync(Appointment, First));

        Assert.Equal(["https://graph.microsoft.com/Calendars.ReadWrite"], Assert.IsType<ContentLookup.SignInNeeded>(failed.Why).Scopes);
    }

    [Theory]
    [InlineData("https://a.sharepoint.com/1")]
    [InlineData("https://graph.microsoft.com/v1.0/other")]
    public async Task A_redirect_carries_neither_content_nor_token_anywhere(string location)
    {
        _rig.Graph.Redirect(Events, location).Redirect($"POST {Tasks}", location);

        Assert.Equal(new ContentCreation.NotCreated(new ContentLookup.Unavailable(null)), await CreateAsync(Appointment, First));
        Assert.Equal(new ContentCreation.NotCreated(new ContentLookup.Unavailable(null)), await CreateAsync(Todo, First));

        Assert.Equal([Events, Lists, $"POST {Tasks}"], _rig.Graph.Requests.Select(request => request.Line));
    }

    public void Dispose() => _rig.Dispose();

    private Task<ContentCreation> CreateAsync(NewEntry entry, EntryAttempt attempt) => entry is NewEntry.Todo todo
        ? _rig.Actions.CreateTodoAsync(GraphRig.Caller, todo, attempt, default)
        : _rig.Actions.CreateEventAsync(GraphRig.Caller, (NewEntry.Appointment)entry, attempt, default);

    private void AssertScope(string permission) =>
        Assert.All(_rig.Graph.Requests, request => Assert.Equal($"Bearer token https://graph.microsoft.com/{permission}", request.Authorization));

    private static void AssertJson(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
