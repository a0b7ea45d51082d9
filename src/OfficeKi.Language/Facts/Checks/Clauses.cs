namespace OfficeKi.Language.Facts.Checks;

/// <summary>Cuts a sentence into clauses at commas, semicolons, colons, dashes and brackets. A comma in a number cuts nothing.</summary>
internal static class Clauses
{
    public static List<TextSpan> Of(string sentence)
    {
        var clauses = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (IsCut(sentence, i))
            {
                Add(clauses, start, i);
                start = i + 1;
            }
        }

        Add(clauses, start, sentence.Length);
        return clauses;
    }

    private static bool IsCut(string sentence, int position)
    {
        var isSpaced = position + 1 >= sentence.Length || char.IsWhiteSpace(sentence[position + 1]);
        return sentence[position] switch
        {
            ';' or '(' or ')' => true,
            ',' or ':' => isSpaced,
            '–' or '—' or '-' => isSpaced && position > 0 && sentence[position - 1] == ' ',
            _ => false,
        };
    }

    private static void Add(List<TextSpan> clauses, int start, int end)
    {
        if (end > start)
        {
            clauses.Add(new(start, end));
        }
    }
}
