using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using OfficeKi.Core;

namespace OfficeKi.Functions;

/// <summary>Ends a run in which a regular expression ran out of time, as on a starved server, like any other failure: told, recorded, nothing charged.</summary>
/// <remarks>The exception goes no further, since it holds the text that was read.</remarks>
internal sealed class RunGuard : IAsyncDisposable
{
    private Ledger? _ledger;

    private static RunEvent.Failed Busy { get; } = new("UNAVAILABLE", "busy", null, BuiltinOffered: false);

    /// <param name="run">The run; it hands its ledger to <see cref="Keep"/>.</param>
    public static async IAsyncEnumerable<RunEvent> GuardAsync(Func<RunGuard, IAsyncEnumerable<RunEvent>> run, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using RunGuard guard = new();
        await using var events = run(guard).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            RunEvent? next;
            var isBusy = false;
            try
            {
                next = await events.MoveNextAsync() ? events.Current : null;
            }
            catch (RegexMatchTimeoutException)
            {
                (next, isBusy) = (Busy, true);
            }

            if (isBusy && guard._ledger is { IsClosed: false } open)
            {
                await open.TryCloseAsync("failed", cancellationToken, "busy");
            }

            if (next is null)
            {
                yield break;
            }

            yield return next;
            if (isBusy)
            {
                yield break;
            }
        }
    }

    /// <summary>Closes the ledger with the run, however it ends.</summary>
    public Ledger Keep(Ledger ledger) => _ledger = ledger;

    public ValueTask DisposeAsync() => _ledger?.DisposeAsync() ?? ValueTask.CompletedTask;
}
