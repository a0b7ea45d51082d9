using OfficeKi.Language.Facts.Sources;

namespace OfficeKi.Language.Facts.Checks;

/// <summary>A quotation of four words or more must stand in a source word for word; „[…]“ may leave something out.</summary>
internal static class QuoteCheck
{
    private const int FewestWords = 4;

    private static readonly string[] Gaps = ["[...]", "[…]", "(...)", "(…)"];

    public static IEnumerable<CheckFinding> Find(string answer, SourceText sources)
    {
        foreach (var span in Quotes(answer))
        {
            var quote = span.Of(answer);
            if (Tokenizer.Words(quote).Count >= FewestWords && !IsVerbatim(quote, sources.Normalised))
            {
                yield return new("quote-not-in-source", span.Start, span.End, quote, null);
            }
        }
    }

    private static bool IsVerbatim(string quote, string source)
    {
        var from = 0;
        foreach (var part in QuoteText.Normalise(quote).Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // A quotation may close with a mark of its own sentence, and begin in capitals.
            var piece = part.TrimEnd('.', ',', ';', '!', '?', ' ');
            var at = source.IndexOf(piece, from, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return false;
            }

            from = at + piece.Length;
        }

        return true;
    }

    // Inner spans between an opening mark and its closing one.
    private static IEnumerable<TextSpan> Quotes(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (open < 0 && text[i] is '„' or '"' or '»' or '“')
            {
                // A mark before a space closes something; it opens nothing.
                open = i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) ? i + 1 : -1;
            }
            else if (open >= 0 && text[i] is '“' or '”' or '"' or '«')
            {
                yield return new(open, i);
                open = -1;
            }
        }
    }
}
