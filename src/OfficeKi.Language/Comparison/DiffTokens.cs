namespace OfficeKi.Language.Comparison;

/// <summary>Cuts a text without a rest into words, figures („12.500,00“, „30.09.2025“), runs of white space and single signs.</summary>
internal static class DiffTokens
{
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var tokens = new List<TextSpan>();
        var position = 0;
        foreach (var word in Tokenizer.Words(text))
        {
            if (tokens.Count > 0 && IsJoint(text, position, word.Start))
            {
                tokens[^1] = new(tokens[^1].Start, word.End);
            }
            else
            {
                AddSigns(tokens, text, position, word.Start);
                tokens.Add(word);
            }

            position = word.End;
        }

        AddSigns(tokens, text, position, text.Length);
        return tokens;
    }

    // One sign between two digits belongs to the figure.
    private static bool IsJoint(string text, int end, int start) =>
        start == end + 1 && end > 0 && text[end] is '.' or ',' or ':' or '/' && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[start]);

    private static void AddSigns(List<TextSpan> tokens, string text, int position, int to)
    {
        while (position < to)
        {
            var end = position + (char.IsHighSurrogate(text[position]) && position + 1 < to ? 2 : 1);
            while (char.IsWhiteSpace(text[position]) && end < to && char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            tokens.Add(new(position, end));
            position = end;
        }
    }
}
