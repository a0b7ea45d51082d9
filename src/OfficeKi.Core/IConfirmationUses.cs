namespace OfficeKi.Core;

/// <summary>What asking for a confirmation leads to.</summary>
public enum ConfirmationUse
{
    /// <summary>Taken, for the first time.</summary>
    First,

    /// <summary>Taken again: an earlier try gave it back, and what it did may have got through all the same.</summary>
    Again,

    /// <summary>Not taken: used up, or in use right now.</summary>
    Refused,
}

/// <summary>One creation under one confirmation.</summary>
/// <param name="Number">Number of the confirmation; the same for every try, so that the other side can tell a second one.</param>
/// <param name="IsRepeated">An earlier try failed without saying for certain that nothing came of it.</param>
public sealed record EntryAttempt(Guid Number, bool IsRepeated);

/// <summary>Remembers for all servers on one store which confirmations were used. Fails rather than forget.</summary>
public interface IConfirmationUses
{
    /// <summary>Takes the confirmation, durably and before anybody else can.</summary>
    /// <param name="expires">Until when the confirmation could be shown again.</param>
    Task<ConfirmationUse> TakeAsync(Guid number, DateTimeOffset expires, CancellationToken cancellationToken);

    /// <summary>Gives a taken one back after a failure, so that the same person can try the same thing again.</summary>
    Task GiveBackAsync(Guid number, CancellationToken cancellationToken);
}
