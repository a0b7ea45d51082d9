using System.Collections.Concurrent;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Counts requests per persona in windows of ten seconds.</summary>
internal sealed class Throttle(int limit, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<(string Tenant, string Object), Counter> _counters = new();

    /// <returns>How long to wait, in whole seconds from 1; null when the request may go on.</returns>
    public int? Count(Persona persona)
    {
        var now = time.GetUtcNow();
        var counter = _counters.AddOrUpdate(
            (persona.TenantId, persona.ObjectId),
            _ => new(now, 1),
            (_, current) => now - current.Start < Window ? current with { Requests = current.Requests + 1 } : new(now, 1));

        return counter.Requests > limit ? (int)Math.Ceiling((counter.Start + Window - now).TotalSeconds) : null;
    }

    private sealed record Counter(DateTimeOffset Start, long Requests);
}
