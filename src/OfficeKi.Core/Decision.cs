namespace OfficeKi.Core;

public enum Effect
{
    Deny,
    Permit,
}

/// <summary>Why not, in plain words, with the allowed way and who can change it.</summary>
/// <param name="Code">Stable English code, for example <c>POLICY_DENIED</c>, <c>CLEARANCE_TOO_LOW</c>, <c>SECRET_FOUND</c>, <c>MARKING_FOUND</c>.</param>
public sealed record RefusalReason(string Code, LocalizedText Reason, LocalizedText Remedy, string Contact);

/// <summary>What must be done if the decision is permit. Who meets an obligation it does not know must deny.</summary>
public abstract record Obligation
{
    private Obligation()
    {
    }

    /// <summary>Personal-data types that no model may see in clear.</summary>
    public sealed record Mask(IReadOnlyList<string> Types) : Obligation;

    /// <param name="Level"><c>user</c> or <c>fourEyes</c>.</param>
    public sealed record Confirm(string Level) : Obligation;

    /// <param name="Where"><c>document</c>, <c>mail</c>, <c>chat</c>.</param>
    public sealed record Label(string Where, string Text) : Obligation;

    /// <param name="MaxLocation"><c>builtin</c>, <c>on-premises</c>, <c>eu</c>, <c>third-country</c>: the farthest place allowed.</param>
    public sealed record RestrictModel(string MaxLocation) : Obligation;

    /// <param name="Code">For example <c>HIDDEN_CONTENT</c>, <c>EXTERNAL_ORIGIN</c>.</param>
    public sealed record Warn(string Code) : Obligation;
}

/// <summary>The policy's answer to one request: effect, the rules that made it, and what must be done.</summary>
/// <param name="Determining">Ids of the rules that decided, <c>package/rule</c>, or <c>DEFAULT_DENY</c>. Never empty.</param>
/// <param name="PolicyVersion">Version and content hash of the policy, <c>2026.11.1+sha256:…</c>.</param>
/// <param name="Errors">Codes of what went wrong while deciding; any error means deny.</param>
public sealed record Decision(
    Guid DecisionId,
    Effect Effect,
    IReadOnlyList<string> Determining,
    IReadOnlyList<Obligation> Obligations,
    RefusalReason? Reason,
    string PolicyVersion,
    IReadOnlyList<string> Errors)
{
    public bool IsPermitted => Effect == Effect.Permit;

    /// <summary>Ids of rules that are tried out and would deny if they were in force. They change nothing.</summary>
    public IReadOnlyList<string> WouldDeny { get; init; } = [];
}
