using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Writing;

/// <summary>The one task that writes: whatever waits goes into one commit, so that many requests share one flush of the disk.</summary>
/// <remarks>An idle writer commits at once; a busy one commits after 200 operations or 20 ms of collecting, whichever comes first.</remarks>
internal sealed class Writer : IAsyncDisposable, IDisposable
{
    private const int LargestBatch = 200;
    private const int Waiting = 10_000;
    private const int MostAttempts = 4;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestCollecting = TimeSpan.FromMilliseconds(20);

    private readonly Channel<WriteOperation> _queue = Channel.CreateBounded<WriteOperation>(new BoundedChannelOptions(Waiting) { SingleReader = true });
    private readonly IDbContextFactory<RecordsContext> _contexts;
    private readonly TimeProvider _time;
    private readonly Task _loop;
    private WriteSession? _session;

    public Writer(IDbContextFactory<RecordsContext> contexts, TimeProvider time)
    {
        (_contexts, _time) = (contexts, time);
        _loop = Task.Run(WriteAllAsync);
    }

    /// <summary>Completes when the write is committed; fails when it is not.</summary>
    public async Task<TResult> WriteAsync<TResult>(WriteOperation<TResult> operation, CancellationToken cancellationToken)
    {
        try
        {
            await _queue.Writer.WriteAsync(operation, cancellationToken);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(Writer), "the records are closed");
        }

        return await operation.Completion.WaitAsync(cancellationToken);
    }

    /// <summary>Takes nothing more; what waits is still written, in the background.</summary>
    public void Dispose() => _queue.Writer.TryComplete();

    public async ValueTask DisposeAsync()
    {
        Dispose();
        await _loop;
    }

    private async Task WriteAllAsync()
    {
        while (await _queue.Reader.WaitToReadAsync())
        {
            await CommitAsync(Collect());
        }

        await CloseSessionAsync();
    }

    private List<WriteOperation> Collect()
    {
        var batch = new List<WriteOperation>();
        var start = _time.GetTimestamp();
        while (batch.Count < LargestBatch && _time.GetElapsedTime(start) < LongestCollecting && _queue.Reader.TryRead(out var operation))
        {
            batch.Add(operation);
        }

        return batch;
    }

#pragma warning disable CA1031 // whatever goes wrong, those who wait must hear of it, and the next batch gets its chance
    private async Task CommitAsync(List<WriteOperation> batch)
    {
        try
        {
            await ExecuteAsync(batch);
            await _session!.CommitAsync();
        }
        catch (Exception problem)
        {
            batch.ForEach(operation => operation.Fail(problem));
            await CloseSessionAsync();
            return;
        }

        batch.ForEach(operation => operation.Succeed());
    }

    /// <summary>Tries again after a deadlock with another server or a lost connection. Only before the commit: a commit that failed may have got through.</summary>
    private async Task ExecuteAsync(List<WriteOperation> batch)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                _session ??= await WriteSession.OpenAsync(_contexts);
                await _session.BeginAsync();
                foreach (var operation in batch)
                {
                    await operation.ExecuteAsync(_session);
                }

                return;
            }
            catch (DbException problem) when (problem.IsTransient && attempt < MostAttempts)
            {
                await CloseSessionAsync();
                if (problem.SqlState is null)
                {
                    await Task.Delay(attempt * BetweenAttempts, _time); // nobody answered
                }
            }
        }
    }

    private async Task CloseSessionAsync()
    {
        try
        {
            await (_session?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception)
        {
            // A broken connection may fail to close; it is dropped either way.
        }

        _session = null;
    }
#pragma warning restore CA1031
}
