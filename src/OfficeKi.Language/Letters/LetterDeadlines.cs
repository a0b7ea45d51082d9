using OfficeKi.Language.Dates;

namespace OfficeKi.Language.Letters;

/// <summary>A day until when the sender wants something.</summary>
/// <param name="Sentence">The sentence that names it.</param>
/// <param name="Mention">Its span lies in the text of the sentence.</param>
public sealed record LetterDeadline(LetterSpan Sentence, DateMention Mention);

/// <summary>Finds until when a mail wants an answer or an act: deadlines in its requests and questions.</summary>
public static class LetterDeadlines
{
    /// <param name="written">The day the mail was written, which completes days without a year.</param>
    public static IReadOnlyList<LetterDeadline> Find(Letter letter, DateOnly written)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return
        [
            .. letter.Sentences.SelectMany(sentence => DateFinder.Find(sentence.Text, written)
                .Where(mention => IsDeadline(mention) && IsForReader(sentence.Text))
                .Select(mention => new LetterDeadline(sentence, mention))),
        ];
    }

    private static bool IsDeadline(DateMention mention) =>
        mention.Kind is DateKind.Date or DateKind.Week or DateKind.Month or DateKind.Prompt or DateKind.Period
        && mention.Role is DateRole.Deadline or DateRole.Due or DateRole.CutOff or DateRole.None && (mention.Role != DateRole.None || mention.Kind is DateKind.Prompt);

    // „Ich melde mich bis Freitag“ is the sender's own promise.
    private static bool IsForReader(string sentence) =>
        QuestionFinder.KindOf(sentence) is not null
        || Reading.Courtesy.IsEmpty(sentence)
        || sentence.Contains("Antwort", StringComparison.Ordinal)
        || sentence.Contains("Rückmeldung", StringComparison.Ordinal)
        || sentence.Contains("Frist", StringComparison.Ordinal)
        || sentence.Contains(" brauche", StringComparison.Ordinal)
        || sentence.Contains(" benötig", StringComparison.Ordinal)
        || sentence.Contains(" hätte", StringComparison.Ordinal);
}
