using System.Collections.Frozen;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>Words that open a subordinate clause when a comma or the start of the sentence stands before them.</summary>
internal static class Subordinators
{
    private static readonly FrozenSet<string> Conjunctions = Set(
        "dass weil wenn ob obwohl obgleich obschon damit sodass sofern soweit solange sobald falls nachdem bevor ehe während indem seitdem da zumal wobei wodurch womit wofür woran worauf woraus worin worüber weshalb weswegen wo was wer wem wen wessen wie als insoweit insofern wonach wohingegen warum wann wohin woher");

    private static readonly FrozenSet<string> Relatives = Set("der die das den dem dessen deren denen welcher welche welches welchen welchem");

    /// <summary>Whether the word can open a subordinate clause at all.</summary>
    public static bool Opens(string word) => Conjunctions.Contains(word) || Relatives.Contains(word);

    public static bool IsConjunction(string word) => Conjunctions.Contains(word);

    public static bool IsRelative(string word) => Relatives.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
