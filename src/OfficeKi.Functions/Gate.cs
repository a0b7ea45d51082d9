using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OfficeKi.Core;
using OfficeKi.Functions.Admission;
using OfficeKi.Functions.Answering;
using OfficeKi.Functions.Catalogue;
using OfficeKi.Functions.Deciding;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Reading;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Functions;

/// <summary>Reads, cleans, decides, masks, asks, restores, checks, records: in that order, every time. This method is the product.</summary>
internal sealed partial class Gate(
    FunctionCatalogue catalogue, SettingsReader settings, LiveRuns live, IOrgUnits units, SourceReader reader, Inspector inspector, Judge judge,
    ModelRegistry models, ModelHealth health, IRecords records, OutputSanitizer sanitizer, TimeProvider time, ILogger<Gate> logger) : IGate
{
    public IReadOnlyList<FunctionCard> Cards(string language) => [.. catalogue.Cards.Select(card => card.In(language))];

    public async Task<IReadOnlyList<AvailableFunction>?> FunctionsAsync(Caller caller, string surface, string language, CancellationToken cancellationToken)
    {
        var whole = caller with { OrgUnit = await units.UnitOfAsync(caller, cancellationToken) };
        return await settings.TryReadAsync(caller, cancellationToken) is { } set
            ? [.. catalogue.Cards.Where(card => card.Surfaces.Contains(surface)).Select(card => Available(whole with { Training = set.Training?.Pass }, set, card, surface, language))]
            : null;
    }

    public IAsyncEnumerable<RunEvent> RunAsync(Caller caller, RunRequest request, CancellationToken cancellationToken) =>
        RunGuard.GuardAsync(guard => RunAsync(guard, caller, request, cancellationToken), cancellationToken);

    private async IAsyncEnumerable<RunEvent> RunAsync(RunGuard guard, Caller caller, RunRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // 1 find the function
        var (function, errors) = await catalogue.FindAsync(request);
        if (function is null)
        {
            yield return new RunEvent.Invalid(errors);
            yield break;
        }

        // 1 and whether the administration lets it run: nothing is read for what is switched off
        if (await settings.TryReadAsync(caller, cancellationToken) is not { } set)
        {
            yield return NoSettings;
            yield break;
        }

        caller = caller with { Training = set.Training?.Pass };
        if (set.For(function.Id, catalogue.CardOf(function).Register?.Provenance) is { } hindrance)
        {
            var refusal = judge.Refuse(caller, hindrance);
            var refused = guard.Keep(new Ledger(records, time, logger, Guid.CreateVersion7(), caller, request, new(refusal, null, NothingLeftOut, null), new([], []), judge.ContactFor(caller)));
            yield return new RunEvent.Decided(refused.RunId, refusal, EngineInfo.Builtin);
            yield return await refused.TryCloseAsync("refused", cancellationToken) ? new RunEvent.Refused(refusal, hindrance.Reason with { Contact = judge.ContactFor(caller) }) : NotRecorded;
            yield break;
        }

        var running = guard.Keep(live.Enter(caller, function.Id));
        var unit = units.UnitOfAsync(caller, cancellationToken); // while the content is read
        FunctionOptions options = new(request.Options);
        var needs = function.NeedsOf(options);
        var engines = judge.EnginesFor(caller, request.Engine, catalogue.CardOf(function), set.ModelsOff, request.OnlyModel);
        if (engines.Count == 0)
        {
            yield return Invalid("engine", judge.WithoutEngine(caller, catalogue.CardOf(function)).Reason);
            yield break;
        }

        // 2 read content as the caller
        var reading = await reader.ReadAsync(caller, request, needs, cancellationToken);
        if (reading.Ended is { } ended)
        {
            yield return ended;
            yield break;
        }

        caller = caller with { OrgUnit = await unit };

        // 3 clean
        var corpus = Corpus.Clean(reading.Items);
        if (corpus.IsEmpty && needs is { Search: false, ContentOptional: false })
        {
            yield return Invalid("content", new(
                "Der Inhalt ist leer oder enthält keinen lesbaren Text. Bitte öffnen Sie ein Dokument mit Text.",
                "The content is empty or holds no readable text. Please open a document with text."));
            yield break;
        }

        // 4 find personal data, markings, secrets; 5 decide on facts
        var inspection = inspector.Inspect(caller, corpus, needs.Words);
        var verdict = judge.Decide(caller, request, needs.IsPublic, engines, corpus, inspection);
        var runId = Guid.CreateVersion7();
        Log.Decided(logger, runId, verdict.Decision.DecisionId, request.Function, verdict.Decision.Effect, verdict.Decision.PolicyVersion);
        var ledger = guard.Keep(new Ledger(records, time, logger, runId, caller, request, verdict, corpus, judge.ContactFor(caller)));
        yield return new RunEvent.Decided(runId, verdict.Decision, Ledger.EngineOf(verdict.Model));
        if (!verdict.Decision.IsPermitted)
        {
            yield return await ledger.TryCloseAsync("refused", cancellationToken)
                ? new RunEvent.Refused(verdict.Decision, verdict.Decision.Reason ?? Reasons.CannotBeMet with { Contact = judge.ContactFor(caller) })
                : NotRecorded;
            yield break;
        }

        // 6 reserve budget
        if (!await records.IsReadyAsync(cancellationToken))
        {
            yield return NotRecorded;
            yield break;
        }

        if (!await ledger.TryReserveAsync(needs, set.Budgets, cancellationToken))
        {
            yield return await ledger.TryCloseAsync("refused", cancellationToken, Reasons.BudgetExceeded.Code)
                ? new RunEvent.Refused(verdict.Decision, Reasons.BudgetExceeded with { Contact = judge.ContactFor(caller) })
                : NotRecorded;
            yield break;
        }

        // 7 mask
        var used = corpus.Without(verdict.LeftOut.Keys.ToHashSet());
        var masked = ledger.Masked = new(used, needs, inspection, verdict.Decision, request.Text?.Reveal());
        ledger.Model = verdict.Model is { } model ? models.Open(model, verdict.Decision.DecisionId) : null;

        // 8 ask, 9 restore, 10 sanitise complete blocks, 11 check against the sources
        AnswerWriter writer = new(used, masked, new(used, needs.Words, wordsAreMaterial: needs.ContentOptional), new(used, needs.Words, function.KeepsLanguage), sanitizer, request.Language);
        FunctionCall call = new(options, masked.Passages, masked.Words, ledger.Model, request.Language);
        JsonObject data = [];
        using var going = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, running.Token);
        await foreach (var piece in PieceStream.Guard(function.AnswerAsync(call, going.Token), going.Token))
        {
            going.Token.ThrowIfCancellationRequested();
            if (piece is Piece.Broken broken)
            {
                health.Note(verdict.Model, broken.Detail);
                await ledger.TryCloseAsync("failed", cancellationToken, broken.Detail);
                yield return Failed(broken, function);
                yield break;
            }

            if (piece is Piece.Data part)
            {
                data = masked.Restore(part.Value);
                continue;
            }

            foreach (var written in writer.Write(piece))
            {
                yield return written;
            }
        }

        going.Token.ThrowIfCancellationRequested();
        foreach (var written in writer.Finish())
        {
            yield return written;
        }

        writer.AddSections(data);

        if (writer.Changes is { } changes)
        {
            data["changes"] = changes;
        }

        // 12 receipt, record, settle
        if (!await ledger.TryCloseAsync("done", cancellationToken))
        {
            yield return NotRecorded;
            yield break;
        }

        yield return new RunEvent.Receipted(ledger.Receipt());
        yield return new RunEvent.Done(runId, Ledger.EngineOf(verdict.Model), data);
    }

    private static FrozenDictionary<ContentRef, string> NothingLeftOut => FrozenDictionary<ContentRef, string>.Empty;

    private static RunEvent.Failed NoSettings { get; } = new("UNAVAILABLE", "settings", null, BuiltinOffered: false);

    private static RunEvent.Failed NotRecorded { get; } = new("UNAVAILABLE", "records", null, BuiltinOffered: false);

    private static RunEvent.Invalid Invalid(string field, LocalizedText message) => new([new(field, message)]);

    private RunEvent.Failed Failed(Piece.Broken broken, IFunction function) => new(
        broken.Detail == "timeout" ? "MODEL_TIMEOUT" : "MODEL_FAILED",
        broken.Detail,
        broken.RetryAfter,
        catalogue.CardOf(function).Engines.Contains("builtin"));

    private AvailableFunction Available(Caller caller, TenantSettings set, CardFile card, string surface, string language)
    {
        if (set.For(card.Id, card.Register?.Provenance) is { } hindrance)
        {
            return new(card.In(language), [], hindrance.Reason with { Contact = judge.ContactFor(caller) });
        }

        var engines = judge.EnginesFor(caller, EngineChoice.Auto, card, set.ModelsOff);
        var decisions = engines.Select(engine => (Engine: engine, Decision: judge.Preview(caller, card.Id, surface, engine))).ToArray();
        var usable = decisions.Where(pair => pair.Decision.IsPermitted).Select(pair => pair.Engine is null ? "builtin" : "model").Distinct().ToArray();
        var reason = usable.Length > 0 ? null
            : decisions is [{ Decision.Reason: { } refused }, ..] ? refused
            : decisions.Length > 0 ? Reasons.CannotBeMet with { Contact = judge.ContactFor(caller) } : judge.WithoutEngine(caller, card);
        return new(card.In(language), usable, reason);
    }

    private static partial class Log
    {
        [LoggerMessage(1001, LogLevel.Information, "run {RunId}, decision {DecisionId}: {Function} {Effect} by policy {PolicyVersion}")]
        public static partial void Decided(ILogger logger, Guid runId, Guid decisionId, string function, Effect effect, string policyVersion);
    }
}
