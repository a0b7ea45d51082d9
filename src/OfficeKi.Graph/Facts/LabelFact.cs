using OfficeKi.Core;

namespace OfficeKi.Graph.Facts;

/// <summary>What is known about the sensitivity label of an item.</summary>
/// <param name="Name">Name in the catalogue, <c>unknown</c>, or null when there is no label.</param>
internal readonly record struct LabelFact(string? Name, Classification Classification)
{
    public static LabelFact None => new(null, Classification.Normal);

    /// <summary>There is a label and nobody can say which: treated as the strictest.</summary>
    public static LabelFact Unknown => new("unknown", Classification.SehrHoch);

    public static LabelFact Strictest(IEnumerable<LabelFact> labels) =>
        labels.Aggregate(None, (strictest, label) => label.IsStricterThan(strictest) ? label : strictest);

    // Any label outweighs none, so that its name is shown even when it means normal protection need.
    private bool IsStricterThan(LabelFact other) =>
        Classification > other.Classification || (Classification == other.Classification && other.Name is null && Name is not null);
}
