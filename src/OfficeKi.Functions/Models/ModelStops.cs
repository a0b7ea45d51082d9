using System.Collections.Concurrent;

namespace OfficeKi.Functions.Models;

/// <summary>A function that a model may not serve now, because golden cases went wrong with it.</summary>
public readonly record struct ModelStop(string Function, string Model);

/// <summary>Which models are not offered for which functions, by tenant. Whoever keeps the results of golden cases sets it.</summary>
public sealed class ModelStops
{
    private readonly ConcurrentDictionary<string, IReadOnlySet<ModelStop>> _stops = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>From now on exactly these are stopped for the tenant.</summary>
    public void Set(string tenantId, IReadOnlySet<ModelStop> stops) => _stops[tenantId] = stops;

    internal bool IsStopped(string tenantId, string function, string model) => _stops.TryGetValue(tenantId, out var stops) && stops.Contains(new(function, model));
}
