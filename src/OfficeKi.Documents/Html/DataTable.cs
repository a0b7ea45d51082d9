using AngleSharp.Dom;

namespace OfficeKi.Documents.Html;

/// <summary>Tells rows of data from tables that only lay out a page.</summary>
internal static class DataTable
{
    /// <summary>A row of at least two cells without another table or a list inside, in a table not marked as layout.</summary>
    public static bool IsRow(IElement element) =>
        element.LocalName == "tr" && element.ChildElementCount > 1
        && element.Children.All(cell => cell.LocalName is "td" or "th" && !HoldsLayout(cell))
        && element.Closest("table")?.GetAttribute("role") is not ("presentation" or "none");

    private static bool HoldsLayout(IElement cell) => cell.Descendants<IElement>().Any(inner => inner.LocalName is "table" or "ul" or "ol" or "h1" or "h2" or "h3");
}
