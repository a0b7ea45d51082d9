using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>Decisions in the active voice, as plain letters have them: „Wir lehnen Ihren Antrag ab.“, „Sie erhalten den Zuschuss.“</summary>
internal static class Decisions
{
    private static readonly FrozenSet<string> Verbs = Set("bewilligen bewillige genehmigen genehmige erteilen erteile untersagen untersage verbieten verbiete erlauben erlaube widerrufen widerrufe gewähren gewähre gestatten gestatte verlängern verlängere erlassen erlasse");

    // „lehnen … ab“, „stimmen … zu“
    private static readonly (string Verb, string Prefix)[] Divided = [("lehne", "ab"), ("stimme", "zu"), ("setze", "fest"), ("ordne", "an"), ("stelle", "ein"), ("hebe", "auf"), ("nehme", "zurück"), ("weise", "zurück"), ("gebe", "statt")];

    public static bool Is(PlainSentence sentence) =>
        sentence.Words.Any(word => word.Lower is "wir" or "ich") && sentence.Clauses.Any(clause => Decides(sentence, clause));

    private static bool Decides(PlainSentence sentence, (int First, int End) clause)
    {
        var last = sentence[clause.End - 1];
        for (var i = clause.First; i < clause.End; i++)
        {
            var word = sentence[i];
            if (Verbs.Contains(word) || Array.Exists(Divided, pair => pair.Prefix == last && (word == pair.Verb || word == pair.Verb + "n")))
            {
                return !Enumerable.Range(clause.First, clause.End - clause.First).Any(other => Reading.Verbs.IsModal(sentence[other]));
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
