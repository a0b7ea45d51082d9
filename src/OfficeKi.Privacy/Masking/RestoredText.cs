namespace OfficeKi.Privacy.Masking;

/// <summary>A placeholder in an answer that could not be replaced, and why.</summary>
/// <param name="Kind"><c>invented</c>: well formed but never given out; <c>damaged</c>: one of ours that came back changed.</param>
/// <param name="Placeholder">As it stands in the answer.</param>
public sealed record PlaceholderProblem(string Kind, string Placeholder);

/// <summary>An answer with the personal data put back.</summary>
/// <param name="Problems">Placeholders that stayed visible, in order.</param>
public sealed record RestoredText(string Text, IReadOnlyList<PlaceholderProblem> Problems)
{
    /// <summary>Prints the length only.</summary>
    public override string ToString() => $"[{Text.Length} chars, {Problems.Count} problems]";
}
