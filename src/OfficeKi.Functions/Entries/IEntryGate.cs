using OfficeKi.Core;

namespace OfficeKi.Functions.Entries;

/// <summary>The one door for tasks and appointments: what the user confirmed is decided on, created with their rights and recorded.</summary>
public interface IEntryGate
{
    /// <param name="surface"><c>word</c>, <c>outlook</c> or <c>teams</c>.</param>
    /// <param name="attempt">The confirmation it is done under: the same one never makes two entries.</param>
    Task<EntryOutcome> CreateAsync(Caller caller, string surface, NewEntry entry, EntryAttempt attempt, CancellationToken cancellationToken);
}

/// <summary>What creating an entry can lead to. Closed: only these cases exist.</summary>
public abstract record EntryOutcome
{
    private EntryOutcome()
    {
    }

    /// <param name="Id">Graph's id; empty when it exists already.</param>
    public sealed record Created(string Id) : EntryOutcome;

    public sealed record Refused(Decision Decision, RefusalReason Reason) : EntryOutcome;

    public sealed record NotCreated(ContentLookup Why) : EntryOutcome;

    /// <summary>The record could not be written.</summary>
    public sealed record NotRecorded : EntryOutcome;
}
