namespace OfficeKi.Language.Comparison;

/// <summary>One change of wording: the characters from <paramref name="Start"/> to <paramref name="End"/> of the text before give way to <paramref name="Replacement"/>.</summary>
/// <param name="Start">Start in the text before, UTF-16; never inside a word.</param>
/// <param name="End">End in the text before, exclusive; equal to <paramref name="Start"/> for an insertion.</param>
/// <param name="Replacement">The new words: content; empty for a deletion.</param>
public sealed record WordEdit(int Start, int End, string Replacement)
{
    /// <summary>The place and the lengths, never the text.</summary>
    public override string ToString() => $"{Start}-{End}: [{Replacement.Length} chars]";
}
