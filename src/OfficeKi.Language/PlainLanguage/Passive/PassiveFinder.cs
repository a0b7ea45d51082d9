using System.Collections.Frozen;
using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Passive;

/// <summary>Finds the passive with „werden“ by word order: „wird … geprüft“, „geprüft wird“, „geprüft werden muss“, „geprüft worden ist“.</summary>
/// <remarks>Not the passive of state („ist geprüft“) and not „bekommt … zugeschickt“. A participle far behind other words at the end of a clause is missed.</remarks>
internal static class PassiveFinder
{
    private static readonly FrozenSet<string> Forms = Set("wird werden werde wirst wurde wurden würde würden wurdest würdest");
    private static readonly FrozenSet<string> Past = Set("wurde wurden");

    private static readonly FrozenSet<string> Follows = Set(
        "am an auf aus außer bei beim bis durch für gegen gemäß hinter im in infolge innerhalb ins mit mithilfe nach neben ohne seit statt trotz über um unter vom von vor wegen während zu zum zur zwischen als wie und oder sowie aber doch sondern bzw "
        + "werden worden außerhalb anhand aufgrund entsprechend laut sobald wenn weil dass ab pro je");

    /// <summary>Numbers of the form of „werden“ and of the participle, or null. The first passive of the sentence.</summary>
    public static (int Werden, int Participle)? Find(PlainSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Participle(sentence, i) is >= 0 and var participle)
            {
                return (i, participle);
            }
        }

        return null;
    }

    private static int Participle(PlainSentence sentence, int at)
    {
        var form = sentence[at];
        if (form == "worden")
        {
            return Before(sentence, at, isPast: true);
        }

        if (!Forms.Contains(form) || (sentence.IsCapital(at) && at > 0))
        {
            return -1;
        }

        // „darf nicht befahren werden“: behind a modal verb „werden“ is no future.
        var before = Before(sentence, at, Past.Contains(form) || (form == "werden" && sentence.Words.Any(word => Verbs.IsModal(word.Lower))));
        return before >= 0 ? before : Behind(sentence, at);
    }

    // „geprüft wird“, „geprüft werden muss“; „Geprüft wird …“ opens a sentence.
    private static int Before(PlainSentence sentence, int at, bool isPast)
    {
        var word = at - 1;
        if (word < 0 || sentence.Words[at].Opens || (sentence.IsCapital(word) && word > 0))
        {
            return -1;
        }

        return IsMeant(sentence[word], isPast) && !IsFutureOf(sentence, at) ? word : -1;
    }

    // „geprüft haben wird“ is the future; „wird geprüft werden“ is still a passive.
    private static bool IsFutureOf(PlainSentence sentence, int at) => sentence[at + 1] is "haben" or "sein" && sentence[at] != "worden";

    private static int Behind(PlainSentence sentence, int at)
    {
        var isPast = Past.Contains(sentence[at]);
        for (var i = at + 1; i < sentence.Count; i++)
        {
            if (Forms.Contains(sentence[i]) && sentence[i] != "werden")
            {
                return -1;
            }

            if (!sentence.IsCapital(i) && IsMeant(sentence[i], isPast) && IsLast(sentence, i))
            {
                return sentence[i + 1] is "haben" or "sein" && !sentence.Words[i + 1].Opens ? -1 : i;
            }

            if (i + 1 < sentence.Count && sentence.Words[i + 1].Opens && !Continues(sentence, i + 1))
            {
                return -1;
            }
        }

        return -1;
    }

    // An insertion between two commas, brackets or dashes; the main clause goes on behind it.
    private static bool Continues(PlainSentence sentence, int opening) => sentence.ClauseOf(opening).End < sentence.Count || !Subordinators.Opens(sentence[opening]);

    private static bool IsLast(PlainSentence sentence, int at) =>
        at + 1 >= sentence.Count || sentence.Words[at + 1].Opens || Follows.Contains(sentence[at + 1]) || sentence[at + 1] is "haben" or "sein" or "können" or "müssen" or "sollen" or "dürfen";

    private static bool IsMeant(string word, bool isPast) => Participles.IsParticiple(word) && (isPast || !Participles.IsAmbiguous(word));

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
