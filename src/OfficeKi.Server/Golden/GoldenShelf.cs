using System.Security.Cryptography;
using System.Text;
using OfficeKi.Core;
using OfficeKi.Functions.Models;
using OfficeKi.Server.Policies;

namespace OfficeKi.Server.Golden;

/// <summary>Golden cases and their results, as revisions: area <c>golden</c> holds one state per function, which the gate obeys.</summary>
internal sealed class GoldenShelf(IRevisions revisions)
{
    public const string CasesArea = "golden-cases";
    public const string CasesKey = "cases";
    public const string StatesArea = "golden";
    public const string Builtin = "builtin";
    private const int Tries = 3;

    public async Task<(GoldenCases Value, int Number)> CasesAsync(string tenantId, CancellationToken cancellationToken) =>
        (await revisions.HistoryAsync(tenantId, CasesArea, CasesKey, cancellationToken)) is [var newest, ..] ? (Stored.Read<GoldenCases>(newest).Value, newest.Number) : (new([]), 0);

    public Task<Revision?> TrySetAsync(Caller caller, int after, GoldenCases cases, CancellationToken cancellationToken) =>
        revisions.TryAddAsync(caller.TenantId, CasesArea, CasesKey, after, Stored.Write(cases), caller.ObjectId, cancellationToken);

    /// <summary>By function; at most ten seconds old.</summary>
    public async Task<IReadOnlyDictionary<string, Kept<GoldenState>>> StatesAsync(string tenantId, CancellationToken cancellationToken) =>
        (await revisions.CurrentAsync(tenantId, StatesArea, cancellationToken)).ToDictionary(revision => revision.Key, Stored.Read<GoldenState>, StringComparer.Ordinal);

    /// <summary>Keeps results beside those of the other engines.</summary>
    /// <param name="objectId">Who ran it; null when the product did so by itself.</param>
    /// <returns>False when others wrote at the same time, again and again.</returns>
    public async Task<bool> TryKeepAsync(string tenantId, string function, string engine, GoldenEngineState state, string? objectId, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var newest = (await revisions.HistoryAsync(tenantId, StatesArea, function, cancellationToken)) is [var first, ..] ? first : null;
            Dictionary<string, GoldenEngineState> engines = newest is null ? [] : Stored.Read<GoldenState>(newest).Value.Engines.ToDictionary(StringComparer.Ordinal);
            engines[engine] = state;
            if (await revisions.TryAddAsync(tenantId, StatesArea, function, newest?.Number ?? 0, Stored.Write(new GoldenState(engines)), objectId, cancellationToken) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Changes when another model answers under the same name: id, address or model name differ.</summary>
    public static string FingerprintOf(ModelOptions? model) => model is null
        ? Builtin
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{model.Id}\n{model.Endpoint}\n{model.Model}")))[..16];
}
