namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>The longest enumeration of short parts in a sentence: „A, B, C und D“.</summary>
internal static class Enumeration
{
    private const int LongestItem = 4;

    /// <returns>Number of parts with the first and last word; no parts when there is no enumeration.</returns>
    public static (int Count, int First, int Last) Longest(PlainSentence sentence)
    {
        (int Count, int First, int Last) best = default;
        for (var i = 1; i < sentence.Clauses.Count; i++)
        {
            var run = From(sentence, i);
            best = run.Count > best.Count ? run : best;
        }

        return best;
    }

    // Parts from this comma on, plus the one before it, up to the one with „und“ or „oder“.
    private static (int Count, int First, int Last) From(PlainSentence sentence, int start)
    {
        var first = Math.Max(sentence.Clauses[start - 1].First, sentence.Clauses[start - 1].End - 2);
        for (var i = start; i < sentence.Clauses.Count; i++)
        {
            var clause = sentence.Clauses[i];
            var joint = Joint(sentence, clause);
            if (joint > 0)
            {
                return (i - start + 3, first, Math.Min(clause.End - 1, joint + LongestItem));
            }

            if (clause.End - clause.First > LongestItem || Subordinators.IsConjunction(sentence[clause.First]) || !IsComma(sentence, clause.First) || HasVerb(sentence, clause.First, clause.End))
            {
                return default;
            }
        }

        return default;
    }

    private static int Joint(PlainSentence sentence, (int First, int End) clause)
    {
        for (var i = clause.First + 1; i <= Math.Min(clause.End - 2, clause.First + LongestItem); i++)
        {
            if (sentence[i] is "und" or "oder" or "sowie" && IsComma(sentence, clause.First) && !HasVerb(sentence, clause.First, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsComma(PlainSentence sentence, int word) => word > 0 && sentence.Text.AsSpan(sentence.Words[word - 1].End, sentence.Words[word].Start - sentence.Words[word - 1].End).Trim() is ",";

    private static bool HasVerb(PlainSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!sentence.IsCapital(i) && (Verbs.IsAuxiliary(sentence[i]) || Verbs.IsModal(sentence[i])))
            {
                return true;
            }
        }

        return Subordinators.Opens(sentence[first]) && !sentence.IsCapital(first) && end - first > 2 && Verbs.LooksFinite(sentence[end - 1]) && !sentence.IsCapital(end - 1);
    }
}
