using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Rules;

/// <summary>Nested sentences: several subordinate clauses, or a long insertion that tears the main clause apart.</summary>
internal sealed class NestedSentenceRule : IPlainRule
{
    private const int LongestInsertion = 6;

    public string Id => "nested-sentence";

    public IEnumerable<PlainFinding> Find(PlainText text)
    {
        var most = text.Profile == PlainProfile.Letter ? 1 : 0;
        foreach (var sentence in text.Sentences)
        {
            var clauses = sentence.Clauses.Count(clause => IsSubordinate(sentence, clause));
            if (clauses > most)
            {
                yield return new(Id, sentence.Block.Id, sentence.Span, new(
                    clauses == 1 ? "Der Satz hat einen Nebensatz. Machen Sie zwei Hauptsätze daraus." : $"Der Satz hat {clauses} Nebensätze. Ein Gedanke, ein Satz: Teilen Sie ihn.",
                    clauses == 1 ? "The sentence has a subordinate clause. Make two main clauses of it." : $"The sentence has {clauses} subordinate clauses. One thought, one sentence: divide it."));
            }
            else if (Insertion(sentence) is { } insertion)
            {
                yield return new(Id, sentence.Block.Id, insertion, new(
                    "Ein langer Einschub reißt den Satz auseinander. Stellen Sie ihn in einen eigenen Satz.",
                    "A long insertion tears the sentence apart. Put it into a sentence of its own."));
            }
        }
    }

    private static bool IsSubordinate(PlainSentence sentence, (int First, int End) clause)
    {
        var first = sentence[clause.First];
        // „mit denen“, „in der“, „für die“ open a relative clause too.
        var isBehindPreposition = clause.First > 0 && Subordinators.IsRelative(sentence[clause.First + 1]) && Prepositions.Contains(first) && EndsInVerb(sentence, clause);
        return clause.End - clause.First >= 3 && (isBehindPreposition || (clause.First == 0 ? OpensSentence(sentence, clause) : OpensInside(sentence, clause)));
    }

    private static bool OpensSentence(PlainSentence sentence, (int First, int End) clause) =>
        clause.End < sentence.Count && Subordinators.IsConjunction(sentence[0]) && sentence[0] is not ("wer" or "was" or "wo" or "wie" or "während" or "seitdem" or "warum" or "wann");

    private static bool OpensInside(PlainSentence sentence, (int First, int End) clause)
    {
        var first = sentence[clause.First];
        return first is "und" or "oder" or "aber" or "sondern" or "so" or "nur" or "auch"
            ? Subordinators.IsConjunction(sentence[clause.First + 1]) && EndsInVerb(sentence, clause)
            : Subordinators.Opens(first) && EndsInVerb(sentence, clause);
    }

    // The verb comes last, so a clause that ends in a noun is an enumeration or an apposition.
    private static bool EndsInVerb(PlainSentence sentence, (int First, int End) clause)
    {
        for (var i = clause.End - 1; i > clause.First && i >= clause.End - 5; i--)
        {
            if (!sentence.IsCapital(i) && Verbs.LooksFinite(sentence[i]))
            {
                return true;
            }
        }

        return false;
    }

    // „Frau Kern, seit dem Sommer im Amt für Soziales tätig, leitet …“: the subject waits for its verb.
    private static bool TearsApart(PlainSentence sentence, int clause)
    {
        var (before, next) = (sentence.Clauses[clause - 1], sentence.Clauses[clause + 1].First);
        var own = sentence.Clauses[clause];
        return clause == 1 && IsComma(sentence, own.First) && IsComma(sentence, next) && !sentence.IsCapital(next)
            && !Enumerable.Range(own.First, own.End - own.First).Any(i => Verbs.IsAuxiliary(sentence[i]) || Verbs.IsModal(sentence[i])) && Verbs.LooksFinite(sentence[next])
            && !Enumerable.Range(before.First, before.End - before.First).Any(i => !sentence.IsCapital(i) && Verbs.LooksFinite(sentence[i]));
    }

    private static bool IsComma(PlainSentence sentence, int word) =>
        sentence.Text.AsSpan(sentence.Words[word - 1].End, sentence.Words[word].Start - sentence.Words[word - 1].End).Trim() is "," or "–" or "-";

    private static TextSpan? Insertion(PlainSentence sentence)
    {
        for (var i = 1; i < sentence.Clauses.Count - 1; i++)
        {
            var clause = sentence.Clauses[i];
            if (clause.End - clause.First > LongestInsertion && (IsSubordinate(sentence, clause) || TearsApart(sentence, i)))
            {
                return sentence.Over(clause.First, clause.End - 1);
            }
        }

        foreach (var attribute in Attributes.Find(sentence, LongestInsertion + 1))
        {
            return sentence.Over(attribute.First, attribute.Last);
        }

        return null;
    }
}
