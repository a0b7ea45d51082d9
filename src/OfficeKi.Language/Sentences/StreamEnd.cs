namespace OfficeKi.Language.Sentences;

/// <summary>Whether an unfinished text surely stands at the end of a sentence.</summary>
internal static class StreamEnd
{
    public static bool IsCertain(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.IsEmpty || text[^1] is not ('.' or '!' or '?') || HasOpenPair(text))
        {
            return false;
        }

        // „?!“, „...“: more of the same may come, and an ellipsis may go on.
        if (text.Length > 1 && Marks.IsTerminal(text[^2]))
        {
            return false;
        }

        return text[^1] != '.' || EndsInPlainWord(text[..^1]);
    }

    private static bool EndsInPlainWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var token = text[start..].TrimStart("„“\"»(");
        if (token.IsEmpty || token.IndexOfAny("@/.\\_") >= 0 || token.StartsWith("www", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // A closing bracket or a percent sign: whatever stood before it, the thought is closed.
        if (!char.IsLetterOrDigit(token[^1]))
        {
            return token[^1] is ')' or ']' or '%' or '€' or '²';
        }

        return token.Length >= 2 && WordBefore.KindOf(token, text[..start].TrimEnd()) == DottedKind.Word;
    }

    // Quotes and brackets that are still open: the closing mark belongs to this sentence.
    private static bool HasOpenPair(ReadOnlySpan<char> text)
    {
        var brackets = 0;
        var lowQuotes = 0;
        var straight = 0;
        foreach (var mark in text)
        {
            switch (mark)
            {
                case '(' or '[':
                    brackets++;
                    break;
                case ')' or ']':
                    brackets--;
                    break;
                case '„' or '»':
                    lowQuotes++;
                    break;
                case '“' or '«' or '”':
                    lowQuotes--;
                    break;
                case '"':
                    straight++;
                    break;
                default:
                    break;
            }
        }

        return brackets > 0 || lowQuotes > 0 || straight % 2 == 1;
    }
}
