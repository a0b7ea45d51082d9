using System.Net.Http.Json;
using OfficeKi.Tests.Functions;

namespace OfficeKi.Benchmarks;

/// <summary>Time to the first sentence of a model through the gate, against calling the same scripted model directly.</summary>
internal static class FirstTokenBenchmark
{
    public static async Task RunAsync(Table table, bool quick)
    {
        await using var model = await ScriptedModel.StartAsync();
        model.Then(ScriptedModel.Says("Der Stadtrat sperrt die Brücke [1].\n", pieceLength: 1000));
        await using var server = await ServerProcess.StartAsync(new()
        {
            ["OfficeKi__Models__0__Id"] = "scripted",
            ["OfficeKi__Models__0__Endpoint"] = model.Endpoint,
            ["OfficeKi__Models__0__Model"] = "m",
            ["OfficeKi__Models__0__Location"] = "on-premises",
            ["OfficeKi__Models__0__Clearance"] = "hoch",
            ["OfficeKi__Models__0__ContractReference"] = "AVV",
            ["OfficeKi__Models__0__NoTraining"] = "true",
        });
        using HttpClient direct = new();
        var text = Prose.Pages(1)[..2048];
        var rounds = quick ? 150 : 3000;

        Task Gate(string awaited = "event: block") => FirstAsync(server.Client, "/api/runs", new { function = "summarize", surface = "word", engine = "model", content = new { text } }, awaited);
        Task Direct() => FirstAsync(direct, model.Endpoint + "/chat/completions", new { model = "m", stream = true, messages = new[] { new { role = "user", content = text } } }, "data:");

        await Measure.TimesAsync(rounds, () => Gate());
        await Measure.TimesAsync(rounds, Direct);
        var decided = await Measure.TimesAsync(rounds, () => Gate("event: decision"));
        var through = await Measure.TimesAsync(rounds, () => Gate());
        var straight = await Measure.TimesAsync(rounds, Direct);
        table.Add("added time to first sentence over calling the model directly, p50", through.Median() - straight.Median(), "ms", 0.4);
        table.Add("added time to first sentence over calling the model directly, p99", through.P99() - straight.P99(), "ms", 2);
        table.Add("time to the decision event, p50", decided.Median(), "ms");
        table.Add("the same as a ratio, p50 (direct = 1)", through.Median() / straight.Median(), "×");
    }

    private static async Task FirstAsync(HttpClient client, string address, object body, string awaited)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        using StreamReader lines = new(await response.Content.ReadAsStreamAsync());
        while (await lines.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(awaited, StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException($"no line `{awaited}` came");
    }
}
