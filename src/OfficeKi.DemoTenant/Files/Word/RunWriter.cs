using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Word;

/// <summary>Running text as runs, with revisions, comments, footnotes and hidden text around or between them.</summary>
internal sealed class RunWriter(Notes notes)
{
    public IEnumerable<OpenXmlElement> Write(IReadOnlyList<Inline> inlines) => inlines.SelectMany(Write);

    private IEnumerable<OpenXmlElement> Write(Inline inline) => inline switch
    {
        Inline.Text text => [TextRun(text)],
        Inline.LineBreak => [new Run(new Break())],
        Inline.Hidden hidden => [HiddenRun(hidden)],
        Inline.Footnote footnote => [notes.AddFootnote(FootnoteParagraph(footnote))],
        Inline.Inserted inserted => [notes.Revision<InsertedRun>(inserted.Author, Write(inserted.Content))],
        Inline.Deleted deleted => [notes.Revision<DeletedRun>(deleted.Author, Write(deleted.Content).Select(AsDeleted))],
        Inline.Commented commented => notes.AddComment(commented.Author, commented.Comment, Write(commented.Content)),
        _ => throw new InvalidOperationException($"`{inline.GetType().Name}` has no form in a document"),
    };

    private static Run TextRun(Inline.Text text)
    {
        var run = new Run();
        if (text.Bold || text.Italic)
        {
            var properties = new RunProperties();
            if (text.Bold)
            {
                properties.Append(new Bold());
            }

            if (text.Italic)
            {
                properties.Append(new Italic());
            }

            run.Append(properties);
        }

        run.Append(new Text(text.Value) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static Run HiddenRun(Inline.Hidden hidden) => hidden.Kind switch
    {
        HiddenKind.Vanish => new(new RunProperties(new Vanish()), Preserved(hidden.Value)),
        HiddenKind.White => new(
            new RunProperties(new Color { Val = "FFFFFF" }, new FontSize { Val = "2" }, new FontSizeComplexScript { Val = "2" }), Preserved(hidden.Value)),
        _ => new(Preserved(ZeroWidthText.Encode(hidden.Value))),
    };

    private Paragraph FootnoteParagraph(Inline.Footnote footnote)
    {
        var paragraph = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }),
            new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()),
            new Run(Preserved(" ")));
        paragraph.Append(Write(footnote.Content));
        return paragraph;
    }

    private static OpenXmlElement AsDeleted(OpenXmlElement element)
    {
        foreach (var text in element.Elements<Text>().ToList())
        {
            text.InsertAfterSelf(new DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve });
            text.Remove();
        }

        return element;
    }

    private static Text Preserved(string value) => new(value) { Space = SpaceProcessingModeValues.Preserve };
}
