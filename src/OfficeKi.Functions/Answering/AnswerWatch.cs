using OfficeKi.Core;
using OfficeKi.Functions.Reading;
using OfficeKi.Language;

namespace OfficeKi.Functions.Answering;

/// <summary>Notices when a model loops or leaves the language of the material.</summary>
/// <param name="words">The user's own words: an answer in their language is expected too.</param>
/// <param name="keepsLanguage">Whether the function answers in the language of the material at all.</param>
internal sealed class AnswerWatch(Corpus corpus, IReadOnlyList<ContentText> words, bool keepsLanguage)
{
    // Twice may be meant; the third time is a loop.
    private const int MostTimes = 2;
    private const int Sample = 4_000;

    private readonly Dictionary<string, int> _said = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _told = [];
    private readonly Lazy<string?[]> _languages = new(() => [LanguageGuess.Of(SampleOf(corpus)), .. words.Select(text => LanguageGuess.Of(text.Reveal()))]);

    /// <summary>Whether the same sentence has been said too often.</summary>
    public bool Repeats(string text)
    {
        var times = _said[text] = _said.GetValueOrDefault(text) + 1;
        return times > MostTimes;
    }

    /// <summary>Another section of a document may say the same again: „Es gab keine Wortmeldungen.“</summary>
    public void BeginSection() => _said.Clear();

    public bool TellOnce(string kind) => _told.Add(kind);

    /// <summary>Whether the sentence is clearly in another language than the material.</summary>
    public bool IsForeign(string text) =>
        keepsLanguage && LanguageGuess.Of(text) is { } language && _languages.Value is [{ }, ..] expected && !expected.Contains(language);

    private static string SampleOf(Corpus corpus)
    {
        var text = string.Join('\n', corpus.Passages.Take(100).Select(passage => passage.Text));
        return text.Length > Sample ? text[..Sample] : text;
    }
}
