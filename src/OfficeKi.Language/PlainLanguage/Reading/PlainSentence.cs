using System.Buffers;

namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>A sentence with its words and clauses, read once for all rules.</summary>
internal sealed class PlainSentence
{
    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;:–—()[]„“”\"»«");

    public PlainSentence(TextBlock block, TextSpan span)
    {
        (Block, Span) = (block, span);
        Words = Read(block.Text, span);
        Clauses = [.. ClausesOf(Words)];
    }

    public TextBlock Block { get; }

    /// <summary>Place in the passage.</summary>
    public TextSpan Span { get; }

    public string Text => Block.Text;

    public IReadOnlyList<PlainWord> Words { get; }

    /// <summary>Runs of words between dividing marks, as half open ranges of word numbers; none is empty.</summary>
    public IReadOnlyList<(int First, int End)> Clauses { get; }

    public int Count => Words.Count;

    /// <summary>The word in lower case, or an empty one.</summary>
    public string this[int index] => index >= 0 && index < Words.Count ? Words[index].Lower : "";

    public bool IsCapital(int index) => index >= 0 && index < Words.Count && Words[index].IsCapital;

    /// <summary>Between this word and the one before stands nothing but space.</summary>
    public bool IsClose(int index) =>
        index > 0 && index < Words.Count && !Words[index].Opens && Text.AsSpan(Words[index - 1].End, Words[index].Start - Words[index - 1].End).IsWhiteSpace();

    public TextSpan Over(int first, int last) => new(Words[first].Start, Words[last].End);

    /// <summary>The clause a word stands in.</summary>
    public (int First, int End) ClauseOf(int index)
    {
        foreach (var clause in Clauses)
        {
            if (index < clause.End)
            {
                return clause;
            }
        }

        return (0, Count);
    }

    private static List<PlainWord> Read(string text, TextSpan span)
    {
        var sentence = span.Of(text);
        List<PlainWord> words = [];
        var last = 0;
        foreach (var word in Tokenizer.Words(sentence))
        {
            var own = word.Of(sentence);
            var opens = words.Count > 0 && IsDivided(sentence.AsSpan(last, word.Start - last));
            words.Add(new(span.Start + word.Start, span.Start + word.End, own, own.ToLowerInvariant(), opens));
            last = word.End;
        }

        return words;
    }

    // „bis - so die Stadt - morgen“: a hyphen between spaces is a dash; the bracket of a placeholder divides nothing.
    private static bool IsDivided(ReadOnlySpan<char> gap)
    {
        var bare = gap.Trim();
        return bare.Length > 0 && bare is not "[" and not "]" && (gap.ContainsAny(Dividers) || bare is "-");
    }

    private static IEnumerable<(int First, int End)> ClausesOf(IReadOnlyList<PlainWord> words)
    {
        var first = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i == words.Count || words[i].Opens)
            {
                yield return (first, i);
                first = i;
            }
        }
    }
}
