using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Word;

/// <summary>Rows and cells of a table, also those inside content controls.</summary>
internal static class TableParts
{
    public static IEnumerable<TableRow> Rows(OpenXmlElement container) => Find<TableRow>(container, element => element is SdtRow or SdtContentRow or CustomXmlRow);

    public static IEnumerable<TableCell> Cells(OpenXmlElement container) => Find<TableCell>(container, element => element is SdtCell or SdtContentCell or CustomXmlCell);

    public static int CountParagraphs(TableRow row) => row.Descendants<Paragraph>().Count(paragraph => !paragraph.Ancestors<TextBoxContent>().Any());

    /// <summary>Why nobody sees the row, or null.</summary>
    public static string? HiddenKindOf(TableRow row) => row.TableRowProperties switch
    {
        null => null,
        var properties when properties.GetFirstChild<Deleted>() is not null => HiddenKinds.DeletedText,
        var properties when properties.GetFirstChild<Hidden>() is { } hidden && hidden.Val?.InnerText is not ("0" or "false" or "off") => HiddenKinds.HiddenContent,
        _ => null,
    };

    /// <summary>Whether the row is marked as header: repeated on each page and read aloud with the cells below it.</summary>
    public static bool IsHeader(TableRow row) =>
        row.TableRowProperties?.GetFirstChild<TableHeader>() is { } header && header.Val?.InnerText is not ("0" or "false" or "off");

    public static bool HasMergedCells(TableRow row) =>
        Cells(row).Any(cell => cell.TableCellProperties is { } properties && (properties.GridSpan?.Val?.InnerText is not (null or "1") || properties.VerticalMerge is not null || properties.HorizontalMerge is not null));

    private static IEnumerable<T> Find<T>(OpenXmlElement container, Func<OpenXmlElement, bool> isWrapper)
        where T : OpenXmlElement
    {
        foreach (var child in container.ChildElements)
        {
            if (child is T found)
            {
                yield return found;
            }
            else if (isWrapper(child))
            {
                foreach (var inner in Find<T>(child, isWrapper))
                {
                    yield return inner;
                }
            }
        }
    }
}
