namespace OfficeKi.Core;

/// <summary>How much training a function asks for, by what it makes (field <c>provenance</c> of the register).</summary>
/// <remarks>Source: Art. 4 and Art. 50(2) Regulation (EU) 2024/1689: what is generated needs more care than what is corrected.</remarks>
public static class RiskClass
{
    /// <summary>Corrections of the user's own text.</summary>
    public const string Assisted = "assisted";

    /// <summary>New text.</summary>
    public const string Generated = "generated";

    public static IReadOnlyList<string> All { get; } = [Assisted, Generated];

    /// <summary>1 for <see cref="Assisted"/>, 2 for <see cref="Generated"/>, as a policy's <c>training.belowLevel</c> counts; 0 for anything else.</summary>
    public static int LevelOf(string riskClass) => riskClass switch { Assisted => 1, Generated => 2, _ => 0 };
}

/// <summary>Who needs the KI-Pass for what.</summary>
/// <param name="RequiredFor">Risk classes; empty: nobody needs it.</param>
/// <param name="Months">How long a pass is good, 1-36. Counts for passes made from then on.</param>
/// <param name="ExceptRoles">Roles of the directory whose members need none.</param>
public sealed record TrainingRules(IReadOnlyList<string> RequiredFor, int Months, IReadOnlyList<string> ExceptRoles)
{
    public const int MostMonths = 36;

    public static TrainingRules None { get; } = new([], 12, []);

    public bool IsRequired(Caller caller, string riskClass)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return RequiredFor.Contains(riskClass) && !caller.Roles.Any(ExceptRoles.Contains);
    }
}

/// <summary>Evidence that somebody passed the training. No score, no attempt, no day of passing.</summary>
/// <param name="RiskClass">Highest class it is good for.</param>
/// <param name="Until">Last day it is good.</param>
public sealed record TrainingPass(string RiskClass, DateOnly Until)
{
    /// <summary>Whoever has none.</summary>
    public static TrainingPass None { get; } = new("", DateOnly.MinValue);

    /// <summary>0 when it has run out.</summary>
    public int LevelOn(DateOnly day) => Until < day ? 0 : Core.RiskClass.LevelOf(RiskClass);
}

/// <summary>Who has passed the training, under the pseudonym of the month.</summary>
public interface ITrainingPasses
{
    /// <summary>The pass of a person, run out or not; <see cref="TrainingPass.None"/> without one. At most half a minute old.</summary>
    Task<TrainingPass> FindAsync(string tenantId, string objectId, CancellationToken cancellationToken);

    /// <summary>Keeps a pass in place of an older one, durably.</summary>
    /// <param name="until">Cut to the day on which the key of this month is deleted: after it nobody could tell whose pass it was.</param>
    Task<TrainingPass> KeepAsync(string tenantId, string objectId, string riskClass, DateOnly until, CancellationToken cancellationToken);

    /// <summary>Deletes a person's pass.</summary>
    /// <returns>False when there was none.</returns>
    Task<bool> TryDeleteAsync(string tenantId, string objectId, CancellationToken cancellationToken);

    /// <summary>How many persons have a pass that is good on this day. Show it rounded: a group must not be smaller than five.</summary>
    Task<int> CountAsync(string tenantId, DateOnly day, CancellationToken cancellationToken);
}
