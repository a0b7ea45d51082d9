namespace OfficeKi.Language;

/// <summary>Finds the words of a text; linear in the text.</summary>
/// <remarks>One word: letters and digits, joined inside by hyphen, apostrophe, mediopoint, soft hyphen or a gender mark („Bürger:innen“, „Bürger*innen“, „Bürger/-innen“).</remarks>
public static class Tokenizer
{
    /// <summary>The words in order, without spaces and punctuation.</summary>
    public static IReadOnlyList<TextSpan> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<TextSpan>(text.Length / 7);
        for (var position = 0; position < text.Length;)
        {
            if (!IsPart(text[position]))
            {
                position++;
                continue;
            }

            var end = EndOf(text, position);
            words.Add(new(position, end));
            position = end;
        }

        return words;
    }

    private static int EndOf(string text, int position)
    {
        while (true)
        {
            while (position < text.Length && IsPart(text[position]))
            {
                position++;
            }

            if (position + 1 < text.Length && IsJoint(text, position))
            {
                position++;
            }
            else if (text.AsSpan(position).StartsWith("/-in"))
            {
                position += 2;
            }
            else
            {
                return position;
            }
        }
    }

    private static bool IsJoint(string text, int position) => text[position] switch
    {
        '-' or '\u2010' or '\u2011' or '\u00AD' or '\'' or '’' or '·' or '_' => IsPart(text[position + 1]),
        ':' or '*' => char.IsLetter(text[position - 1]) && char.IsLower(text[position + 1]),
        _ => false,
    };

    private static bool IsPart(char sign) => char.IsLetterOrDigit(sign) || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
