namespace OfficeKi.Core;

/// <summary>Whether a function or a model may be used in a tenant. What was never set is on.</summary>
/// <param name="Reason">Why, in the administrator's words, 10-500 characters; users read it in a refusal.</param>
public sealed record OnOff(bool IsOn, string Reason);

/// <summary>Whether all functions of a tenant are stopped (Art. 14 Abs. 4 Buchst. e AI Act).</summary>
/// <param name="Reason">Why, in the administrator's words, 10-500 characters; users read it in a refusal.</param>
public sealed record StopSwitch(bool IsStopped, string Reason);

/// <summary>Runs that are under way on this server.</summary>
public interface ILiveRuns
{
    /// <summary>Looks at the switches at once and ends what is no longer allowed; without it, that takes a few seconds.</summary>
    Task RecheckAsync(string tenantId);
}
