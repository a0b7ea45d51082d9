using OfficeKi.Core;

namespace OfficeKi.Privacy;

/// <summary>What is known about the texts before anybody looks into them.</summary>
public sealed record ScanContext
{
    /// <summary>People the content itself names with certainty: their names are found wherever they stand.</summary>
    public IReadOnlyList<KnownPerson> People { get; init; } = [];

    /// <summary>Mail domains of the own organisation; role addresses there are not personal.</summary>
    public IReadOnlyList<string> OwnDomains { get; init; } = [];

    /// <summary>Upper end of plausible years of birth; given because this part has no clock.</summary>
    public required int CurrentYear { get; init; }
}
