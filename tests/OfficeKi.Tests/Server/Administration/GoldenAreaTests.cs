using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Server.Golden;
using OfficeKi.Tests.Functions;

namespace OfficeKi.Tests.Server.Administration;

/// <summary>Golden cases stop a model that fails them, and nothing else.</summary>
public sealed class GoldenAreaTests : IAsyncLifetime
{
    private const string Tenant = "6f0b6c1e-52b4-4d0c-9a35-1c7e4f9d2a61";
    private const string Text = "Der Rat berät am 14. September 2026 über den Haushalt. Die Verwaltung legt den Entwurf vor.";

    private readonly DemoServer _server = new();

    private ScriptedModel _model = null!;
    private HttpClient _administration = null!;

    public async Task InitializeAsync()
    {
        _model = await ScriptedModel.StartAsync();
        _server.With("OfficeKi:Models:0:Id", "kgrz").With("OfficeKi:Models:0:Endpoint", _model.Endpoint).With("OfficeKi:Models:0:Model", "m")
            .With("OfficeKi:Models:0:Location", "on-premises").With("OfficeKi:Models:0:Clearance", "hoch").With("OfficeKi:Models:0:ContractReference", "AVV 7/2026").With("OfficeKi:Models:0:NoTraining", "true");
        _administration = await _server.ClientAsync("administration");
    }

    public async Task DisposeAsync()
    {
        _administration.Dispose();
        await ((IAsyncLifetime)_server).DisposeAsync();
        await _model.DisposeAsync();
    }

    [Fact]
    public async Task A_model_that_fails_its_cases_is_stopped_for_this_function_until_it_passes()
    {
        await KeepAsync(Case("haushalt", "contains", "Haushalt"));
        _model.Then(ScriptedModel.Says("Es geht um etwas anderes [1]."));

        var (status, red) = await _administration.CallAsync("golden/runs", new { function = "summarize", engine = "kgrz" });
        Assert.Equal(200, status);
        Assert.True((bool)red["red"]!);
        Assert.Equal("„Haushalt“ fehlt im Ergebnis.", (string)red["results"]![0]!["reason"]!);

        using var clerk = await _server.ClientAsync();
        var (refused, problem) = await RunAsync(clerk, "model");
        Assert.Equal(400, refused);
        Assert.StartsWith("Diese Funktion ist mit Sprachmodell angehalten", (string)problem["errors"]![0]!["message"]!, StringComparison.Ordinal);
        Assert.Equal("builtin", (string)(await RunAsync(clerk, "auto")).Body["engine"]!["kind"]!);

        _model.Then(ScriptedModel.Says("Der Rat berät über den Haushalt [1]."));
        var (_, green) = await _administration.CallAsync("golden/runs", new { function = "summarize", engine = "kgrz" });
        Assert.False((bool)green["red"]!);
        Assert.Equal(200, (await RunAsync(clerk, "model")).Status);
    }

    [Fact]
    public async Task After_a_change_of_the_model_the_cases_run_by_themselves_and_once()
    {
        await KeepAsync(Case("haushalt", "contains", "Haushalt"));
        _model.Then(ScriptedModel.Says("Es geht um etwas anderes [1]."));
        var guard = _server.Services.GetRequiredService<GoldenGuard>();

        await guard.RunDueAsync(Tenant, CancellationToken.None);
        var asked = _model.Requests.Count;
        await guard.RunDueAsync(Tenant, CancellationToken.None);

        Assert.Equal(asked, _model.Requests.Count);
        var state = Assert.Single((await _administration.ShowAsync("golden"))["states"]!.AsArray())!;
        Assert.True((bool)state["red"]! && (bool)state["current"]!);
    }

