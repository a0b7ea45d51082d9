using OfficeKi.Core;

namespace OfficeKi.Policy.Simulation;

/// <summary>A question that was decided before, as recorded.</summary>
/// <param name="Person">Tells the people of one month apart, so that a report can be silent about few of them; null when that is not known.</param>
public sealed record RecordedFacts(Guid DecisionId, Facts Facts, int? Person = null);

/// <summary>How a decision would change.</summary>
public enum ReplayChange
{
    /// <summary>Permitted today, denied then.</summary>
    Denied,

    /// <summary>Denied today, permitted then.</summary>
    Permitted,

    /// <summary>Permitted as today, with more or stricter obligations.</summary>
    Stricter,

    /// <summary>Permitted as today, with an obligation less or a weaker one.</summary>
    Weaker,
}

/// <summary>A decision that would change.</summary>
/// <param name="Before">Rules that determine today.</param>
/// <param name="After">Rules that would determine.</param>
public sealed record ChangedDecision(Guid DecisionId, string Function, ReplayChange Change, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    internal (int Month, int? Person) Asker { get; init; }
}

/// <summary>What another set would have answered to recorded questions.</summary>
/// <param name="From">Version in force.</param>
/// <param name="To">Version looked at.</param>
/// <param name="Total">How many questions were asked again, 0 or more.</param>
/// <param name="Sentences">The outcome in plain words, most drastic first.</param>
/// <param name="MayWiden">
/// The rules themselves could allow more: a permit that no old permit covers, or a prohibition or duty that is gone or narrower. Errs on the
/// side of yes, and sees what no record shows.
/// </param>
public sealed record ReplayReport(
    string From, string To, int Total, IReadOnlyList<ChangedDecision> Changes, IReadOnlyList<LocalizedText> Sentences, bool MayWiden)
{
    /// <summary>A recorded question would be permitted that is denied today, or with weaker obligations.</summary>
    public bool Widens => Changes.Any(change => change.Change is ReplayChange.Permitted or ReplayChange.Weaker);

    /// <summary>Whether a second person must agree before the set is activated.</summary>
    public bool NeedsFourEyes => Widens || MayWiden;
}
