using AngleSharp.Dom;

namespace OfficeKi.Documents.Html;

/// <summary>Tells rows of data from tables that only lay out a page.</summary>
internal static class DataTable
{
    /// <summary>A row of at least two cells without another table or a list inside, in a table not marked as layout.</summary>
    public static bool IsRow(IElement element) => element.LocalName == "tr" && HoldsOnlyCells(element) && !IsLayout(element);

    private static bool HoldsOnlyCells(IElement row)
    {
        var cells = 0;
        foreach (var child in row.ChildNodes)
        {
            if (child is not IElement cell)
            {
                continue;
            }

            if (cell.LocalName is not ("td" or "th") || HoldsLayout(cell))
            {
                return false;
            }

            cells++;
        }

        return cells > 1;
    }

    private static bool HoldsLayout(IElement cell) =>
        cell.Descendants<IElement>().Any(inner => inner.LocalName is "table" or "ul" or "ol" or "h1" or "h2" or "h3");

    private static bool IsLayout(IElement row)
    {
        var table = row.ParentElement;
        while (table is not null && table.LocalName != "table")
        {
            table = table.ParentElement;
        }

        return table?.GetAttribute("role") is "presentation" or "none";
    }
}
