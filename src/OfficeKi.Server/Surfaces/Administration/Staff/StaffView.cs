using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Records;
using OfficeKi.Server.Policies;
using OfficeKi.Server.Surfaces.Administration.Unmasking;

namespace OfficeKi.Server.Surfaces.Administration.Staff;

/// <summary>A draft of the policy that was never in force.</summary>
/// <param name="Widens">Whether it would allow more, as its replay says; null without a replay.</param>
/// <param name="Position">What the staff council said to it; null when nothing yet.</param>
/// <param name="PositionRevision">0 for none.</param>
internal sealed record PlannedPolicy(int Version, DateTimeOffset Time, string Reason, bool? Widens, IReadOnlyList<LocalizedText> Sentences, StaffPosition? Position, int PositionRevision);

/// <summary>A function that was switched on or off, or the stop of all.</summary>
internal sealed record SwitchedFunction(DateTimeOffset Time, string Function, bool On, string Reason);

/// <summary>All the staff council sees, read from the running installation.</summary>
internal sealed record StaffPage(
    IReadOnlyList<Kept> Kept, IReadOnlyList<Unmasking.Unmasking> Requests, IReadOnlyList<PlannedPolicy> Planned, IReadOnlyList<SwitchedFunction> Switched, IReadOnlyList<FunctionCard> Functions);

/// <summary>Puts the page of the staff council together.</summary>
/// <remarks>Source: LPersVG RLP §§ 69, 74 and 80: information in time, and nothing that is fit to watch performance.</remarks>
internal sealed class StaffView(IRevisions revisions, PolicyShelf shelf, IOptions<RecordsOptions> records, TimeProvider time)
{
    /// <summary>Statistics show no smaller group.</summary>
    public const int SmallestGroup = 5;

    private static readonly TimeSpan Recent = TimeSpan.FromDays(30);

    public async Task<StaffPage> ReadAsync(string tenantId, IReadOnlyList<FunctionCard> cards, CancellationToken cancellationToken) => new(
        Kept.All(records.Value.Retention),
        [.. (await UnmaskingShelf.AllAsync(revisions, tenantId, cancellationToken)).Select(one => one.Value)],
        await PlannedAsync(tenantId, cancellationToken),
        await SwitchedAsync(tenantId, cancellationToken),
        cards);

    /// <summary>Drafts written after the version that was activated last, newest first.</summary>
    public async Task<IReadOnlyList<PlannedPolicy>> PlannedAsync(string tenantId, CancellationToken cancellationToken)
    {
        var activated = (await shelf.ActivationsAsync(tenantId, cancellationToken)).Select(one => one.Value.Version).ToHashSet();
        var replays = await shelf.ReplaysAsync(tenantId, cancellationToken);
        var positions = await revisions.ByKeyAsync(tenantId, StaffPosition.Area, cancellationToken);
        return
        [
            .. from version in await shelf.VersionsAsync(tenantId, cancellationToken)
               where version.Revision.Author != Revision.System && version.Number > activated.DefaultIfEmpty().Max()
               let replay = replays.FirstOrDefault(one => one.Value.Version == version.Number)?.Value
               let position = positions.GetValueOrDefault(StaffPosition.KeyOf(version.Number))
               select new PlannedPolicy(
                   version.Number, version.Revision.Time, version.Value.Reason, replay?.NeedsFourEyes, replay?.Sentences ?? [], position?.Read<StaffPosition>(), position?.Number ?? 0),
        ];
    }

    private async Task<IReadOnlyList<SwitchedFunction>> SwitchedAsync(string tenantId, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - Recent;
        return [.. (await revisions.HistoryAsync(tenantId, Setting.Functions, null, cancellationToken)).Where(one => one.Time >= since).Select(Of)];
    }

    private static SwitchedFunction Of(Revision revision)
    {
        var (on, reason) = revision.Key == Setting.StopKey
            ? (!revision.Read<StopSwitch>().IsStopped, revision.Read<StopSwitch>().Reason)
            : (revision.Read<OnOff>().IsOn, revision.Read<OnOff>().Reason);
        return new(revision.Time, revision.Key, on, reason);
    }
}
