namespace OfficeKi.Language.Facts.Checks;

/// <summary>Cuts a sentence into clauses at commas, semicolons, colons, dashes, brackets and conjunctions. A comma in a number cuts nothing.</summary>
internal static class Clauses
{
    private static readonly string[] Conjunctions = [" und ", " oder ", " aber ", " sondern ", " sowie "];

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
            ' ' => Conjunctions.Any(word => sentence.AsSpan(position).StartsWith(word)),

            // „Es ist nicht erlaubt, dass …“: the denial in front belongs to what follows.
            ',' => isSpaced && !sentence.AsSpan(position + 1).TrimStart().StartsWith("dass "),
            ':' => isSpaced,
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
