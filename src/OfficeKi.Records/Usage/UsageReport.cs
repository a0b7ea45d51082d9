namespace OfficeKi.Records;

/// <summary>How OfficeKi was used in one closed calendar month (UTC). Made once and never changed; holds sums over five persons or more, and no person.</summary>
/// <param name="Month">For example <c>2026-10</c>.</param>
/// <param name="Total">All calls; null when fewer than five persons called, and then there is nothing else either.</param>
/// <param name="By">Groups by dimension, see <see cref="UsageDimensions"/>. The groups of one dimension add up to the total.</param>
public sealed record UsageReport(string Month, UsageSums? Total, IReadOnlyDictionary<string, IReadOnlyList<UsageGroup>> By);

/// <summary>One group of calls.</summary>
/// <param name="Name">A value of the dimension, <see cref="Rest"/> or <see cref="None"/>.</param>
/// <param name="Minutes">Minutes that users said they saved; only in the dimension <c>minutes</c>.</param>
public sealed record UsageGroup(string Name, UsageSums Sums, long? Minutes = null)
{
    /// <summary>Groups too small to be shown, together.</summary>
    public const string Rest = "*";

    /// <summary>Calls the dimension does not apply to or about which it is unknown.</summary>
    public const string None = "-";
}

/// <summary>What calls add up to.</summary>
/// <param name="Cost">Euro.</param>
/// <param name="MedianMs">Median of the duration in milliseconds, in tens.</param>
/// <param name="P95Ms">95 % took no longer; milliseconds, in tens.</param>
public sealed record UsageSums(long Calls, long TokensIn, long TokensOut, decimal Cost, long MedianMs, long P95Ms);

/// <summary>By what calls are grouped: each by itself, never crossed.</summary>
public static class UsageDimensions
{
    public const string Function = "function";

    /// <summary>Organisational unit (Amt).</summary>
    public const string Unit = "unit";

    public const string Result = "result";

    public const string Engine = "engine";

    /// <summary>Refused calls by reason code.</summary>
    public const string Reason = "reason";

    /// <summary>Refused calls by function.</summary>
    public const string Refusals = "refusals";

    /// <summary>What became of the result, as told by the pane.</summary>
    public const string Outcome = "outcome";

    /// <summary>Calls with stated minutes by function.</summary>
    public const string Minutes = "minutes";

    /// <summary>The most useful first: what comes later gives way when not all can be shown.</summary>
    public static IReadOnlyList<string> All { get; } = [Function, Unit, Result, Engine, Reason, Refusals, Outcome, Minutes];
}
