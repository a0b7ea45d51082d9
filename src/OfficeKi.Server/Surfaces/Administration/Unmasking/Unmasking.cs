namespace OfficeKi.Server.Surfaces.Administration.Unmasking;

/// <summary>That somebody wants to know whether an entry of the decision log is a certain person's, and what became of it. Each step is a revision.</summary>
/// <remarks>
/// Nobody is told whose an entry is: whoever asked names the one person they suspect and learns yes or no, once. No step holds that person.
/// Source: LPersVG RLP § 80.
/// </remarks>
/// <param name="Purpose">One of <see cref="Purposes"/>.</param>
/// <param name="Reason">Why, 20-500 characters; the staff council and the person of the entry read it.</param>
/// <param name="State"><c>asked</c>, <c>approved</c>, <c>refused</c>, <c>compared</c>.</param>
/// <param name="Answered">When the staff council answered.</param>
/// <param name="Compared">When the entry was compared with a person.</param>
/// <param name="Matched">Whether the entry was that person's; told to whoever asked and to the person of the entry, to nobody else.</param>
internal sealed record Unmasking(
    Guid DecisionId, string Purpose, string Reason, DateTimeOffset Asked, string State, DateTimeOffset? Answered = null, DateTimeOffset? Compared = null, bool? Matched = null)
{
    public static readonly TimeSpan ToAnswer = TimeSpan.FromDays(7);

    public static readonly TimeSpan ToCompare = TimeSpan.FromHours(24);

    public static IReadOnlyList<string> Purposes { get; } = ["security-incident", "misuse", "data-subject", "order"];

    /// <summary>Until when the next step can be taken; null when there is none.</summary>
    public DateTimeOffset? Until => State switch
    {
        "asked" => Asked + ToAnswer,
        "approved" => Answered + ToCompare,
        _ => null,
    };

    /// <summary>The state, or <c>expired</c>.</summary>
    public string StateAt(DateTimeOffset now) => Until <= now ? "expired" : State;
}

/// <summary>A comparison, as the person of the entry learns of it.</summary>
internal sealed record Look(DateTimeOffset Time, string Purpose, string Reason, bool Matched);
