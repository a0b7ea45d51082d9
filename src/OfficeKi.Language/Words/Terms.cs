namespace OfficeKi.Language.Words;

/// <summary>The content terms of a text: CISTEM stems of its words and of the parts of hyphenated words, without stop words.</summary>
internal static class Terms
{
    private const int LongestTerm = 64;

    public static List<string> Of(string text) => Of(text, new(0, text.Length));

    public static List<string> Of(string text, TextSpan part)
    {
        var piece = part.Length == text.Length ? text : part.Of(text);
        var terms = new List<string>();
        foreach (var word in Tokenizer.Words(piece))
        {
            AddParts(terms, word.In(piece));
        }

        return terms;
    }

    private static void AddParts(List<string> terms, ReadOnlySpan<char> word)
    {
        word = word.Length > LongestTerm ? word[..LongestTerm] : word;
        if (IsGenderForm(word))
        {
            terms.Add(Cistem.Stem(word));
            return;
        }

        foreach (var range in word.SplitAny("-\u2010\u2011'’_"))
        {
            var piece = word[range];
            if (piece.Length > 0 && !StopWords.Contains(piece))
            {
                terms.Add(Cistem.Stem(piece));
            }
        }
    }

    private static bool IsGenderForm(ReadOnlySpan<char> word) =>
        word.EndsWith("-innen") || word.EndsWith("_innen") || word.EndsWith("_in") || word.EndsWith("-in");
}
