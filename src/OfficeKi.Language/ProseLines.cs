namespace OfficeKi.Language;

/// <summary>Tells running text from lines that only look like it: addresses, salutations, bullet points of plain text.</summary>
internal static class ProseLines
{
    private const int FewWords = 10;

    /// <summary>False for a short line without the mark that ends a sentence, and for a line that opens with a bullet.</summary>
    public static bool IsProse(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length == 0 || line[0] is '•' or '-' or '–' or '*' or '·' or '|')
        {
            return false;
        }

        return EndsSentence(line) || Tokenizer.Words(text).Count > FewWords;
    }

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("“”\"»«)’ ");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' or ':' or '…';
    }
}
