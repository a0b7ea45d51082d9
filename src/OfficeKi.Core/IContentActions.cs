namespace OfficeKi.Core;

/// <summary>A task or appointment as the user confirmed it. Closed: only these cases exist.</summary>
public abstract record NewEntry(ContentText Title, ContentText Notes)
{
    /// <param name="Due">Day it is due; null for none.</param>
    public sealed record Todo(ContentText Title, ContentText Notes, DateOnly? Due) : NewEntry(Title, Notes);

    /// <summary>An appointment of the caller alone: nobody is invited.</summary>
    /// <param name="Start">Local time of the organisation; of a whole-day entry its first midnight.</param>
    /// <param name="End">After <paramref name="Start"/>; of a whole-day entry the midnight behind its last day.</param>
    public sealed record Appointment(ContentText Title, ContentText Notes, DateTime Start, DateTime End, bool AllDay) : NewEntry(Title, Notes);
}

/// <summary>What creating can lead to. Closed: only these cases exist.</summary>
public abstract record ContentCreation
{
    private ContentCreation()
    {
    }

    /// <param name="Id">Graph's id of the new entry; empty when Graph says it exists already.</param>
    public sealed record Created(string Id) : ContentCreation;

    /// <param name="Why">What a look-up would have answered.</param>
    public sealed record NotCreated(ContentLookup Why) : ContentCreation;
}

/// <summary>Creates what the caller confirmed, with the caller's rights, in the caller's own lists.</summary>
public interface IContentActions
{
    /// <summary>A task in the caller's default To Do list.</summary>
    /// <param name="attempt">Attempts of the same number, one after the other, make one task.</param>
    Task<ContentCreation> CreateTodoAsync(Caller caller, NewEntry.Todo todo, EntryAttempt attempt, CancellationToken cancellationToken);

    /// <summary>An appointment in the caller's calendar.</summary>
    /// <param name="attempt">Attempts of the same number make one appointment.</param>
    Task<ContentCreation> CreateEventAsync(Caller caller, NewEntry.Appointment appointment, EntryAttempt attempt, CancellationToken cancellationToken);
}
