namespace OfficeKi.Language;

/// <summary>What a source says and a new wording of it does not any more.</summary>
public static class LostFacts
{
    /// <summary>Facts of the source that the answer no longer holds; positions are in the source.</summary>
    public static IReadOnlyList<CheckFinding> Of(string source, string answer) =>
        [.. new FactCheck([new(1, answer)]).Check(source, []).Where(found => found.Kind.EndsWith("-not-in-source", StringComparison.Ordinal))
            .Select(found => found with { Kind = found.Kind.Replace("-not-in-source", "-lost", StringComparison.Ordinal) })];

    /// <summary>The same for a translation: only what survives it.</summary>
    public static IReadOnlyList<CheckFinding> OfTranslation(string source, string answer) =>
        [.. Of(source, answer).Where(found => found.Kind is "number-lost" or "amount-lost" or "percentage-lost" or "reference-lost")];
}
