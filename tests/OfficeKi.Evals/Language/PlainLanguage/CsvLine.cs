using System.Text;

namespace OfficeKi.Evals.Language.PlainLanguage;

/// <summary>One line of a CSV file by RFC 4180, without line breaks inside cells.</summary>
internal static class CsvLine
{
    public static IReadOnlyList<string> Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
