using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Answers;

/// <summary>What kind of thing a question asks for, as far as its question word tells.</summary>
internal enum ExpectedKind
{
    Anything,
    Time,
    Quantity,
    Name,
}

/// <summary>Reads the question word and looks for a fitting thing in a sentence.</summary>
internal static class ExpectedAnswer
{
    private static readonly string[] TimeWords = ["wann", "jahr", "jahre", "jahren", "datum", "tag", "monat", "frist", "termin", "uhrzeit", "jahrhundert"];
    private static readonly string[] QuantityWords = ["viel", "viele", "vielen", "hoch", "lange", "groß", "oft", "weit", "alt", "teuer", "schwer", "prozent", "prozentsatz", "anteil", "höhe"];

    public static ExpectedKind Of(string question)
    {
        var words = Tokenizer.Words(question).Take(60).Select(word => word.Of(question).ToLowerInvariant()).ToList();
        if (words.Contains("wann") || AsksWhich(words, TimeWords))
        {
            return ExpectedKind.Time;
        }

        if (words.Contains("wieviel") || words.Contains("wieviele") || words is ["was", "kostet" or "kosten", ..] || Pairs(words).Any(pair => pair.First == "wie" && QuantityWords.Contains(pair.Second)) || AsksWhich(words, QuantityWords))
        {
            return ExpectedKind.Quantity;
        }

        return words.Exists(word => word is "wer" or "wem" or "wen" or "wessen") ? ExpectedKind.Name : ExpectedKind.Anything;
    }

    /// <summary>The question without what only asks: „wie hoch“, „wie lange“ stand in no answer.</summary>
    public static string Topic(string question)
    {
        var words = Tokenizer.Words(question);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].In(question).Equals("wie", StringComparison.OrdinalIgnoreCase) && QuantityWords.Contains(words[i + 1].Of(question)))
            {
                return question.Remove(words[i].Start, words[i + 1].End - words[i].Start);
            }
        }

        return question;
    }

    /// <summary>Whether the sentence holds something of the kind that the question does not hold itself.</summary>
    public static bool IsMet(ExpectedKind kind, string sentence, IReadOnlySet<string> questionWords)
    {
        var first = true;
        foreach (var span in Tokenizer.Words(sentence))
        {
            var word = span.In(sentence);
            if (Fits(kind, word, first) && !questionWords.Contains(word.ToString().ToLowerInvariant()))
            {
                return true;
            }

            first = false;
        }

        return kind == ExpectedKind.Anything;
    }

    private static bool Fits(ExpectedKind kind, ReadOnlySpan<char> word, bool first) => kind switch
    {
        ExpectedKind.Time => char.IsAsciiDigit(word[0]) || Months.NumberOf(word) > 0,
        ExpectedKind.Quantity => char.IsAsciiDigit(word[0]) || Facts.NumberWords.TryParse(word, out _) || word.StartsWith("ein", StringComparison.OrdinalIgnoreCase),
        ExpectedKind.Name => !first && char.IsUpper(word[0]),
        _ => true,
    };

    private static bool AsksWhich(List<string> words, string[] nouns) =>
        Pairs(words).Any(pair => pair.First.StartsWith("welch", StringComparison.Ordinal) && Array.IndexOf(nouns, pair.Second) >= 0);

    private static IEnumerable<(string First, string Second)> Pairs(List<string> words) => words.Zip(words.Skip(1));
}
