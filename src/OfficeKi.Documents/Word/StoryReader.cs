using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Word;

/// <summary>One paragraph as the reader of a story hands it on.</summary>
/// <param name="Number">1-based, counting every paragraph of the story outside text boxes.</param>
/// <param name="IsBold">Whether all its words are bold.</param>
/// <param name="UnlabelledGraphics">Pictures in it without alternative text.</param>
/// <param name="Targets">Bookmarks it points to.</param>
internal readonly record struct ReadParagraph(
    int Number, string Text, WordStyle Style, int HeadingLevel, int ListLevel, bool IsBold, int UnlabelledGraphics, IReadOnlyList<string> Targets);

/// <summary>Who listens to a story.</summary>
/// <param name="Row">Gets the number of the row's first paragraph and its cells.</param>
internal readonly record struct StorySink(Action<ReadParagraph> Paragraph, Action<int, IReadOnlyList<string>> Row);

/// <summary>Walks through a story in document order: paragraphs, tables, content controls, text boxes.</summary>
/// <param name="structure">Learns how the story is built; null for notes, headers and text boxes.</param>
internal sealed class StoryReader(DocumentDraft draft, WordStyles styles, NoteNumbers notes, StructureWatch? structure, CancellationToken cancellationToken)
{
    private readonly RunReader _runs = new(draft, styles, notes);
    private int _number;
    private int _depth;

    /// <summary>Reads a story. Rows of tables come as one call, everything else paragraph by paragraph.</summary>
    public void Read(OpenXmlElement story, Rgb background, StorySink sink) =>
        ReadBlocks(story, new CellLook(default, new WordColor(false, background)), sink);

    private void ReadBlocks(OpenXmlElement container, CellLook look, StorySink sink)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph, look, sink);
                    break;
                case Table table:
                    ReadTable(table, look, sink);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    ReadBlocks(child, look, sink);
                    break;
                case AlternateContent alternate:
                    ReadBlocks(Alternatives.Choose(alternate), look, sink);
                    break;
                case AltChunk:
                    // Another file inside this one, which Word would merge when it opens: it is not read.
                    draft.Hide(HiddenKinds.HiddenContent);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph, CellLook look, StorySink sink)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var number = ++_number;
        var properties = paragraph.ParagraphProperties;
        var style = styles.OfParagraph(properties?.ParagraphStyleId?.Val?.Value);
        var shade = WordColor.Of(properties?.Shading) ?? style.Shade ?? look.Shade;
        var background = shade is { IsAutomatic: false } color ? color.Rgb : Rgb.White;

        var text = _runs.Read(paragraph, style.Run.Over(look.Run).Over(styles.Defaults), background);
        ReadParagraph read = new(
            number, text, style,
            HeadingNames.OutlineLevel(properties?.OutlineLevel) ?? style.HeadingLevel,
            ListNumbering.LevelOf(properties?.NumberingProperties) ?? style.ListLevel,
            _runs.IsBold, _runs.UnlabelledGraphics, _runs.Targets);
        structure?.OnParagraph(read, _depth > 0);
        sink.Paragraph(read);

        foreach (var box in _runs.TextBoxes.ToList())
        {
            ReadTextBox(box, number, sink);
        }
    }

    // Paragraphs in text boxes have no number of their own: Word's API does not list them. They stand where their anchor stands.
    private void ReadTextBox(TextBox box, int anchor, StorySink sink)
    {
        if (box.IsHidden)
        {
            draft.Hide(HiddenKinds.HiddenContent, string.IsNullOrWhiteSpace(box.Content.InnerText) ? 0 : 1);
            return;
        }

        new StoryReader(draft, styles, notes, null, cancellationToken).Read(
            box.Content, box.Background, new(paragraph => sink.Paragraph(paragraph with { Number = anchor }), (_, cells) => sink.Row(anchor, cells)));
    }

    private void ReadTable(Table table, CellLook look, StorySink sink)
    {
        var rows = TableParts.Rows(table).ToList();
        var looks = new TableCellLooks(table, styles, rows.Count);
        structure?.OnTable(_number + 1, rows);
        _depth++;
        for (var index = 0; index < rows.Count; index++)
        {
            if (TableParts.HiddenKindOf(rows[index]) is { } kind)
            {
                draft.Hide(kind, string.IsNullOrWhiteSpace(rows[index].InnerText) ? 0 : 1);
                _number += TableParts.CountParagraphs(rows[index]);
                continue;
            }

            ReadRow(TableParts.Cells(rows[index]).ToList(), (cell, column, count) => looks.Of(cell, index, column, count).Over(look), sink);
        }

        _depth--;
    }

    private void ReadRow(List<TableCell> cells, Func<TableCell, int, int, CellLook> lookOf, StorySink sink)
    {
        var first = _number + 1;
        var texts = new List<string>();
        var paragraphs = new List<ReadParagraph>();
        for (var column = 0; column < cells.Count; column++)
        {
            var cell = new List<string>();
            ReadBlocks(
                cells[column],
                lookOf(cells[column], column, cells.Count),
                new(
                    paragraph =>
                    {
                        paragraphs.Add(paragraph);
                        AddVisible(cell, paragraph.Text);
                    },
                    (_, inner) => AddVisible(cell, string.Join(" | ", inner))));
            texts.Add(string.Join(" ", cell));
        }

        // A frame around a page of text is drawn as a table of one cell: its paragraphs stay paragraphs.
        if (cells.Count == 1 && paragraphs.Count(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)) > 1)
        {
            paragraphs.ForEach(sink.Paragraph);
            return;
        }

        sink.Row(first, texts);
    }

    private static void AddVisible(List<string> texts, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            texts.Add(text);
        }
    }
}
