using Microsoft.Extensions.Logging;
using OfficeKi.Core;
using OfficeKi.Functions.Admission;
using OfficeKi.Functions.Answering;
using OfficeKi.Functions.Deciding;
using OfficeKi.Functions.Models;
using OfficeKi.Functions.Reading;
using OfficeKi.Policy;

namespace OfficeKi.Functions;

/// <summary>Steps 6 and 12 of the gate for one run: budget, receipt, record. What was not closed was cancelled.</summary>
internal sealed partial class Ledger(
    IRecords records, TimeProvider time, ILogger logger, Guid runId, Caller caller, RunRequest request, Verdict verdict, Corpus corpus, string contact) : IAsyncDisposable
{
    private readonly long _started = time.GetTimestamp();
    private Decision _decision = verdict.Decision;
    private BudgetHold? _hold;

    /// <summary>The model session of this run, for its counts; null with the built-in engine.</summary>
    public ModelSession? Model { get; set; }

    public Guid RunId => runId;

    public MaskedCorpus? Masked { get; set; }

    /// <summary>Whether the record was written, or could not be.</summary>
    public bool IsClosed { get; private set; }

    private long DurationMs => (long)time.GetElapsedTime(_started).TotalMilliseconds;

    private decimal Cost => Model is { } model
        ? ((model.TokensIn * model.Options.PricePerMillionInput) + (model.TokensOut * model.Options.PricePerMillionOutput)) / 1_000_000m
        : 0m;

    /// <summary>The run is under way and may not go on: from here on its decision is a refusal.</summary>
    /// <param name="hindrance">Its contact is filled in here.</param>
    public Decision EndBy(Hindrance hindrance) => _decision = _decision with
    {
        Effect = Effect.Deny,
        Determining = [hindrance.Rule],
        Reason = hindrance.Reason with { Contact = contact },
    };

    /// <param name="plan">The tenant's cost centres; null when it has none.</param>
    /// <returns>False when a budget does not allow the estimated cost.</returns>
    public async Task<bool> TryReserveAsync(FunctionNeeds needs, BudgetPlan? plan, CancellationToken cancellationToken)
    {
        if (verdict.Model is not { } model)
        {
            return true;
        }

        // German: about three characters a token; an answer is rarely longer than 1,000 tokens.
        var words = needs.Words.Sum(text => text.Reveal().Length);
        var tokensIn = Math.Min(corpus.Characters + words, (long)model.MaxCharacters * needs.ModelCalls) / 3;
        var estimate = ((tokensIn * model.PricePerMillionInput) + (1_000 * needs.ModelCalls * model.PricePerMillionOutput)) / 1_000_000m;
        _hold = await records.ReserveAsync(caller.TenantId, estimate, plan?.CostCentreOf(caller.OrgUnit), cancellationToken);
        return _hold is not null;
    }

    /// <summary>Writes the record and settles the budget. No record, no answer: false ends the run.</summary>
    /// <param name="result"><c>done</c>, <c>refused</c>, <c>failed</c>, <c>cancelled</c>.</param>
    public async Task<bool> TryCloseAsync(string result, CancellationToken cancellationToken, string? reasonCode = null)
    {
        IsClosed = true;
#pragma warning disable CA1031 // whatever the store's reason is, the run must end closed
        try
        {
            if (_hold is { } hold)
            {
                await records.SettleAsync(hold, result is "failed" ? 0 : Cost, cancellationToken);
            }

            await records.AppendAsync(Record(result, reasonCode ?? _decision.Reason?.Code), cancellationToken);
            return true;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.NotRecorded(logger, runId, failure.GetType().Name);
            return false;
        }
#pragma warning restore CA1031
    }

    public Receipt Receipt() => new()
    {
        Sources = [.. corpus.Items.SelectMany(SourcesOf)],
        Masked = Masked?.Counts ?? new Dictionary<string, int>(),
        Hidden = corpus.Hidden,
        Engine = EngineOf(verdict.Model),
        PolicyVersion = verdict.Decision.PolicyVersion,
        Determining = verdict.Decision.Determining,
        TokensIn = Model?.TokensIn ?? 0,
        TokensOut = Model?.TokensOut ?? 0,
        Cost = Cost,
        DurationMs = DurationMs,
        Notices = _hold is { IsNearLimit: true } ? ["BUDGET_SOFT_LIMIT"] : [],
        EnergyWh = Model?.Options.WattHoursPerThousandTokens * (Model?.TokensIn + Model?.TokensOut) / 1000,
    };

    public static EngineInfo EngineOf(ModelOptions? model) => model is null
        ? EngineInfo.Builtin
        : new("model", model.Id, model.Location, new($"mit Sprachmodell {model.Id}", $"with language model {model.Id}"));

    public async ValueTask DisposeAsync()
    {
        if (!IsClosed)
        {
            await TryCloseAsync("cancelled", CancellationToken.None);
        }
    }

    private IEnumerable<ReceiptSource> SourcesOf(ReadItem read)
    {
        var item = read.Item;
        var leftOut = verdict.LeftOut.GetValueOrDefault(item.Ref);
        var whole = new ReceiptSource(item.Ref, item.Title, leftOut is null, leftOut, item.Classification, item.Origin);
        return [whole, .. item.LeftOut.Where(_ => whole.Used).Select(part => whole with { Title = part.Title, Used = false, Reason = part.Reason })];
    }

    private DecisionRecord Record(string result, string? reasonCode) => new()
    {
        DecisionId = _decision.DecisionId,
        RunId = runId,
        TenantId = caller.TenantId,
        ObjectId = caller.ObjectId,
        Time = time.GetUtcNow(),
        Function = request.Function,
        Surface = request.Surface,
        Effect = _decision.IsPermitted ? "permit" : "deny",
        Determining = _decision.Determining,
        Obligations = [.. _decision.Obligations.Select(obligation => obligation.GetType().Name.ToLowerInvariant())],
        ReasonCode = reasonCode,
        OrgUnit = caller.OrgUnit,
        WouldDeny = _decision.WouldDeny,
        Facts = verdict.Facts is { } facts ? FactsJson.Write(facts) : null,
        PolicyVersion = _decision.PolicyVersion,
        Engine = verdict.Model?.Id ?? "builtin",
        Result = result,
        Characters = corpus.Characters,
        Sources = corpus.Items.Count,
        TokensIn = Model?.TokensIn ?? 0,
        TokensOut = Model?.TokensOut ?? 0,
        Cost = Cost,
        DurationMs = DurationMs,
        Masked = Masked?.Counts ?? new Dictionary<string, int>(),
    };

    private static partial class Log
    {
        [LoggerMessage(1002, LogLevel.Error, "run {RunId} could not be recorded ({Failure}), so it was ended")]
        public static partial void NotRecorded(ILogger logger, Guid runId, string failure);
    }
}
