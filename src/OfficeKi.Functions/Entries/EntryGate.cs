using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using OfficeKi.Core;
using OfficeKi.Functions.Admission;
using OfficeKi.Functions.Deciding;
using OfficeKi.Functions.Reading;

namespace OfficeKi.Functions.Entries;

/// <summary>Decides on what the entry holds (stage <c>insert</c> of function <c>tasks</c>), creates it, writes one record of facts.</summary>
internal sealed class EntryGate(
    SettingsReader settings, IOrgUnits units, Inspector inspector, Judge judge, IContentActions actions, IRecords records, TimeProvider time, ILogger<EntryGate> logger) : IEntryGate
{
    private const string Function = "tasks";

    private static readonly Corpus Nothing = new([], []);

    public async Task<EntryOutcome> CreateAsync(Caller caller, string surface, NewEntry entry, EntryAttempt attempt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (await settings.TryReadAsync(caller, cancellationToken) is not { } set)
        {
            return new EntryOutcome.NotRecorded();
        }

        caller = caller with { OrgUnit = await units.UnitOfAsync(caller, cancellationToken), Training = set.Training?.Pass };
        RunRequest request = new() { Function = Function, Surface = surface };
        // A person's own note is no order to an AI: what it is for is not judged, what it holds is.
        var inspection = inspector.Inspect(caller, Nothing, [entry.Title, entry.Notes]) with { Purposes = FrozenSet<string>.Empty };
        var verdict = set.For(Function) is { } hindrance
            ? new(judge.Refuse(caller, hindrance), null, FrozenDictionary<ContentRef, string>.Empty, null)
            : judge.DecideInsert(caller, request, inspection);
        var decision = verdict.Decision;
        await using Ledger ledger = new(records, time, logger, Guid.CreateVersion7(), caller, request, verdict, Nothing, judge.ContactFor(caller));
        if (!decision.IsPermitted)
        {
            return await ledger.TryCloseAsync("refused", cancellationToken)
                ? new EntryOutcome.Refused(decision, decision.Reason ?? Reasons.CannotBeMet with { Contact = judge.ContactFor(caller) })
                : new EntryOutcome.NotRecorded();
        }

        if (!await records.IsReadyAsync(cancellationToken))
        {
            return new EntryOutcome.NotRecorded();
        }

        var creation = await CreateAsync(caller, entry, attempt, cancellationToken);
        // It is there now: the record is written even when the caller has gone.
        return await ledger.TryCloseAsync(creation is ContentCreation.Created ? "done" : "failed", CancellationToken.None) ? Of(creation) : new EntryOutcome.NotRecorded();
    }

    private Task<ContentCreation> CreateAsync(Caller caller, NewEntry entry, EntryAttempt attempt, CancellationToken cancellationToken) => entry switch
    {
        NewEntry.Todo todo => actions.CreateTodoAsync(caller, todo, attempt, cancellationToken),
        NewEntry.Appointment appointment => actions.CreateEventAsync(caller, appointment, attempt, cancellationToken),
        _ => throw new InvalidOperationException("an entry the gate does not know"),
    };

    private static EntryOutcome Of(ContentCreation creation) => creation switch
    {
        ContentCreation.Created created => new EntryOutcome.Created(created.Id),
        ContentCreation.NotCreated failed => new EntryOutcome.NotCreated(failed.Why),
        _ => throw new InvalidOperationException("unknown creation"),
    };
}
