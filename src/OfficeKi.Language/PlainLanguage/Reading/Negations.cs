using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>Finds two negations in one clause.</summary>
internal static class Negations
{
    private const int Reach = 3;

    private static readonly FrozenSet<string> Words = Set("nicht nie niemals niemand niemanden niemandem nichts nirgends nirgendwo ohne keinesfalls keineswegs kein keine keinen keinem keiner keines");

    // Words on un- that are no opposite, or whose opposite with „nicht“ means something else.
    private static readonly string[] NoOpposite =
    [
        "unter", "und", "uns", "unten", "ungefähr", "unverzüglich", "unbedingt", "unmittelbar", "unlängst", "unterdessen", "untereinander", "universal", "universell", "uniform", "unserseits", "ungern", "unweit", "unisono", "unentgeltlich",
    ];

    private static readonly FrozenSet<string> NegativeWords = Set("ausgeschlossen abwegig verkehrt fehlerhaft mangelhaft verboten verfehlt selten erfolglos ergebnislos grundlos zwecklos aussichtslos folgenlos");

    public static IEnumerable<(int First, int Last)> Pairs(PlainSentence sentence, (int First, int End) clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (Words.Contains(sentence[i]) && Second(sentence, i, clause.End) is > 0 and var second)
            {
                yield return (i, second);
                i = second;
            }
            else if (Words.Contains(sentence[i]) && sentence[i] != "ohne" && sentence[clause.End] == "ohne")
            {
                // „nicht …, ohne … zu …“
                yield return (i, clause.End);
                i = clause.End;
            }
        }
    }

    private static int Second(PlainSentence sentence, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (sentence[i] is "und" or "oder" or "sondern" or "aber" || (sentence[first] == "nicht" && sentence[first + 1] is "nur" or "allein"))
            {
                return -1;
            }

            if (Words.Contains(sentence[i]) || (i - first <= Reach && (IsOpposite(sentence[i]) || NegativeWords.Contains(sentence[i])) && !(i < end - 1 && sentence.IsCapital(i))))
            {
                return i;
            }
        }

        return -1;
    }

    // „unerheblich“, „unzulässige“, „missverständlich“
    private static bool IsOpposite(string word) =>
        (word.Length > 6 && word.StartsWith("un", StringComparison.Ordinal) && !Array.Exists(NoOpposite, exception => word.StartsWith(exception, StringComparison.Ordinal)) && !word.EndsWith("ung", StringComparison.Ordinal))
        || (word.Length > 8 && word.StartsWith("miss", StringComparison.Ordinal) && word.Contains("lich", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
