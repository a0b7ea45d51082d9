namespace OfficeKi.Language.Dates;

/// <summary>How a letter reached somebody; decides which day counts as its notification.</summary>
public enum Delivery
{
    /// <summary>No letter: the trigger is the day of the event itself.</summary>
    None,

    /// <summary>By post: the trigger is the day it was handed to the post.</summary>
    Post,

    /// <summary>Electronically: the trigger is the day it was sent.</summary>
    Electronic,

    /// <summary>Served, or known to have arrived: the trigger is that day, nothing is presumed.</summary>
    Served,
}

/// <summary>Which law presumes the notification of a letter and shifts the end of a period.</summary>
public enum NotificationLaw
{
    /// <summary>§ 41 Abs. 2 and § 31 VwVfG.</summary>
    Administrative,

    /// <summary>§ 122 Abs. 2, 2a and § 108 AO: taxes and, by the Kommunalabgabengesetze, most municipal charges.</summary>
    Tax,

    /// <summary>§ 37 Abs. 2 and § 26 SGB X.</summary>
    Social,
}

/// <summary>What a calculation assumes beyond the Land and the kind of delivery.</summary>
public sealed record DeadlineOptions
{
    public static DeadlineOptions Default { get; } = new();

    public NotificationLaw Law { get; init; }

    /// <summary>Whether the presumed day of notification moves to the next working day when it is a Saturday, Sunday or holiday. Null: as the law has it, see <see cref="Notification"/>.</summary>
    public bool? ShiftsNotification { get; init; }

    /// <summary>Whether the trigger's own day counts (§ 187 Abs. 2 BGB: „ab dem 1. Oktober“); otherwise it does not (Abs. 1).</summary>
    public bool CountsTriggerDay { get; init; }
}
