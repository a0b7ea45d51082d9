using OfficeKi.Policy.Simulation;

namespace OfficeKi.Policy.History;

/// <summary>A set that exists. Never changed: other content is another version.</summary>
/// <param name="Id">Version with content hash, <see cref="PolicySet.Version"/>.</param>
/// <param name="Author">Object id of who wrote it, never a name.</param>
/// <param name="Reason">Why, in the author's words.</param>
public sealed record PolicyVersion(string Id, string Author, string Reason, DateTimeOffset Created);

/// <summary>That a version comes into force.</summary>
/// <param name="ValidFrom">From when on; not before <paramref name="Decided"/>, because the past is not rewritten.</param>
/// <param name="Author">Object id of who decided it.</param>
/// <param name="Approver">Object id of the second person; null when none was needed.</param>
public sealed record PolicyActivation(string VersionId, DateTimeOffset ValidFrom, DateTimeOffset Decided, string Author, string Reason, string? Approver);

/// <summary>The longer history, or why not.</summary>
/// <param name="Errors">
/// Codes: <c>UNKNOWN_VERSION</c>, <c>REASON_MISSING</c>, <c>VALID_FROM_IN_PAST</c>, <c>OUT_OF_ORDER</c>, <c>REPLAY_MISSING</c>,
/// <c>REPLAY_OF_OTHER_VERSIONS</c>, <c>FOUR_EYES_MISSING</c>.
/// </param>
public sealed record HistoryStep(PolicyHistory? History, IReadOnlyList<string> Errors);

/// <summary>Which policy was in force when. Only grows; JSON in, JSON out.</summary>
public sealed record PolicyHistory(IReadOnlyList<PolicyVersion> Versions, IReadOnlyList<PolicyActivation> Activations)
{
    public static PolicyHistory Empty { get; } = new([], []);

    /// <summary>The version in force at a time: the latest start counts, of equal starts the one decided last. Null before the first.</summary>
    public string? ActiveAt(DateTimeOffset time) =>
        Activations.Where(activation => activation.ValidFrom <= time).OrderBy(activation => activation.ValidFrom).LastOrDefault()?.VersionId;

    /// <summary>Adds a version; one with the same content hash is the same version and stays as it is.</summary>
    public PolicyHistory Add(PolicyVersion version) =>
        Versions.Any(known => known.Id == version.Id) ? this : this with { Versions = [.. Versions, version] };

    /// <summary>Puts a version into force. A rollback is the same with an old version: one call, and no way round the second person.</summary>
    /// <param name="replay">From the version in force when it starts to this one; null only for the very first.</param>
    public HistoryStep Activate(PolicyActivation activation, ReplayReport? replay)
    {
        string[] errors = [.. Check(activation), .. CheckReplay(activation, replay)];
        return errors.Length > 0 ? new(null, errors) : new(this with { Activations = [.. Activations, activation] }, []);
    }

    private IEnumerable<string> Check(PolicyActivation activation)
    {
        if (Versions.All(version => version.Id != activation.VersionId))
        {
            yield return "UNKNOWN_VERSION";
        }

        if (string.IsNullOrWhiteSpace(activation.Reason))
        {
            yield return "REASON_MISSING";
        }

        if (activation.ValidFrom < activation.Decided)
        {
            yield return "VALID_FROM_IN_PAST";
        }

        if (Activations is [.., var last] && activation.Decided < last.Decided)
        {
            yield return "OUT_OF_ORDER";
        }
    }

    private IEnumerable<string> CheckReplay(PolicyActivation activation, ReplayReport? replay)
    {
        var active = ActiveAt(activation.ValidFrom);
        if (replay is null)
        {
            return active is null ? [] : ["REPLAY_MISSING"];
        }

        if (replay.From != active || replay.To != activation.VersionId)
        {
            return ["REPLAY_OF_OTHER_VERSIONS"];
        }

        var approved = !string.IsNullOrWhiteSpace(activation.Approver) && activation.Approver != activation.Author;
        return replay.NeedsFourEyes && !approved ? ["FOUR_EYES_MISSING"] : [];
    }
}
