using System.Collections.Frozen;
using OfficeKi.Language.Facts.Sources;
using OfficeKi.Language.Sentences;
using OfficeKi.Language.Words;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>Names of people and streets in the answer must occur in a source.</summary>
/// <remarks>
/// German writes every noun with a capital letter, so only sure places are looked at: behind a title, two unknown capitalised words in a row,
/// a street with a house number. Other invented nouns are not found here.
/// </remarks>
internal static class NameCheck
{
    private static readonly FrozenSet<string> Titles = (
        "Frau Herr Herrn Dr Prof Professor Professorin Bürgermeister Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Dezernent Dezernentin Amtsleiter Amtsleiterin "
        + "Stadtrat Stadträtin Ratsherr Ratsfrau Minister Ministerin Präsident Präsidentin Richter Richterin Beigeordneter Beigeordnete Kämmerer Kämmerin Familie").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // „zum Beispiel Schlangen“, „eine Art Kuchen“: two nouns, no name.
    private static readonly FrozenSet<string> Introducers = "zum zur am im beim ein eine einen einem einer das dem des kein keine Ende Anfang Mitte".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Streets = ["straße", "strasse", "str", "platz", "allee", "weg", "gasse", "ring", "damm", "ufer", "chaussee"];

    public static IEnumerable<CheckFinding> Find(AnswerSentence sentence, SourceText sources)
    {
        var text = sentence.Text;
        var words = Tokenizer.Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            var isName = IsSurePlace(text, words, i) || (!Titles.Contains(words[i].Of(text)) && IsPair(text, words, i, sources));
            if (isName && IsCapital(text, words[i]) && !IsKnown(words[i].Of(text), sources))
            {
                yield return sentence.Finding("name-not-in-source", words[i].Start, words[i].End, null);
            }
        }
    }

    /// <summary>A place where only a name can stand: behind a title, a street before a house number.</summary>
    public static bool IsSurePlace(string text, IReadOnlyList<TextSpan> words, int index) =>
        !Titles.Contains(words[index].Of(text)) && (FollowsTitle(text, words, index) || IsStreet(text, words, index));

    private static bool FollowsTitle(string text, IReadOnlyList<TextSpan> words, int index) =>
        index > 0 && Titles.Contains(words[index - 1].Of(text)) && text.AsSpan(words[index - 1].End, words[index].Start - words[index - 1].End) is " " or ". ";

    private static bool IsStreet(string text, IReadOnlyList<TextSpan> words, int index)
    {
        var word = words[index].Of(text);
        return word.Length > 6 && index + 1 < words.Count && char.IsAsciiDigit(text[words[index + 1].Start])
            && text.AsSpan(words[index].End, words[index + 1].Start - words[index].End) is " " or ". "
            && Streets.Any(street => word.EndsWith(street, StringComparison.OrdinalIgnoreCase));
    }

    // „Max Muster“: two capitalised words in a row that no source knows, neither at the start of the sentence.
    private static bool IsPair(string text, IReadOnlyList<TextSpan> words, int index, SourceText sources) =>
        IsUnknownPair(text, words, index, index + 1, sources) || IsUnknownPair(text, words, index - 1, index, sources);

    private static bool IsUnknownPair(string text, IReadOnlyList<TextSpan> words, int first, int second, SourceText sources) =>
        first > 0 && second < words.Count
        && text.AsSpan(words[first].End, words[second].Start - words[first].End) is " "
        && IsCapital(text, words[first]) && IsCapital(text, words[second])
        && words[first].Length > 2 && words[second].Length > 2
        && !IsKnown(words[first].Of(text), sources) && !IsKnown(words[second].Of(text), sources)
        && !Starters.IsStarter(text, words[first].Start) && !Starters.IsStarter(text, words[second].Start)
        && !Introducers.Contains(words[first - 1].Of(text)) && !char.IsAsciiDigit(text[words[first - 1].End - 1])
        && text[words[first].Start - 1] == ' ' && text[words[first].Start - 2] is not ('.' or '!' or '?' or ':' or '“');

    public static bool IsCapital(string text, TextSpan word) => char.IsUpper(text[word.Start]) && Months.NumberOf(word.In(text)) == 0;

    // „Gartenstr.“ is „Gartenstraße“.
    private static bool IsKnownStreet(string lower, SourceText sources)
    {
        var at = lower.LastIndexOf("str", StringComparison.Ordinal);
        return at > 2 && lower[at..] is "str" or "straße" or "strasse"
            && (sources.Vocabulary.Contains(lower[..at] + "str") || sources.Vocabulary.Contains(lower[..at] + "straße") || sources.Vocabulary.Contains(lower[..at] + "strasse"));
    }

    public static bool IsKnown(string word, SourceText sources)
    {
        var lower = word.ToLowerInvariant();
        return sources.Vocabulary.Contains(lower)
            || sources.Vocabulary.Contains(lower + "s")
            || (lower.EndsWith('s') && sources.Vocabulary.Contains(lower[..^1]))
            || sources.Vocabulary.Contains(Cistem.Stem(word))
            || StopWords.Contains(word)
            || IsKnownStreet(lower, sources)
            || (lower.Contains('-', StringComparison.Ordinal) && lower.Split('-').All(part => part.Length == 0 || IsKnown(part, sources)));
    }
}
