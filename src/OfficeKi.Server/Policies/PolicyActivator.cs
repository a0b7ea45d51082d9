using OfficeKi.Core;
using OfficeKi.Policy;

namespace OfficeKi.Server.Policies;

/// <summary>How an activation or a rollback ended.</summary>
internal abstract record PolicyChange
{
    public sealed record Activated(DateTimeOffset ValidFrom) : PolicyChange;

    /// <summary>It would allow more, so it became a version that a second person must activate.</summary>
    public sealed record Proposed(int Version, StoredReplay Replay) : PolicyChange;

    /// <summary>Files cannot be read, or cases fail.</summary>
    public sealed record Broken(IReadOnlyList<PolicyError> Errors) : PolicyChange;

    /// <param name="Code">Why not.</param>
    public sealed record Refused(string Code) : PolicyChange;

    /// <summary>Somebody else was faster.</summary>
    public sealed record Stale : PolicyChange;
}

/// <summary>Puts versions into force: two persons, a replay, good cases.</summary>
internal sealed class PolicyActivator(PolicyShelf shelf, ReplayDesk desk, PolicyRefresher refresher)
{
    /// <param name="after">Number of the newest activation the caller saw.</param>
    public async Task<PolicyChange> ActivateAsync(
        Caller caller, Kept<StoredVersion> version, int after, string reason, DateTimeOffset validFrom, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var activations = await shelf.ActivationsAsync(caller.TenantId, cancellationToken);
        if (WasActive(version, activations))
        {
            return new PolicyChange.Refused("NOT_A_DRAFT");
        }

        if (await shelf.IsByAsync(version.Revision, caller.ObjectId, cancellationToken))
        {
            return new PolicyChange.Refused("SECOND_PERSON");
        }

        var check = OverlayCheck.Of(version.Value.Files);
        if (!check.IsGood)
        {
            return new PolicyChange.Broken([.. check.AllErrors()]);
        }

        var replay = (await shelf.ReplaysAsync(caller.TenantId, cancellationToken)).FirstOrDefault(replay => replay.Value.Version == version.Number);
        var active = await shelf.SetAtAsync(caller.TenantId, validFrom, cancellationToken);
        var errors = PolicyShelf.Check(active, check.Set!, new(check.Set!.Version, validFrom, now, version.Revision.Author, reason, "second"), replay);
        return errors.Count > 0
            ? new PolicyChange.Refused(errors[0])
            : await ActivateAsync(caller, after, new(version.Number, check.Set.Version, validFrom, reason, WasSeen: true), cancellationToken);
    }

    public async Task<PolicyChange> RollBackAsync(Caller caller, Kept<StoredVersion> version, int after, string reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var activations = await shelf.ActivationsAsync(caller.TenantId, cancellationToken);
        if (!WasActive(version, activations))
        {
            return new PolicyChange.Refused("NEVER_ACTIVE");
        }

        var check = OverlayCheck.Of(version.Value.Files);
        if (!check.IsGood)
        {
            return new PolicyChange.Broken([.. check.AllErrors()]);
        }

        var active = await shelf.SetAtAsync(caller.TenantId, now, cancellationToken);
        if (active.Version == check.Set!.Version)
        {
            return new PolicyChange.Refused("ALREADY_ACTIVE");
        }

        var replay = await desk.RunAsync(caller.TenantId, version.Number, active, check.Set, cancellationToken);
        return replay.NeedsFourEyes
            ? await ProposeAsync(caller, version, reason, replay, cancellationToken)
            : await ActivateAsync(caller, after, new(version.Number, check.Set.Version, now, reason, WasSeen: false), cancellationToken);
    }

    private async Task<PolicyChange> ProposeAsync(Caller caller, Kept<StoredVersion> version, string reason, StoredReplay replay, CancellationToken cancellationToken)
    {
        var newest = Stored.NewestOf(await shelf.VersionsAsync(caller.TenantId, cancellationToken));
        if (await shelf.TryAddAsync(caller.TenantId, newest, version.Value with { Reason = reason }, caller.ObjectId, cancellationToken) is not { } proposed)
        {
            return new PolicyChange.Stale();
        }

        replay = replay with { Version = proposed.Number };
        return await shelf.TryAddAsync(caller.TenantId, replay, caller.ObjectId, cancellationToken) is null ? new PolicyChange.Stale() : new PolicyChange.Proposed(proposed.Number, replay);
    }

    private async Task<PolicyChange> ActivateAsync(Caller caller, int after, StoredActivation activation, CancellationToken cancellationToken)
    {
        if (await shelf.TryAddAsync(caller.TenantId, after, activation, caller.ObjectId, cancellationToken) is null)
        {
            return new PolicyChange.Stale();
        }

        await refresher.RefreshAsync(caller.TenantId, cancellationToken);
        return new PolicyChange.Activated(activation.ValidFrom);
    }

    // The start value was in force before the first activation.
    private static bool WasActive(Kept<StoredVersion> version, IReadOnlyList<Kept<StoredActivation>> activations) =>
        version.Revision.Author == Revision.System || activations.Any(activation => activation.Value.Version == version.Number);
}
