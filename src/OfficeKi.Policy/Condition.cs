namespace OfficeKi.Policy;

/// <summary>One thing that must hold for a rule to match.</summary>
/// <param name="Key">What it says, for example <c>when.roles.anyOf ["Lead","Staff"]</c>; two conditions with one key are the same.</param>
internal sealed record Condition(string Key, Func<Facts, bool> Holds)
{
    /// <summary>The fact it looks at, as a policy file writes it: <c>roles</c>, <c>model.fartherThan</c>.</summary>
    public string Fact { get; init; } = "";

    /// <summary>Words it compares the fact with.</summary>
    public IReadOnlyCollection<string> Words { get; init; } = [];

    /// <summary>The number it compares the fact with.</summary>
    public int? Bound { get; init; }

    /// <summary>A fact that may be unknown, and how to see whether it is; null when the fact is always known.</summary>
    public OptionalFact? Asks { get; init; }
}

/// <param name="Path">As in errors: <c>principal.training</c>.</param>
internal sealed record OptionalFact(string Path, Func<Facts, bool> IsKnown);
