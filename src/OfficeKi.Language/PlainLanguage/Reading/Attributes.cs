using System.Collections.Frozen;
using OfficeKi.Language.PlainLanguage.Passive;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>Finds extended attributes: article, words, participle with an ending, noun.</summary>
internal static class Attributes
{
    private const int Longest = 30;

    private static readonly FrozenSet<string> Adverbs = (
        "bereits schon noch nicht heute bisher jeweils zuletzt zuvor gestern damals dort hier sich ihm ihr ihnen uns mir dir ihn nur erst neu oft sehr weit so stets immer gemeinsam bislang derzeit ursprünglich mehrfach lange "
        + "dazu davon dafür dagegen daraus darin hierfür hierzu hiervon gesondert ordnungsgemäß rechtzeitig nachträglich öffentlich schriftlich elektronisch unter vollständig teilweise überwiegend ausschließlich gegenüber").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Endings = ["e", "en", "er", "es", "em"];

    /// <param name="fewest">Words between article and participle.</param>
    /// <returns>Numbers of the article and of the noun.</returns>
    public static IEnumerable<(int First, int Last)> Find(PlainSentence sentence, int fewest)
    {
        for (var i = 0; i < sentence.Count - fewest - 2; i++)
        {
            if (Articles.Contains(sentence[i]) && Opens(sentence, i + 1) && Participle(sentence, i, fewest) is > 0 and var participle)
            {
                var noun = sentence.IsCapital(participle + 1) ? participle + 1 : participle + 2;
                yield return (i, noun);
                i = noun;
            }
        }
    }

    private static bool Opens(PlainSentence sentence, int at) => sentence.IsClose(at) && (Prepositions.Contains(sentence[at]) || Adverbs.Contains(sentence[at]));

    private static int Participle(PlainSentence sentence, int article, int fewest)
    {
        for (var i = article + 1; i < Math.Min(sentence.Count - 1, article + Longest); i++)
        {
            // A comma may stand inside („der am 3. Mai 2025, also zu spät, gestellte Antrag“), a verb may not.
            if ((!sentence.IsClose(i) && sentence.Words[i].Opens) || (!sentence.IsCapital(i) && (Verbs.IsAuxiliary(sentence[i]) || Verbs.IsModal(sentence[i]))))
            {
                return -1;
            }

            if (i - article - 1 >= fewest && !sentence.IsCapital(i) && IsInflected(sentence[i]) && (IsNoun(sentence, i + 1) || (IsAdjective(sentence, i + 1) && IsNoun(sentence, i + 2))))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsNoun(PlainSentence sentence, int at) => sentence.IsCapital(at) && sentence.IsClose(at);

    private static bool IsAdjective(PlainSentence sentence, int at) => sentence.IsClose(at) && !sentence.IsCapital(at) && sentence[at].Length > 3 && HasEnding(sentence[at]) && !Articles.Contains(sentence[at]) && !Prepositions.Contains(sentence[at]);

    // „beschlossene“, „gestellten“, „erforderliche“ is none, „entstehenden“
    private static bool IsInflected(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 4 && IsStem(word[..^ending.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStem(string stem) => (stem.EndsWith("end", StringComparison.Ordinal) && stem.Length > 5) || Participles.IsParticiple(stem);

    private static bool HasEnding(string word) => Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
