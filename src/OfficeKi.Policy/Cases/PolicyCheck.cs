namespace OfficeKi.Policy.Cases;

/// <summary>A case the policy does not answer as its author expects.</summary>
/// <param name="Failures">What differs, one sentence each.</param>
public sealed record FailedCase(string File, int Line, string Name, IReadOnlyList<string> Failures)
{
    /// <summary>The same as an error at the place of the case.</summary>
    public required PolicyError Error { get; init; }
}

/// <summary>Facts of a case, or every error. Never both.</summary>
public sealed record FactsLoad(Facts? Facts, IReadOnlyList<PolicyError> Errors);

/// <summary>How a policy set did on its cases.</summary>
/// <param name="Errors">What could not be read.</param>
/// <param name="Passed">Number of cases answered as expected.</param>
/// <param name="WithoutPositive">Rules of files that no case expects to determine.</param>
/// <param name="WithoutNegative">Rules of files that no case expects not to determine.</param>
public sealed record PolicyCheck(
    IReadOnlyList<PolicyError> Errors, int Passed, IReadOnlyList<FailedCase> Failed, IReadOnlyList<string> WithoutPositive, IReadOnlyList<string> WithoutNegative)
{
    /// <summary>True when all cases passed and every rule has a positive and a negative one.</summary>
    public bool IsGood => Errors.Count + Failed.Count + WithoutPositive.Count + WithoutNegative.Count == 0;
}
