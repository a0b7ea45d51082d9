namespace OfficeKi.Language;

/// <summary>What the text itself says to a question, word for word.</summary>
/// <param name="Answered">False when no sentence covers enough of the question: the reader gets the passages and no claim.</param>
/// <param name="Sentences">The answering sentence, or nothing. <c>Score</c> is the share of the question it covers, 0-1.</param>
/// <param name="Passages">Up to three passages to read, best first, also when not answered.</param>
public sealed record ExtractiveAnswer(bool Answered, IReadOnlyList<SourceSentence> Sentences, IReadOnlyList<ScoredPassage> Passages);
