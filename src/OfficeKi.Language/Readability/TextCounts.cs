namespace OfficeKi.Language.Readability;

/// <summary>What the formulas are made of.</summary>
/// <param name="Words">Words with a letter; bare numbers are none.</param>
/// <param name="Spoken">Words without abbreviations and placeholders, whose syllables nobody can read off.</param>
/// <param name="Syllables">Of the spoken words.</param>
/// <param name="LongWords">Words of more than six letters.</param>
/// <param name="Many">Spoken words of three syllables or more.</param>
/// <param name="Single">Spoken words of one syllable.</param>
internal readonly record struct TextCounts(int Words, int Sentences, int Spoken, int Syllables, int LongWords, int Many, int Single)
{
    private const int LongerThan = 6;

    public static TextCounts Of(string sentence)
    {
        TextCounts counts = new() { Sentences = 1 };
        foreach (var word in Tokenizer.Words(sentence))
        {
            counts += OfWord(sentence, word);
        }

        return counts;
    }

    public static TextCounts operator +(TextCounts left, TextCounts right) => new(
        left.Words + right.Words,
        left.Sentences + right.Sentences,
        left.Spoken + right.Spoken,
        left.Syllables + right.Syllables,
        left.LongWords + right.LongWords,
        left.Many + right.Many,
        left.Single + right.Single);

    private static TextCounts OfWord(string sentence, TextSpan span)
    {
        var word = span.In(sentence);
        var letters = 0;
        var capitals = 0;
        foreach (var letter in word)
        {
            letters += char.IsLetter(letter) ? 1 : 0;
            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        if (letters == 0)
        {
            return default;
        }

        var isShort = (capitals == letters && letters > 1) || IsDotted(sentence, span, letters);
        if (isShort)
        {
            return new() { Words = 1 };
        }

        var syllables = Readability.Syllables.Count(word);
        return new(1, 0, 1, syllables, letters > LongerThan ? 1 : 0, syllables >= 3 ? 1 : 0, syllables == 1 ? 1 : 0);
    }

    // „z. B.“, „Nr. 5“: a full stop inside the sentence, behind a word that is an abbreviation.
    private static bool IsDotted(string sentence, TextSpan span, int letters) =>
        span.End < sentence.Length - 1 && sentence[span.End] == '.' && (letters == 1 || Language.Sentences.Abbreviations.KindOf(span.In(sentence)) != Language.Sentences.DottedKind.Word);
}
