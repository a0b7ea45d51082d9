using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Pdf;

/// <summary>Makes a real .pdf with text layer from a source: headings, paragraphs, lists, tables, page header and footer on A4.</summary>
internal static class PdfBuilder
{
    public static byte[] Build(TextSource source)
    {
        var sheet = new PdfSheet(source.Head);
        foreach (var block in BlockParser.Parse(source.Body))
        {
            Write(block, sheet);
        }

        return sheet.Finish();
    }

    private static void Write(Block block, PdfSheet sheet)
    {
        switch (block)
        {
            case Block.Heading heading:
                var size = heading.Level switch { 0 => 17, 1 => 13, _ => 11 };
                sheet.Space(heading.Level == 0 ? 4 : 10);
                sheet.KeepTogether(4 * size);
                sheet.Lines(PdfText.Words(heading.Content, bold: true), size, indent: 0);
                sheet.Space(4);
                break;
            case Block.Paragraph paragraph:
                sheet.Lines(
                    PdfText.Words(paragraph.Content), 10, paragraph.Kind == ParagraphKind.Quote ? 18 : 0, paragraph.Kind == ParagraphKind.RightAligned);
                sheet.Space(6);
                break;
            case Block.ListItem item:
                sheet.Item(item.Ordered ? $"{sheet.Count(item)}." : "•", PdfText.Words(item.Content), 10, 16 * (item.Level + 1));
                sheet.Space(3);
                break;
            case Block.Table table:
                PdfTable.Write(table, sheet);
                sheet.Space(8);
                break;
            case Block.PageBreak:
                sheet.NewPage();
                break;
        }
    }
}
