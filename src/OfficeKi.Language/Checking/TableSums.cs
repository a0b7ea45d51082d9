namespace OfficeKi.Language.Checking;

/// <summary>Compares rows such as „Summe“ with the column above them.</summary>
/// <remarks>
/// A sum counts as right when any usual reading fits: all rows, the rows since the last sum, the sums before, or the last sum and what follows it; rows „davon …“ with or
/// without. Columns with words, mixed units or fewer than two numbers say nothing, and rounded figures may differ by half a unit each.
/// </remarks>
internal static class TableSums
{
    private static readonly string[] Totals = ["summe", "gesamt", "insgesamt", "zusammen", "gesamtsumme", "gesamtbetrag", "gesamtkosten", "endsumme", "zwischensumme", "total"];

    public static IEnumerable<TextIssue> Find(IReadOnlyList<TextPassage> passages)
    {
        List<TextPassage> table = [];
        foreach (var passage in passages)
        {
            if (passage.Cells.Count > 1 && (table.Count == 0 || table[^1].Cells.Count == passage.Cells.Count))
            {
                table.Add(passage);
                continue;
            }

            foreach (var issue in InTable(table))
            {
                yield return issue;
            }

            table = passage.Cells.Count > 1 ? [passage] : [];
        }

        foreach (var issue in InTable(table))
        {
            yield return issue;
        }
    }

    private static IEnumerable<TextIssue> InTable(List<TextPassage> table)
    {
        for (var row = 2; row < table.Count; row++)
        {
            for (var column = 1; IsTotal(table[row]) && column < table[row].Cells.Count; column++)
            {
                if (Check(table, row, column) is { } issue)
                {
                    yield return issue;
                }
            }
        }
    }

    private static TextIssue? Check(List<TextPassage> table, int row, int column)
    {
        if (CellAmount.Parse(table[row].Cells[column]) is not { } total || Above(table, row, column) is not { } rows)
        {
            return null;
        }

        var numbers = rows.Where(entry => !entry.IsTotal).ToList();
        var isUneven = rows.Exists(entry => entry.Amount.Unit.Length > 0 && total.Unit.Length > 0 && entry.Amount.Unit != total.Unit);
        if (numbers.Count < 2 || isUneven)
        {
            return null;
        }

        var decimals = Math.Max(total.Decimals, rows.Max(entry => entry.Amount.Decimals));
        var isExact = total.Unit.Length == 0 ? decimals == 0 : total.Unit == "€" && decimals == 2;
        var tolerance = isExact ? 0m : rows.Count * 0.5m * (decimal)Math.Pow(10, -decimals);
        if (Readings(rows).Any(sum => Math.Abs(sum - total.Value) <= tolerance))
        {
            return null;
        }

        var sum = numbers.Where(entry => !entry.IsPart).Sum(entry => entry.Amount.Value);
        var writer = total with { Decimals = decimals };
        var start = table[row].Cells.Take(column).Sum(cell => cell.Length + 3);
        return new("table-sum", IssueSeverity.Error, table[row].Id, new(start, start + table[row].Cells[column].Length),
            table[row].Cells[column].Trim(), writer.Write(sum), writer.Write(Math.Abs(sum - total.Value)));
    }

    // Null when the column holds words below its first number.
    private static List<Entry>? Above(List<TextPassage> table, int row, int column)
    {
        List<Entry> entries = [];
        foreach (var above in table.Take(row))
        {
            var cell = above.Cells[column];
            if (CellAmount.Parse(cell) is { } amount)
            {
                entries.Add(new(amount, IsTotal(above), above.Cells[0].TrimStart().StartsWith("davon", StringComparison.OrdinalIgnoreCase)));
            }
            else if (!CellAmount.IsEmpty(cell) && entries.Count > 0)
            {
                return null;
            }
        }

        return entries;
    }

    private static IEnumerable<decimal> Readings(List<Entry> rows)
    {
        foreach (var counted in (List<Entry>[])[[.. rows.Where(entry => !entry.IsPart)], rows])
        {
            var last = counted.FindLastIndex(entry => entry.IsTotal);
            var since = counted.Skip(last + 1).Sum(entry => entry.Amount.Value);
            var totals = counted.Where(entry => entry.IsTotal).Sum(entry => entry.Amount.Value);
            yield return counted.Where(entry => !entry.IsTotal).Sum(entry => entry.Amount.Value);
            yield return since;
            yield return totals;
            yield return totals + since;
            yield return last < 0 ? since : counted[last].Amount.Value + since;
            yield return last < 0 ? since : counted[last].Amount.Value - since;
            yield return counted.Count < 2 ? since : counted[0].Amount.Value - counted.Skip(1).Where(entry => !entry.IsTotal).Sum(entry => entry.Amount.Value);
        }
    }

    // „Summe der Monate (1 + 2 + …)“ is a row of its own.
    private static bool IsTotal(TextPassage row)
    {
        var words = row.Cells[0].Trim(' ', '*', ':').ToLowerInvariant().Split(' ');
        return words.Length <= 3 && Array.Exists(Totals, total => words[0].Trim(':', ',') == total) && !Array.Exists(words, word => word is "der" or "aus" or "je" or "pro");
    }

    private readonly record struct Entry(CellAmount Amount, bool IsTotal, bool IsPart);
}
