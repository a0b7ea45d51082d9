using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Core;

namespace OfficeKi.Documents.Writing;

/// <summary>Blocks as elements of the document body.</summary>
internal sealed class BodyWriter(Lists lists)
{
    public IEnumerable<OpenXmlElement> Write(IReadOnlyList<WordBlock> blocks)
    {
        var previous = BlockKind.Paragraph;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Table)
            {
                yield return TableWriter.Write(block.Cells);

                // Two tables in a row would grow together.
                yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "TableEnd" }));
            }
            else
            {
                yield return ParagraphOf(block, startsList: !IsList(previous));
            }

            previous = block.Kind;
        }
    }

    private static bool IsList(BlockKind kind) => kind is BlockKind.Bullet or BlockKind.Item;

    private Paragraph ParagraphOf(WordBlock block, bool startsList)
    {
        var paragraph = new Paragraph();
        if (PropertiesOf(block, startsList) is { } properties)
        {
            paragraph.Append(properties);
        }

        paragraph.Append(RunWriter.Write(block.Text.Reveal(), block.Bold));
        return paragraph;
    }

    private ParagraphProperties? PropertiesOf(WordBlock block, bool startsList) => block.Kind switch
    {
        BlockKind.Heading => new(new ParagraphStyleId { Val = block.Level == 0 ? "Title" : $"Heading{Math.Clamp(block.Level, 1, 3)}" }),
        BlockKind.Bullet or BlockKind.Item => new(
            new ParagraphStyleId { Val = "ListParagraph" },
            new NumberingProperties(
                new NumberingLevelReference { Val = Math.Clamp(block.Level, 1, Lists.Depth) - 1 },
                new NumberingId { Val = lists.NumberOf(block.Kind == BlockKind.Item, startsList) })),
        _ => null,
    };
}
