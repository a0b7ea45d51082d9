using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>Guesses at verbs by form; good enough to tell a clause from an enumeration, not more.</summary>
internal static class Verbs
{
    private static readonly FrozenSet<string> Auxiliary = Set(
        "ist sind war waren sei seien wäre wären bin bist hat haben hatte hatten hätte hätten habe wird werden wurde wurden würde würden worden gewesen gibt gab geht ging steht stand liegt lag kommt kam tut tun nimmt nahm sieht sah fällt fiel hält hielt lässt ließ");

    private static readonly FrozenSet<string> Modal = Set(
        "kann kannst können könnt konnte konnten könnte könnten muss musst müssen müsst musste mussten müsste müssten soll sollst sollen sollte sollten darf darfst dürfen durfte durften dürfte dürften will willst wollen wollte wollten mag mögen möchte möchten");

    // Endings of adjectives, adverbs and other words that a guess by ending would take for verbs.
    private static readonly FrozenSet<string> NoVerb = Set("nicht oft jetzt dort fast selbst zuletzt bereits sonst recht leicht schlecht direkt gut laut statt samt seit mit insgesamt damit somit gerade heute morgen gegen neben zwischen oben unten außen innen dessen denen einen keinen ihren seinen unseren diesen jeden allen vielen beiden anderen zuerst meist selten wegen");

    public static bool IsModal(string word) => Modal.Contains(word);

    public static bool IsAuxiliary(string word) => Auxiliary.Contains(word);

    /// <summary>Whether the word, in lower case in the text, can be a finite verb.</summary>
    public static bool LooksFinite(string word) =>
        Auxiliary.Contains(word) || Modal.Contains(word) || (word.Length > 3 && !NoVerb.Contains(word) && word[^1] is 't' or 'n' or 'e' && !word.EndsWith("lich", StringComparison.Ordinal) && HasVerbEnding(word));

    public static bool LooksInfinitive(string word) => word.Length > 3 && !NoVerb.Contains(word) && (word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("ern", StringComparison.Ordinal) || word.EndsWith("eln", StringComparison.Ordinal));

    private static bool HasVerbEnding(string word) =>
        !Articles.Contains(word) && !Prepositions.Contains(word) && (word[^1] != 'e' || word.EndsWith("te", StringComparison.Ordinal)) && (word[^1] != 'n' || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("ern", StringComparison.Ordinal) || word.EndsWith("eln", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
