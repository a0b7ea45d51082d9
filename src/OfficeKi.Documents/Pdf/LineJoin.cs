using System.Text;

namespace OfficeKi.Documents.Pdf;

/// <summary>Joins the lines of a paragraph and takes back the hyphens that line ends made.</summary>
internal static class LineJoin
{
    // „Vor- und Nachname“ keeps its hyphen although the line goes on in lower case.
    private static readonly string[] Conjunctions = ["und ", "oder ", "bzw. ", "sowie ", "als ", "and ", "or "];

    public static string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0)
            {
                Glue(text, line);
            }

            text.Append(line);
        }

        return text.ToString();
    }

    private static void Glue(StringBuilder text, string next)
    {
        if (text[^1] == '\u00AD')
        {
            text.Length--;
        }
        else if (text[^1] is not ('-' or '\u2010') || text.Length < 2 || !char.IsLetter(text[^2]))
        {
            text.Append(' ');
        }
        else if (Array.Exists(Conjunctions, word => next.StartsWith(word, StringComparison.Ordinal)))
        {
            text.Append(' ');
        }
        else if (next.Length > 0 && char.IsLower(next[0]))
        {
            text.Length--;
        }
    }
}
