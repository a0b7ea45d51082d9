namespace OfficeKi.Language;

/// <summary>One passage of a source as the caller numbers it.</summary>
/// <param name="Id">Number of the passage in the run; unique among the passages handed over together.</param>
/// <param name="IsHeading">Headings are searched, but never chosen as a sentence.</param>
public sealed record SourcePassage(int Id, string Text, bool IsHeading = false)
{
    /// <summary>The number and the length, never the text.</summary>
    public override string ToString() => $"{Id}: [{Text.Length} chars]";
}

/// <summary>A passage with its rank value, BM25 over the passages searched; higher is better, only comparable within one search.</summary>
public sealed record ScoredPassage(int Id, double Score);

/// <summary>A sentence of a passage, by its place; the text is the caller's.</summary>
/// <param name="Passage">Id of the passage.</param>
/// <param name="Span">Place in the text of the passage.</param>
/// <param name="Score">Higher is better; what it measures is said where it comes from.</param>
public sealed record SourceSentence(int Passage, TextSpan Span, double Score);
