using OfficeKi.Core;

namespace OfficeKi.Privacy.Characters;

/// <summary>A text without characters that a sighted reader cannot see.</summary>
/// <param name="Hidden">What was taken out or is deceptive, one entry per kind, ordered by kind.</param>
public sealed record CleanedText(string Text, IReadOnlyList<HiddenContent> Hidden)
{
    /// <summary>Prints the length only.</summary>
    public override string ToString() => $"[{Text.Length} chars, {Hidden.Count} kinds hidden]";
}
