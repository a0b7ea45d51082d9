using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Functions.Models;

namespace OfficeKi.Server.Golden;

/// <summary>Runs golden cases through the gate like any other call, and compares.</summary>
internal sealed class GoldenRunner(IServiceScopeFactory scopes, GoldenShelf shelf, TimeProvider time)
{
    /// <summary>Runs the cases of one function with one engine and keeps the results.</summary>
    /// <param name="model">Null for the built-in engine.</param>
    /// <param name="objectId">Who is named as author; null when the product runs by itself.</param>
    /// <returns>Null when the results could not be kept.</returns>
    public async Task<GoldenEngineState?> RunAsync(
        Caller caller, string function, IReadOnlyList<GoldenCase> cases, ModelOptions? model, string? objectId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var gate = scope.ServiceProvider.GetRequiredService<IGate>();
        List<GoldenResult> results = [];
        foreach (var one in cases)
        {
            results.Add(await RunAsync(gate, caller, one, model, cancellationToken));
        }

        var engine = model?.Id ?? GoldenShelf.Builtin;
        var before = (await shelf.StatesAsync(caller.TenantId, cancellationToken)).GetValueOrDefault(function)?.Value.Engines.GetValueOrDefault(engine);
        var state = StateOf(results, before, GoldenShelf.FingerprintOf(model));
        return await shelf.TryKeepAsync(caller.TenantId, function, engine, state, objectId, cancellationToken) ? state : null;
    }

    // A case that could not run is no judgement: then the last one stands, unless another case went wrong.
    private GoldenEngineState StateOf(List<GoldenResult> results, GoldenEngineState? before, string fingerprint)
    {
        var red = results.Exists(result => result.Ok == false);
        var told = red || results.TrueForAll(result => result.Ok == true);
        return new(told ? fingerprint : before?.Fingerprint ?? "", told ? red : before?.Red ?? false, time.GetUtcNow(), results);
    }

    private static async Task<GoldenResult> RunAsync(IGate gate, Caller caller, GoldenCase one, ModelOptions? model, CancellationToken cancellationToken)
    {
        if (gate.Cards("de").FirstOrDefault(card => card.Id == one.Function) is not { } card)
        {
            return new(one.Id!, null, new("Diese Funktion gibt es nicht mehr.", "This function is gone."));
        }

        RunRequest request = new()
        {
            Function = card.Id,
            Surface = card.Surfaces[0],
            Engine = model is null ? EngineChoice.Builtin : EngineChoice.Model,
            OnlyModel = model?.Id,
            Text = new(one.Text!),
            Options = one.Options is { ValueKind: JsonValueKind.Object } options ? options : default,
        };
        Outcome outcome = new();
        await foreach (var next in gate.RunAsync(caller, request, cancellationToken))
        {
            outcome.Add(next);
        }

        return outcome.IsDone
            ? new(one.Id!, outcome.Missed(one) is null, outcome.Missed(one))
            : new(one.Id!, null, outcome.Problem ?? new("Der Fall konnte nicht laufen.", "The case could not run."));
    }

    /// <summary>A result as far as cases ask about it; forgotten after the comparison.</summary>
    private sealed class Outcome
    {
        private readonly StringBuilder _text = new();
        private readonly HashSet<string> _findings = new(StringComparer.Ordinal);
        private JsonObject _data = [];

        public bool IsDone { get; private set; }

        public LocalizedText? Problem { get; private set; }

        public void Add(RunEvent next)
        {
            switch (next)
            {
                case RunEvent.Block block:
                    _text.AppendLine(block.Value.Text.Reveal());
                    block.Value.Cells.SelectMany(row => row).ToList().ForEach(cell => _text.AppendLine(cell.Reveal()));
                    break;
                case RunEvent.Finding finding:
                    _findings.Add(finding.Value.Kind);
                    break;
                case RunEvent.Done done:
                    (_data, IsDone) = (done.Data, true);
                    break;
                case RunEvent.Refused refused:
                    Problem = refused.Reason.Reason;
                    break;
                case RunEvent.Invalid invalid:
                    Problem = invalid.Errors[0].Message;
                    break;
            }
        }

        /// <summary>The first expectation that does not hold, in the words of the case.</summary>
        public LocalizedText? Missed(GoldenCase one) => one.Expect!.Select(expectation => Missed(expectation!)).FirstOrDefault(missed => missed is not null);

        private LocalizedText? Missed(GoldenExpectation expectation)
        {
            var value = expectation.Value!;
            var holds = expectation.Kind switch
            {
                "contains" => _text.ToString().Contains(value, StringComparison.OrdinalIgnoreCase),
                "notContains" => !_text.ToString().Contains(value, StringComparison.OrdinalIgnoreCase),
                "finding" => _findings.Contains(value),
                _ => Strings(_data).Any(text => text.StartsWith(value, StringComparison.Ordinal)),
            };
            return holds ? null : expectation.Kind switch
            {
                "contains" => new($"„{value}“ fehlt im Ergebnis.", $"“{value}” is missing in the result."),
                "notContains" => new($"„{value}“ steht im Ergebnis.", $"“{value}” stands in the result."),
                "finding" => new($"Der Hinweis „{value}“ fehlt.", $"The finding “{value}” is missing."),
                _ => new($"Die Frist {value} fehlt.", $"The deadline {value} is missing."),
            };
        }

        private static IEnumerable<string> Strings(JsonNode? node) => node switch
        {
            JsonObject members => members.SelectMany(member => Strings(member.Value)),
            JsonArray items => items.SelectMany(Strings),
            JsonValue value when value.TryGetValue<string>(out var text) => [text],
            _ => [],
        };
    }
}
