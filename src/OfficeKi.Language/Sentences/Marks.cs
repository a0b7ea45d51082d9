using System.Buffers;

namespace OfficeKi.Language.Sentences;

/// <summary>Classes of punctuation that matter for the end of a sentence.</summary>
internal static class Marks
{
    private static readonly SearchValues<char> Closing = SearchValues.Create("“”\"»«›‹’')]}>");
    private static readonly SearchValues<char> Opening = SearchValues.Create("„“\"»«›‹‚'([{–—-•*");

    public static bool IsTerminal(char mark) => mark is '.' or '!' or '?' or '…';

    public static bool IsClosing(char mark) => Closing.Contains(mark);

    public static bool IsOpening(char mark) => Opening.Contains(mark);

    /// <summary>Whether white space from here holds a second line break: an empty line.</summary>
    public static bool IsBlankLine(string text, int position)
    {
        if (text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n')
        {
            position++;
        }

        for (var next = position + 1; next < text.Length && char.IsWhiteSpace(text[next]); next++)
        {
            if (text[next] is '\n' or '\r')
            {
                return true;
            }
        }

        return false;
    }
}
