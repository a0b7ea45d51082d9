using System.Collections.Frozen;
using OfficeKi.Language.Facts;
using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>Finds names by their surroundings: behind a title or the name of a body, two capitalised words in a row, a street.</summary>
/// <remarks>German writes every noun with a capital letter. What is taken for a name by mistake is still a change of words, only listed under names.</remarks>
internal static class Names
{
    private const int LongestName = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bearers = (
        "Frau Herr Herrn Dr Prof Professor Professorin Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Dezernent Dezernentin Amtsleiter Amtsleiterin Abteilungsleiter Abteilungsleiterin "
        + "Stadtrat Stadträtin Ratsherr Ratsfrau Minister Ministerin Richter Richterin Beigeordneter Beigeordnete Beigeordneten Kämmerer Kämmerin Familie Eheleute Firma Ortsteil Stadtteil Gemeinde Stadt Landkreis Kreis Verein").Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> BeforeNouns = "zum zur am im beim vom ein eine einen einem einer der die das dem den des kein keine jede jeder jedes".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] NounEndings = ["ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten", "nis", "nisse", "ismus"];

    // „Festgestellte Mängel“ at the start of a sentence: an adjective and its noun.
    private static readonly string[] AdjectiveStems = ["t", "ig", "lich", "isch", "end", "en", "bar", "sam", "los"];

    private static readonly string[] Streets = ["straße", "strasse", "str", "platz", "allee", "weg", "gasse", "ring", "damm", "ufer", "chaussee"];

    public static bool IsTitle(string word) => Bearers.Contains(word);

    /// <summary>The index behind the last word of a name that starts at <paramref name="first"/>, title included; <paramref name="first"/> when none starts there.</summary>
    public static int EndOf(string text, IReadOnlyList<TextSpan> words, int first)
    {
        if (!IsCapital(text, words[first]))
        {
            return first;
        }

        var start = first;
        while (start < words.Count && start - first < LongestName && Bearers.Contains(words[start].In(text)) && (start == first || IsJoined(text, words, start)))
        {
            start++;
        }

        var end = start;
        while (end < words.Count && end - first < LongestName && (end == first || IsJoined(text, words, end)) && IsNameWord(text, words[end]))
        {
            end++;
        }

        return start > first ? Titled(first, start, end)
            : Bodies.EndOf(text, words, first) is var body && body > first ? body
            : IsRun(text, words, first, end) ? end
            : IsStreet(text, words, first) ? first + 1
            : first;
    }

    // A title alone is a word like any other.
    private static int Titled(int first, int start, int end) => end > start ? end : first;

    private static bool IsRun(string text, IReadOnlyList<TextSpan> words, int first, int end) =>
        end - first is >= 2 and < LongestName
        && !(IsSentenceStart(text, words[first].Start) && IsAdjective(words[first].Of(text)))
        && (first == 0 || !BeforeNouns.Contains(LowerWord.Of(words[first - 1].In(text))));

    private static bool IsSentenceStart(string text, int position)
    {
        var before = text.AsSpan(0, position).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or ':' or '!' or '?' or ')' or '„' or '"' or '–' or '-' or '•';
    }

    private static bool IsAdjective(string word)
    {
        var stem = NumberWords.WithoutAdjectiveEnding(word);
        return !stem.IsEmpty && EndsWithAny(stem, AdjectiveStems);
    }

    private static bool IsStreet(string text, IReadOnlyList<TextSpan> words, int index)
    {
        var word = words[index].Of(text);
        var isNumbered = index + 1 < words.Count && char.IsAsciiDigit(text[words[index + 1].Start]) && text.AsSpan(words[index].End, words[index + 1].Start - words[index].End) is " " or ". " or "\u00A0";
        return word.Length > 6 && (isNumbered || word.Contains('-', StringComparison.Ordinal))
            && Array.Exists(Streets, street => word.EndsWith(street, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsJoined(string text, IReadOnlyList<TextSpan> words, int index) =>
        text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End) is " " or "\u00A0" or ". " or ".\u00A0";

    private static bool IsNameWord(string text, TextSpan word) =>
        IsCapital(text, word) && word.Length > 1 && !Starters.IsStarter(text, word.Start) && Months.NumberOf(word.In(text)) == 0
        && !EndsWithAny(word.In(text), NounEndings) && !IsWeekday(word.In(text));

    // „Montag“ to „Donnerstag“.
    private static bool IsWeekday(ReadOnlySpan<char> word) => word.Length is >= 6 and <= 10 && Dates.Reading.Weekdays.Of(LowerWord.Of(word)) is not null;

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCapital(string text, TextSpan word) => char.IsUpper(text[word.Start]);
}
