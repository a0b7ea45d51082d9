using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>A stretched verb in a sentence, with the plain verb.</summary>
internal readonly record struct LightVerbHit(int First, int Last, string Verb);

/// <summary>Finds stretched verbs: a noun from a list with one of its empty verbs in the same clause, in either order, or a noun on -ung with „vornehmen“, „durchführen“, „erfolgen“.</summary>
internal static class LightVerbs
{
    private static readonly Dictionary<string, List<LightVerb>> ByNoun = LightVerbList.All.GroupBy(verb => verb.Noun).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    public static IEnumerable<LightVerbHit> Find(PlainSentence sentence)
    {
        foreach (var clause in sentence.Clauses)
        {
            var isPossible = Enumerable.Range(clause.First, clause.End - clause.First).Any(i => VerbForms.CanBe(sentence[i]));
            for (var i = clause.First; i < clause.End && isPossible; i++)
            {
                if (sentence.IsCapital(i) && (Listed(sentence, clause, i) ?? Made(sentence, clause, i)) is { } hit)
                {
                    yield return hit;
                    break;
                }
            }
        }
    }

    private static LightVerbHit? Listed(PlainSentence sentence, (int First, int End) clause, int noun)
    {
        foreach (var entry in ByNoun.GetValueOrDefault(sentence[noun], []))
        {
            if ((entry.Before.Length == 0 || Array.IndexOf(entry.Before, sentence[noun - 1]) >= 0) && VerbIn(sentence, clause, noun, entry.Verb) is >= 0 and var verb)
            {
                var first = Math.Min(entry.Before.Length > 0 ? noun - 1 : noun, verb);
                return new(first, Math.Max(noun, verb), entry.Plain);
            }
        }

        return null;
    }

    // „eine Prüfung vornehmen“, „die Auszahlung erfolgt“, „zur Auszahlung bringen“
    private static LightVerbHit? Made(PlainSentence sentence, (int First, int End) clause, int noun)
    {
        if (!Nominalisations.Is(sentence.Words[noun]) && !sentence[noun].EndsWith("ung", StringComparison.Ordinal) && !sentence[noun].EndsWith("ungen", StringComparison.Ordinal))
        {
            return null;
        }

        foreach (var empty in LightVerbList.Empty)
        {
            var needsZu = empty is "bringen" or "kommen" or "gelangen" or "führen";
            if ((!needsZu || sentence[noun - 1] is "zur" or "zum") && VerbIn(sentence, clause, noun, empty) is >= 0 and var verb)
            {
                return new(Math.Min(needsZu ? noun - 1 : noun, verb), Math.Max(noun, verb), $"das Verb zu {sentence.Words[noun].Text}");
            }
        }

        return null;
    }

    private static int VerbIn(PlainSentence sentence, (int First, int End) clause, int noun, string verb)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (i != noun && (!sentence.IsCapital(i) || i == 0) && VerbForms.Is(sentence[i], verb, sentence, clause))
            {
                return i;
            }
        }

        return -1;
    }
}
