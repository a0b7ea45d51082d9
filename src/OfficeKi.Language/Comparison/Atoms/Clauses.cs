namespace OfficeKi.Language.Comparison.Atoms;

/// <summary>The words of a text in lower case, and where their clauses end.</summary>
internal sealed class Clauses
{
    public Clauses(string text, IReadOnlyList<TextSpan> words, Vocabulary vocabulary)
    {
        (Text, Words) = (text, words);
        var lower = new string[words.Count];
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = vocabulary.Lower(words[i].In(text));
        }

        Lower = lower;
    }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Words { get; }

    public IReadOnlyList<string> Lower { get; }

    /// <summary>Index behind the last word before the next comma, semicolon, colon or full stop, looking at most <paramref name="most"/> words ahead; a dot behind a figure ends nothing.</summary>
    public int EndOf(int index, int most)
    {
        var last = Math.Min(Words.Count, index + most);
        for (var i = index; i + 1 < last; i++)
        {
            var between = Text.AsSpan(Words[i].End, Words[i + 1].Start - Words[i].End);
            if (between.ContainsAny(",;:!?") || (between.Contains('.') && !char.IsAsciiDigit(Text[Words[i].End - 1])))
            {
                return i + 1;
            }
        }

        return last;
    }
}
