using System.Text;

namespace OfficeKi.Server.Surfaces.Administration;

/// <summary>Tables for spreadsheets as they are set up in Germany: semicolons, UTF-8 with a byte order mark, CRLF (RFC 4180 otherwise).</summary>
internal static class Csv
{
    public const string MediaType = "text/csv; charset=utf-8";

    public const string ByteOrderMark = "\uFEFF";

    public static string Line(IEnumerable<string> cells)
    {
        var line = new StringBuilder();
        foreach (var cell in cells)
        {
            line.Append(line.Length > 0 ? ";" : "").Append('"').Append(Inert(cell).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return line.Append("\r\n").ToString();
    }

    // A cell that begins like a formula would be computed by the program that opens the file; a negative number may.
    private static string Inert(string cell) => cell.Length > 1 && cell[0] is '=' or '+' or '@' or '\t' or '\r' || cell.StartsWith('-') && cell.Length > 1 && !char.IsDigit(cell[1]) ? "'" + cell : cell;
}
