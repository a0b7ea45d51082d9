namespace OfficeKi.Language.Facts.Lost;

/// <summary>Signs that stand for masked data: „[PERSON_1]“. They are compared as they are, and their digits are no numbers.</summary>
internal static class Placeholders
{
    private const int Longest = 40;

    /// <summary>The places of the placeholders, and the text of the same length with spaces in their place.</summary>
    public static (string Text, IReadOnlyList<TextSpan> Places) Split(string text)
    {
        var places = new List<TextSpan>();
        var plain = text.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '[' ? EndOf(text, i) : i;
            if (end > i)
            {
                places.Add(new(i, end));
                plain.AsSpan(i, end - i).Fill(' ');
                i = end - 1;
            }
        }

        return (places.Count == 0 ? text : new(plain), places);
    }

    // Behind the closing bracket; the opening itself when it is no placeholder.
    private static int EndOf(string text, int open)
    {
        var last = Math.Min(text.Length, open + Longest);
        var at = open + 1;
        while (at < last && (char.IsUpper(text[at]) || text[at] is '_' or '-'))
        {
            at++;
        }

        var hasNumber = at > open + 2 && text[at - 1] == '_';
        var digits = at;
        while (at < last && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return hasNumber && at > digits && at < last && text[at] == ']' ? at + 1 : open;
    }
}
