using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using OfficeKi.Core;
using OfficeKi.Functions.Admission;

namespace OfficeKi.Functions;

/// <summary>Ends a run like any other failure, told and recorded, when a regular expression ran out of time, as on a starved server, or when an administrator stopped it.</summary>
/// <remarks>The exception goes no further, since it may hold the text that was read.</remarks>
internal sealed class RunGuard : IAsyncDisposable
{
    private Ledger? _ledger;
    private LiveRun? _live;

    private static RunEvent.Failed Busy { get; } = new("UNAVAILABLE", "busy", null, BuiltinOffered: false);

    private static RunEvent.Failed NotRecorded { get; } = new("UNAVAILABLE", "records", null, BuiltinOffered: false);

    private static RunEvent.Failed NoSettings { get; } = new("UNAVAILABLE", "settings", null, BuiltinOffered: false);

    /// <param name="run">The run; it hands its ledger to <see cref="Keep"/>.</param>
    public static async IAsyncEnumerable<RunEvent> GuardAsync(Func<RunGuard, IAsyncEnumerable<RunEvent>> run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using RunGuard guard = new();
        await using var events = run(guard).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            RunEvent? next, end = null;
            try
            {
                next = await events.MoveNextAsync() ? events.Current : null;
            }
            catch (RegexMatchTimeoutException)
            {
                next = end = await guard.BusyAsync(cancellationToken);
            }
            catch (OperationCanceledException) when (guard._live is { Token.IsCancellationRequested: true } live && !cancellationToken.IsCancellationRequested)
            {
                next = end = await guard.EndedAsync(live.Hindrance, cancellationToken);
            }

            if (next is null)
            {
                yield break;
            }

            yield return next;
            if (end is not null)
            {
                yield break;
            }
        }
    }

    /// <summary>Closes the ledger with the run, however it ends.</summary>
    public Ledger Keep(Ledger ledger) => _ledger = ledger;

    /// <summary>Lets go of the run under way with the run, however it ends.</summary>
    public LiveRun Keep(LiveRun live) => _live = live;

    public ValueTask DisposeAsync()
    {
        _live?.Dispose();
        return _ledger?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    private async Task<RunEvent> BusyAsync(CancellationToken cancellationToken)
    {
        if (_ledger is { IsClosed: false } open)
        {
            await open.TryCloseAsync("failed", cancellationToken, "busy");
        }

        return Busy;
    }

    private async Task<RunEvent> EndedAsync(Hindrance? hindrance, CancellationToken cancellationToken)
    {
        if (_ledger is not { IsClosed: false } open)
        {
            return NoSettings;
        }

        if (hindrance is null)
        {
            await open.TryCloseAsync("failed", cancellationToken, "settings");
            return NoSettings;
        }

        var decision = open.EndBy(hindrance);
        return await open.TryCloseAsync("refused", cancellationToken) ? new RunEvent.Refused(decision, decision.Reason!) : NotRecorded;
    }
}
