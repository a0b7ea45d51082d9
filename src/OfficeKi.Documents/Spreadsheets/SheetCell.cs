using System.Globalization;
using System.Text;
using System.Xml;

namespace OfficeKi.Documents.Spreadsheets;

/// <summary>A cell as it is stored.</summary>
/// <param name="Column">From 1; null when the cell does not say.</param>
/// <param name="Type"><c>s</c> shared text, <c>inlineStr</c>, <c>str</c> text of a formula, <c>b</c>, <c>e</c>, <c>d</c>, otherwise a number. ECMA-376 Part 1, 18.18.11.</param>
/// <param name="FetchesFromNetwork">Whether its formula asks a web address.</param>
internal readonly record struct SheetCell(int? Column, int Style, string Type, string Value, bool FetchesFromNetwork)
{
    /// <summary>Reads the cell the reader stands on, to its end.</summary>
    public static SheetCell Read(XmlReader reader)
    {
        var column = ColumnOf(reader.GetAttribute("r"));
        var type = reader.GetAttribute("t") ?? "n";
        _ = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style);
        if (reader.IsEmptyElement)
        {
            return new(column, style, type, "", false);
        }

        var (value, formula) = ReadParts(reader);
        return new(column, style, type, value, formula.Contains("WEBSERVICE(", StringComparison.OrdinalIgnoreCase));
    }

    private static (string Value, string Formula) ReadParts(XmlReader reader)
    {
        StringBuilder value = new(), formula = new();
        var depth = reader.Depth;
        var part = "";
        var isPhonetic = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                part = reader.Depth == depth + 1 ? reader.LocalName : part;
                // Reading aids above the text are no part of it.
                isPhonetic = reader.Depth > depth + 1 && (reader.LocalName == "rPh" || (isPhonetic && reader.LocalName == "t"));
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace && !isPhonetic)
            {
                _ = part switch
                {
                    "v" or "is" => value.Append(reader.Value),
                    "f" => formula.Append(reader.Value),
                    _ => value,
                };
            }
        }

        return (value.ToString(), formula.ToString());
    }

    // „AB12“ → 28
    private static int? ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in address ?? "")
        {
            if (letter is < 'A' or > 'Z' || column > 20_000)
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column > 0 ? column : null;
    }
}
