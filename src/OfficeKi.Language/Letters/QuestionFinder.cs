using OfficeKi.Language.Letters.Reading;
using OfficeKi.Language.Tasks;

namespace OfficeKi.Language.Letters;

/// <summary>Finds what a letter wants answered: questions asked directly or indirectly, and requests.</summary>
/// <remarks>By wording alone. Courtesy („Wie geht es Ihnen?“), rhetoric, and the plain wish for an answer are left out; an unstated expectation is not found.</remarks>
public static class QuestionFinder
{
    // What decides stands near the end of a sentence; a hostile one stays cheap.
    private const int Reach = 1000;

    /// <summary>The sentences of the letter that wait for an answer, in order, each once.</summary>
    public static IReadOnlyList<LetterQuestion> Find(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<LetterQuestion> found = [];
        foreach (var sentence in letter.Sentences)
        {
            if (KindOf(sentence.Text) is { } kind && seen.Add(sentence.Text))
            {
                found.Add(new(kind, sentence));
            }
        }

        return found;
    }

    /// <returns>How the sentence asks, or null when it does not.</returns>
    public static QuestionKind? KindOf(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        sentence = sentence.Length > Reach ? sentence[^Reach..] : sentence;
        if (Courtesy.IsEmpty(sentence))
        {
            return null;
        }

        TaskWords words = new(sentence);
        if (words.IsQuestion)
        {
            return Requests.Find(words) >= 0 && !IndirectQuestion.HasClause(sentence) ? QuestionKind.Request : QuestionKind.Direct;
        }

        return IndirectQuestion.IsIn(sentence) ? QuestionKind.Indirect
            : Requests.Find(words) >= 0 || IndirectQuestion.WishesFor(sentence) || Courtesy.AsksAsWell(sentence) ? QuestionKind.Request
            : null;
    }
}
