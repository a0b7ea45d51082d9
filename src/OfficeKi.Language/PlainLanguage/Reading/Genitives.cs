namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>Finds nouns with genitives behind them: „die Prüfung des Antrags der Firma“ has two.</summary>
/// <remarks>By order only: „der“ behind a noun is taken for a genitive, which now and then is a dative.</remarks>
internal static class Genitives
{
    private const int MostAdjectives = 2;

    /// <returns>Number of genitives, first noun and last noun.</returns>
    public static IEnumerable<(int Count, int First, int Last)> Find(PlainSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!IsNoun(sentence, i))
            {
                continue;
            }

            var (count, last) = (0, i);
            while (Next(sentence, last) is > 0 and var noun)
            {
                (count, last) = (count + 1, noun);
            }

            if (count > 0)
            {
                yield return (count, i, last);
            }

            i = last;
        }
    }

    private static int Next(PlainSentence sentence, int noun)
    {
        var at = noun + 1;
        if (!sentence.IsClose(at) || sentence.IsCapital(at) || !Articles.CanBeGenitive(sentence[at]))
        {
            return -1;
        }

        at++;
        for (var i = 0; i < MostAdjectives && sentence.IsClose(at) && !sentence.IsCapital(at) && IsAdjective(sentence[at]); i++)
        {
            at++;
        }

        return sentence.IsClose(at) && IsNoun(sentence, at) ? at : -1;
    }

    private static bool IsAdjective(string word) =>
        word.Length > 3 && (word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal)) && !Articles.Contains(word) && !Prepositions.Contains(word) && !Verbs.IsAuxiliary(word) && !Verbs.IsModal(word);

    private static bool IsNoun(PlainSentence sentence, int at) =>
        sentence.IsCapital(at) && sentence.Words[at].Text.Length > 1 && !Articles.Contains(sentence[at]) && !Prepositions.Contains(sentence[at]) && !Subordinators.Opens(sentence[at]);
}
