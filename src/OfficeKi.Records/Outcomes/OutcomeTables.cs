namespace OfficeKi.Records.Outcomes;

/// <summary>What became of a run.</summary>
internal sealed class OutcomeEntry
{
    public required string TenantId { get; init; }

    public required Guid RunId { get; init; }

    /// <summary>Month of the run in UTC, for example 202611.</summary>
    public required int Month { get; init; }

    /// <summary><c>inserted</c>, <c>edited</c>, <c>discarded</c>.</summary>
    public required string Outcome { get; init; }

    public bool? Helpful { get; init; }

    /// <summary>Whether minutes of this run were counted. How many is not kept here.</summary>
    public required bool MinutesCounted { get; init; }
}

/// <summary>Stated minutes, added up. No run and no person: nobody's pace can be read from it.</summary>
/// <remarks>Source: LPersVG RLP § 80 (technical equipment must not be fit to watch performance). Show sums over groups of 5 or more only.</remarks>
internal sealed class MinutesSavedEntry
{
    public required string TenantId { get; init; }

    /// <summary>Day of the run in UTC.</summary>
    public required DateOnly Day { get; init; }

    public required string Function { get; init; }

    public required int Runs { get; init; }

    public required long Minutes { get; init; }
}
