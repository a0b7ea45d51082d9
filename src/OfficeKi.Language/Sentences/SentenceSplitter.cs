using OfficeKi.Language.Sentences;

namespace OfficeKi.Language;

/// <summary>Cuts a paragraph of German text into sentences by rules and lists; linear in the text.</summary>
/// <remarks>
/// Rules for abbreviations, ordinals, initials and quotes in the manner of Gillick (2009) without training. It does not claim to
/// decide what even readers cannot: „der 45. Präsident“ is kept together. Headings and lists are the business of the document, not of punctuation.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The sentences of one passage, trimmed, in order; together they hold every visible character.</summary>
    /// <param name="paragraph">One passage. A single line break counts as a space, an empty line ends a sentence.</param>
    public static IReadOnlyList<TextSpan> Split(string paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        var sentences = new List<TextSpan>();
        var nesting = new Nesting(paragraph);
        var start = 0;
        var position = 0;
        while (position < paragraph.Length)
        {
            var end = EndAt(paragraph, start, position, nesting);
            if (end > 0)
            {
                AddTrimmed(sentences, paragraph, start, end);
                start = end;
                position = end;
            }
            else
            {
                position = AfterRun(paragraph, position);
            }
        }

        AddTrimmed(sentences, paragraph, start, paragraph.Length);
        return sentences;
    }

    /// <summary>For streams: whether the text surely ends a sentence now, whatever follows.</summary>
    /// <param name="text">All that has arrived of the paragraph, or its last sentence.</param>
    /// <returns>False whenever more text could show that it was no end („am 3.“, „z. B.“, an open bracket or quote).</returns>
    public static bool EndsCertainly(ReadOnlySpan<char> text) => StreamEnd.IsCertain(text);

    // The end of a sentence that closes at this position, closing quotes and brackets included, or 0.
    private static int EndAt(string text, int start, int position, Nesting nesting)
    {
        if (text[position] is '\n' or '\r')
        {
            return Marks.IsBlankLine(text, position) ? position + 1 : 0;
        }

        if (!Marks.IsTerminal(text[position]))
        {
            return 0;
        }

        var run = AfterRun(text, position);
        var end = run;
        while (end < text.Length && Marks.IsClosing(text[end]))
        {
            end++;
        }

        if (end >= text.Length || !char.IsWhiteSpace(text[end]))
        {
            return 0;
        }

        return Boundary.IsEnd(text, new(start, position, run, end), nesting) ? end : 0;
    }

    private static int AfterRun(string text, int position)
    {
        if (!Marks.IsTerminal(text[position]))
        {
            return position + 1;
        }

        while (position < text.Length && Marks.IsTerminal(text[position]))
        {
            position++;
        }

        return position;
    }

    private static void AddTrimmed(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new(start, end));
        }
    }
}
