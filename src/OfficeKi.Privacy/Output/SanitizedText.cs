using OfficeKi.Core;

namespace OfficeKi.Privacy.Output;

/// <summary>One block of an answer as plain text: nothing in it can load, run or be clicked but the links named.</summary>
/// <param name="Links">Links over parts of <paramref name="Text"/>: HTTPS, host exactly on the allow-list.</param>
/// <param name="Removed">Codes of what was taken out or made inert, ordered: <c>image</c>, <c>html</c>, <c>foreign-link</c>, <c>control-char</c>, and the other kinds of hidden characters.</param>
public sealed record SanitizedText(string Text, IReadOnlyList<BlockLink> Links, IReadOnlyList<string> Removed)
{
    /// <summary>Prints the length only.</summary>
    public override string ToString() => $"[{Text.Length} chars, {Links.Count} links]";
}
