using OfficeKi.Language.PlainLanguage.Reading;

namespace OfficeKi.Language.PlainLanguage.Wording;

/// <summary>A list of words and phrases, found in one walk over the words of a sentence.</summary>
/// <remarks>
/// One entry a line: <c>phrase = advice</c>, with <c>!</c> before the advice when it may replace the phrase as it stands. Forms of a word are divided by <c>/</c>;
/// <c>~</c> stands for the endings of an adjective.
/// </remarks>
internal sealed class PhraseList
{
    private static readonly string[] Endings = ["", "e", "en", "er", "es", "em"];

    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);

    public PhraseList(string lines)
    {
        var number = 0;
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(" = ", 2);
            var words = parts[0].Split(' ').Select(Forms).ToArray();
            Phrase phrase = new(number++, words, parts[1].TrimStart('!'), parts[1].StartsWith('!'));
            foreach (var form in words[0])
            {
                Add(form, phrase);
            }
        }
    }

    /// <summary>The phrases of a sentence from left to right; of two that start at the same word, the longer.</summary>
    public IEnumerable<PhraseHit> Find(PlainSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Longest(sentence, i) is { } phrase)
            {
                yield return new(phrase, i, i + phrase.Words.Count - 1);
                i += phrase.Words.Count - 1;
            }
        }
    }

    private Phrase? Longest(PlainSentence sentence, int at)
    {
        Phrase? longest = null;
        if (_byFirstWord.TryGetValue(sentence[at], out var phrases))
        {
            foreach (var phrase in phrases)
            {
                longest = (longest is null || phrase.Words.Count > longest.Words.Count) && Matches(sentence, at, phrase) ? phrase : longest;
            }
        }

        return longest;
    }

    private static bool Matches(PlainSentence sentence, int at, Phrase phrase)
    {
        for (var i = 1; i < phrase.Words.Count; i++)
        {
            if (Array.IndexOf(phrase.Words[i], sentence[at + i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string form, Phrase phrase)
    {
        if (!_byFirstWord.TryGetValue(form, out var phrases))
        {
            _byFirstWord.Add(form, phrases = []);
        }

        phrases.Add(phrase);
    }

    private static string[] Forms(string word) =>
        [.. word.ToLowerInvariant().Split('/').SelectMany(form => form.EndsWith('~') ? Endings.Select(ending => form[..^1] + ending) : [form])];
}
