using OfficeKi.Language.Facts;
using OfficeKi.Language.Facts.Reading;

namespace OfficeKi.Language.Protection;

/// <summary>Citations of law, and the words quoted from a norm: a quotation in the sentence of a citation.</summary>
internal static class NormSpans
{
    private const int FewestQuotedWords = 3;

    public static IEnumerable<(TextSpan Span, string Kind)> Find(string text)
    {
        var citations = Citations(text);
        if (citations.Count == 0)
        {
            return [];
        }

        var quotes = SentenceSplitter.Split(text)
            .Where(sentence => citations.Exists(norm => norm.Start >= sentence.Start && norm.End <= sentence.End))
            .SelectMany(sentence => Quotes(text, sentence))
            .Where(quote => Tokenizer.Words(quote.Of(text)).Count >= FewestQuotedWords)
            .ToList();
        return quotes.Select(quote => (quote, ProtectedKinds.NormQuote))
            .Concat(citations.Where(norm => !quotes.Exists(quote => quote.Start <= norm.Start && norm.End <= quote.End)).Select(norm => (norm, ProtectedKinds.Norm)));
    }

    // „§§ 187, 188 BGB“ is read as two norms and is one citation.
    private static List<TextSpan> Citations(string text)
    {
        Lexemes lexemes = new(text);
        List<TextSpan> found = [];
        List<Fact> facts = [];
        for (var position = 0; position < lexemes.Count;)
        {
            facts.Clear();
            var next = NormReader.Read(lexemes, position, facts);
            if (next > position)
            {
                found.Add(new(facts[0].Start, facts[^1].End));
            }

            position = Math.Max(next, position + 1);
        }

        return found;
    }

    private static IEnumerable<TextSpan> Quotes(string text, TextSpan sentence)
    {
        var open = -1;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (open < 0 && text[i] is '„' or '»' or '"')
            {
                open = i;
            }
            else if (open >= 0 && text[i] is '“' or '”' or '«' or '"')
            {
                yield return new(open, i + 1);
                open = -1;
            }
        }
    }
}
