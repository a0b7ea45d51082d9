using System.Collections.Concurrent;
using OfficeKi.Core;

namespace OfficeKi.Functions.Admission;

/// <summary>Ends runs under way when an administrator stops them: at once on the server they tell, within half a minute on every other.</summary>
internal sealed class LiveRuns(SettingsReader settings, TimeProvider time) : ILiveRuns
{
    /// <summary>With the ten seconds a setting may be old, well below a minute.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<LiveRun, string> _all = new();

    public LiveRun Enter(Caller caller, string function)
    {
        LiveRun run = new(function, gone => _all.TryRemove(gone, out _));
        _all[run] = caller.TenantId;
        run.Timer = time.CreateTimer(_ => _ = RecheckAsync(run, caller.TenantId), null, Every, Every);
        return run;
    }

    public Task RecheckAsync(string tenantId) =>
        Task.WhenAll(_all.Where(pair => pair.Value == tenantId).Select(pair => RecheckAsync(pair.Key, tenantId)));

    private async Task RecheckAsync(LiveRun run, string tenantId)
    {
        if (await settings.TryReadSwitchesAsync(tenantId) is not { } now)
        {
            run.End(null);
        }
        else if (now.For(run.Function) is { } hindrance)
        {
            run.End(hindrance);
        }
    }
}

/// <summary>One run under way; its token is cancelled when it may not go on.</summary>
internal sealed class LiveRun(string function, Action<LiveRun> leave) : IDisposable
{
    private readonly CancellationTokenSource _ended = new();

    public string Function { get; } = function;

    public CancellationToken Token => _ended.Token;

    /// <summary>Why it was ended; null when it was not, or when the settings cannot be read any more.</summary>
    public Hindrance? Hindrance { get; private set; }

    public ITimer? Timer { get; set; }

    public void End(Hindrance? hindrance)
    {
        Hindrance ??= hindrance;
        try
        {
            _ended.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It came to its own end in the same moment.
        }
    }

    public void Dispose()
    {
        leave(this);
        Timer?.Dispose();
        _ended.Dispose();
    }
}