    [Fact]
    public async Task A_model_that_does_not_answer_is_neither_red_nor_green()
    {
        await KeepAsync(Case("haushalt", "contains", "Haushalt"));
        _model.Then(context => { context.Response.StatusCode = 500; return Task.CompletedTask; }, context => { context.Response.StatusCode = 500; return Task.CompletedTask; }, context => { context.Response.StatusCode = 500; return Task.CompletedTask; });

        var (_, state) = await _administration.CallAsync("golden/runs", new { function = "summarize", engine = "kgrz" });

        Assert.False((bool)state["red"]!);
        Assert.False((bool)state["current"]!); // so it is tried again
        Assert.Null(state["results"]![0]!["ok"]);
    }

    [Fact]
    public async Task Each_kind_of_expectation_is_looked_at()
    {
        await KeepAsync(
            Case("deadline", "deadline", "2026-09-14", "tasks", "Bitte senden Sie die Unterlagen bis zum 14. September 2026."),
            Case("no-deadline", "deadline", "2026-09-15", "tasks", "Bitte senden Sie die Unterlagen bis zum 14. September 2026."),
            Case("without", "notContains", "Unterlagen", "tasks", "Bitte senden Sie die Unterlagen bis zum 14. September 2026."),
            Case("no-finding", "finding", "number-not-in-source", "tasks", "Bitte senden Sie die Unterlagen bis zum 14. September 2026."));

        var (_, state) = await _administration.CallAsync("golden/runs", new { function = "tasks", engine = "builtin" });

        Assert.Equal([true, false, false, false], state["results"]!.AsArray().Select(result => (bool)result!["ok"]!));
        Assert.Equal("Die Frist 2026-09-15 fehlt.", (string)state["results"]![1]!["reason"]!);
        using var clerk = await _server.ClientAsync();
        Assert.Equal(200, (await RunAsync(clerk, "builtin")).Status); // the built-in engine is never stopped
    }

    [Fact]
    public async Task Wrong_cases_are_refused_with_every_error()
    {
        object[] cases = [new { id = "A b", function = "fax", title = "", text = "", expect = Array.Empty<object>() }, new { id = "x", function = "ask", title = "X", text = "x", expect = new[] { new { kind = "deadline", value = "morgen" } } }];

        var (status, problem) = await _administration.CallAsync("golden", new { revision = 0, cases }, HttpMethod.Put);

        Assert.Equal(400, status);
        Assert.Equal(
            ["cases[0].expect", "cases[0].function", "cases[0].id", "cases[0].text", "cases[0].title", "cases[1].expect"],
            problem["errors"]!.AsArray().Select(error => (string)error!["field"]!).Order(StringComparer.Ordinal));
        Assert.Equal(400, (await _administration.CallAsync("golden/runs", new { function = "ask", engine = "gibt-es-nicht" })).Status);
        Assert.Equal(404, (await _administration.CallAsync("golden/adoptions", new { revision = 0, version = 3 })).Status);
    }

    [Theory]
    [InlineData("sachbearbeitung", 403, 403)]
    [InlineData("nachbarstadt", 403, 403)]
    [InlineData("personalrat", 200, 403)]
    [InlineData("datenschutz", 200, 403)]
    [InlineData("administration", 200, 400)]
    public async Task Only_administrators_change_and_run_them(string persona, int read, int write)
    {
        using var client = await _server.ClientAsync(persona);

        using var response = await client.GetAsync(new Uri("/api/administration/golden", UriKind.Relative));
        Assert.Equal(read, (int)response.StatusCode);
        Assert.Equal(write, (await client.CallAsync("golden", new { }, HttpMethod.Put)).Status);
        Assert.Equal(write, (await client.CallAsync("golden/runs", new { })).Status);
    }

    private static object Case(string id, string kind, string value, string function = "summarize", string text = Text) =>
        new { id, function, title = id, text, expect = new[] { new { kind, value } } };

    private async Task KeepAsync(params object[] cases)
    {
        var (status, body) = await _administration.CallAsync("golden", new { revision = 0, cases }, HttpMethod.Put);
        Assert.True(status == 200, body.ToJsonString());
    }

    private static Task<(int Status, JsonObject Body)> RunAsync(HttpClient client, string engine) =>
        client.RunAsync(new { function = "summarize", surface = "word", engine, content = new { text = Text } });
}
