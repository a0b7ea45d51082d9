namespace OfficeKi.Core;

/// <summary>A message to all users of a tenant, shown in pane, Teams dialog and administration.</summary>
/// <param name="Text">Up to 500 characters each; empty for no message.</param>
/// <param name="From">First moment it is shown; null for at once.</param>
/// <param name="Until">First moment it is no longer shown; null for no end.</param>
/// <param name="Severity"><c>info</c>, <c>warning</c>, <c>error</c>.</param>
public sealed record Banner(LocalizedText Text, DateTimeOffset? From, DateTimeOffset? Until, string Severity)
{
    public bool IsShownAt(DateTimeOffset time) => Text.De.Length > 0 && !(time < From) && !(time >= Until);
}

/// <summary>Terms that everybody accepts once per version before a function runs. The version is the number of the revision.</summary>
/// <param name="Text">Up to 10,000 characters each; empty for no terms.</param>
public sealed record TermsOfUse(LocalizedText Text);

/// <summary>That a version of the terms was accepted.</summary>
public sealed record AcceptedTerms(int Version, DateTimeOffset Time);

/// <summary>Who accepted which version of the terms, under the pseudonym of the month. Goes when the key of that month goes; then the person is asked once more.</summary>
public interface ITermsAcceptances
{
    Task<bool> HasAcceptedAsync(string tenantId, string objectId, int version, CancellationToken cancellationToken);

    /// <summary>Durable when the task completes. A second acceptance changes nothing.</summary>
    Task AcceptAsync(string tenantId, string objectId, int version, CancellationToken cancellationToken);

    /// <summary>What a person accepted, newest version first.</summary>
    Task<IReadOnlyList<AcceptedTerms>> OfAsync(string tenantId, string objectId, CancellationToken cancellationToken);

    /// <summary>Takes back whatever a person accepted. Whoever has taken it back is asked anew.</summary>
    /// <returns>False when there was nothing.</returns>
    Task<bool> TryWithdrawAsync(string tenantId, string objectId, CancellationToken cancellationToken);
}

/// <summary>Something went wrong, as a user reported it: no person, no words, no content.</summary>
/// <param name="Hour">Start of the hour in UTC it was reported in; a precise time could point to a person.</param>
/// <param name="Kind"><c>wrong</c>, <c>harmful</c>, <c>personal-data</c>, <c>technical</c>, <c>other</c>.</param>
/// <param name="Function">Function of the run it is about; null when it is about none.</param>
/// <param name="PolicyVersion">Policy that run was decided by; null when it is about none.</param>
public sealed record Incident(DateTimeOffset Hour, string Kind, string? Function, string? PolicyVersion);

/// <summary>Keeps what users report.</summary>
public interface IIncidents
{
    static IReadOnlyList<string> Kinds { get; } = ["wrong", "harmful", "personal-data", "technical", "other"];

    /// <param name="runId">Run of this person it is about; null for none.</param>
    /// <returns>False when this person has no such run.</returns>
    Task<bool> TryReportAsync(string tenantId, string objectId, string kind, Guid? runId, CancellationToken cancellationToken);

    /// <summary>Newest first, at most 500.</summary>
    Task<IReadOnlyList<Incident>> NewestAsync(string tenantId, CancellationToken cancellationToken);
}
