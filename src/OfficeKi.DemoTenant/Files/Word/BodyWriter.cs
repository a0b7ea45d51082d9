using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Word;

/// <summary>Blocks as elements of the document body.</summary>
internal sealed class BodyWriter(Notes notes, Lists lists, bool numberHeadings)
{
    private readonly RunWriter _runs = new(notes);

    public IEnumerable<OpenXmlElement> Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Block.Heading heading:
                    yield return Paragraph(HeadingProperties(heading.Level), heading.Content);
                    break;
                case Block.Paragraph paragraph:
                    yield return Paragraph(PropertiesOf(paragraph.Kind), paragraph.Content);
                    break;
                case Block.ListItem item:
                    yield return Paragraph(ItemProperties(item), item.Content);
                    break;
                case Block.Table table:
                    yield return TableWriter.Write(table, _runs);
                    yield return new Paragraph();
                    break;
                case Block.PageBreak:
                    yield return new Paragraph(new Run(new Break { Type = BreakValues.Page }));
                    break;
            }
        }
    }

    private Paragraph Paragraph(ParagraphProperties? properties, IReadOnlyList<Inline> content)
    {
        var paragraph = new Paragraph();
        if (properties is not null)
        {
            paragraph.Append(properties);
        }

        paragraph.Append(_runs.Write(content));
        return paragraph;
    }

    private ParagraphProperties HeadingProperties(int level)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = level == 0 ? "Title" : $"Heading{level}" });
        if (numberHeadings && level > 0)
        {
            properties.Append(new NumberingProperties(
                new NumberingLevelReference { Val = level - 1 }, new NumberingId { Val = lists.HeadingNumbers() }));
        }

        return properties;
    }

    private ParagraphProperties ItemProperties(Block.ListItem item) =>
        new(
            new ParagraphStyleId { Val = "ListParagraph" },
            new NumberingProperties(
                new NumberingLevelReference { Val = item.Level },
                new NumberingId { Val = lists.NumberOf(item) }));

    private static ParagraphProperties? PropertiesOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Quote => new(new ParagraphStyleId { Val = "Quote" }),
        ParagraphKind.RightAligned => new(new Justification { Val = JustificationValues.Right }),
        _ => null,
    };
}
