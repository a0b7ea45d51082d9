namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>An entry of a word list.</summary>
/// <param name="Number">Place in the list: tells entries apart.</param>
/// <param name="Words">The forms each word may have, in lower case.</param>
/// <param name="Advice">What to write instead, or what the term means.</param>
/// <param name="IsSafe">The advice can take the place of the phrase as it stands.</param>
internal sealed record Phrase(int Number, IReadOnlyList<string[]> Words, string Advice, bool IsSafe);

/// <summary>A phrase found in a sentence, by word numbers; both ends belong to it.</summary>
internal readonly record struct PhraseHit(Phrase Phrase, int First, int Last);
