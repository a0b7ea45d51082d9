using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.History;
using OfficeKi.Policy.Simulation;
using OfficeKi.Server.Store;

namespace OfficeKi.Server.Policies;

/// <summary>Versions, replays and activations of a tenant, as revisions.</summary>
internal sealed class PolicyShelf(IRevisions revisions, PolicyFolder folder)
{
    public const string Area = "policy";
    private const string VersionsKey = "versions";
    private const string ReplaysKey = "replays";
    private const string ActivationsKey = "activations";

    public Task<IReadOnlyList<Kept<StoredVersion>>> VersionsAsync(string tenantId, CancellationToken cancellationToken) => ReadAsync<StoredVersion>(tenantId, VersionsKey, cancellationToken);

    public Task<IReadOnlyList<Kept<StoredReplay>>> ReplaysAsync(string tenantId, CancellationToken cancellationToken) => ReadAsync<StoredReplay>(tenantId, ReplaysKey, cancellationToken);

    public Task<IReadOnlyList<Kept<StoredActivation>>> ActivationsAsync(string tenantId, CancellationToken cancellationToken) => ReadAsync<StoredActivation>(tenantId, ActivationsKey, cancellationToken);

    public async Task<Kept<StoredVersion>?> VersionAsync(string tenantId, int number, CancellationToken cancellationToken) =>
        (await VersionsAsync(tenantId, cancellationToken)).FirstOrDefault(version => version.Number == number);

    /// <summary>The activation in force at a time; null while the start value of the data directory is.</summary>
    public async Task<Kept<StoredActivation>?> ActiveAsync(string tenantId, DateTimeOffset time, CancellationToken cancellationToken) =>
        ActiveAt(await ActivationsAsync(tenantId, cancellationToken), time);

    /// <summary>The latest start counts, of equal starts the one decided last.</summary>
    public static Kept<StoredActivation>? ActiveAt(IReadOnlyList<Kept<StoredActivation>> activations, DateTimeOffset time) =>
        activations.Where(activation => activation.Value.ValidFrom <= time).OrderBy(activation => activation.Value.ValidFrom).ThenBy(activation => activation.Number).LastOrDefault();

    /// <summary>Adds a version. The first one ever is preceded by the start value, so that one can go back to it.</summary>
    /// <param name="after">Number of the version the author saw, 0 for none.</param>
    public async Task<Kept<StoredVersion>?> TryAddAsync(string tenantId, int after, StoredVersion version, string objectId, CancellationToken cancellationToken)
    {
        if (after == 0)
        {
            StoredVersion start = new(folder.FilesOf(tenantId), "Start");
            after = await revisions.TryAddAsync(tenantId, Area, VersionsKey, 0, Stored.Write(start), null, cancellationToken) is { } first ? first.Number : -1;
        }

        var added = after < 0 ? null : await revisions.TryAddAsync(tenantId, Area, VersionsKey, after, Stored.Write(version), objectId, cancellationToken);
        return added is null ? null : Stored.Read<StoredVersion>(added);
    }

    public async Task<Kept<StoredReplay>?> TryAddAsync(string tenantId, StoredReplay replay, string objectId, CancellationToken cancellationToken)
    {
        var newest = Stored.NewestOf(await ReplaysAsync(tenantId, cancellationToken));
        var added = await revisions.TryAddAsync(tenantId, Area, ReplaysKey, newest, Stored.Write(replay), objectId, cancellationToken);
        return added is null ? null : Stored.Read<StoredReplay>(added);
    }

    public async Task<Kept<StoredActivation>?> TryAddAsync(string tenantId, int after, StoredActivation activation, string objectId, CancellationToken cancellationToken)
    {
        var added = await revisions.TryAddAsync(tenantId, Area, ActivationsKey, after, Stored.Write(activation), objectId, cancellationToken);
        return added is null ? null : Stored.Read<StoredActivation>(added);
    }

    /// <summary>Whether this person wrote the version.</summary>
    public Task<bool> IsByAsync(Revision revision, string objectId, CancellationToken cancellationToken) => revisions.IsByAsync(revision, objectId, cancellationToken);

    /// <summary>The set in force at a time, as it is with the base package of today.</summary>
    public async Task<PolicySet> SetAtAsync(string tenantId, DateTimeOffset time, CancellationToken cancellationToken) =>
        await ActiveAsync(tenantId, time, cancellationToken) is { } active ? await SetOfAsync(tenantId, active.Value.Version, cancellationToken) : folder.SetOf(tenantId);

    /// <summary>The city's own files in force at a time.</summary>
    public async Task<IReadOnlyList<PolicyFile>> FilesAtAsync(string tenantId, DateTimeOffset time, CancellationToken cancellationToken) =>
        await ActiveAsync(tenantId, time, cancellationToken) is { } active && await VersionAsync(tenantId, active.Value.Version, cancellationToken) is { } version
            ? version.Value.Files
            : folder.FilesOf(tenantId);

    /// <summary>The set of a version; one that permits nothing when it can no longer be read.</summary>
    public async Task<PolicySet> SetOfAsync(string tenantId, int number, CancellationToken cancellationToken) =>
        await VersionAsync(tenantId, number, cancellationToken) is { } version ? OverlayCheck.Of(version.Value.Files).Set ?? PolicySet.Nothing : PolicySet.Nothing;

    /// <summary>Asks the history whether the version may come into force; it knows what a replay and a second person are needed for.</summary>
    /// <returns>Codes of <see cref="HistoryStep"/>; empty when it may.</returns>
    public static IReadOnlyList<string> Check(PolicySet active, PolicySet next, PolicyActivation activation, Kept<StoredReplay>? replay)
    {
        var history = PolicyHistory.Empty
            .Add(new(active.Version, Revision.System, "", DateTimeOffset.MinValue))
            .Add(new(next.Version, activation.Author, "", DateTimeOffset.MinValue));
        history = history with { Activations = [new(active.Version, DateTimeOffset.MinValue, DateTimeOffset.MinValue, Revision.System, "", null)] };
        var report = replay is null ? null : new ReplayReport(replay.Value.From, replay.Value.To, replay.Value.Total, [], replay.Value.Sentences, replay.Value.NeedsFourEyes);
        return history.Activate(activation, report).Errors;
    }

    private async Task<IReadOnlyList<Kept<T>>> ReadAsync<T>(string tenantId, string key, CancellationToken cancellationToken) =>
        [.. (await revisions.HistoryAsync(tenantId, Area, key, cancellationToken)).Select(Stored.Read<T>)];
}
