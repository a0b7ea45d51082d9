using OfficeKi.Core;

namespace OfficeKi.Language.Dates;

/// <summary>A computed end of a period with all days on the way to it.</summary>
/// <param name="Notified">The day of the event or of the (presumed) notification.</param>
/// <param name="First">First day that counts.</param>
/// <param name="Last">Last day before it is moved to a working day.</param>
/// <param name="Due">The day at whose end the period ends.</param>
public sealed record DeadlineResult(
    DateOnly Trigger, Period Period, Land Land, Delivery Delivery, DeadlineOptions Options, DateOnly Notified, DateOnly First, DateOnly Last, DateOnly Due)
{
    /// <summary>The provision the end rests on, for example „§ 188 Abs. 2 BGB“.</summary>
    public string Rule => DeadlineWords.RuleOf(this);

    /// <summary>The calculation step by step, each with its norm.</summary>
    public IReadOnlyList<LocalizedText> Steps => DeadlineWords.StepsOf(this);
}
