using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Presentation;
using OfficeKi.Core;
using OfficeKi.Documents.Reading;
using OfficeKi.Documents.Word;
using D = DocumentFormat.OpenXml.Drawing;

namespace OfficeKi.Documents.Presentations;

/// <summary>Reads the shapes of one slide in the order they are drawn: titles as headings, lists, tables, text boxes.</summary>
internal sealed class SlideReader(
    DocumentDraft draft, SlideColors colors, SlideGround ground, SlideSize? size, string locator, CancellationToken cancellationToken)
{
    private int _number;

    public void Read(OpenXmlElement? tree) => ReadAll(tree, isInGroup: false);

    // Places inside a group are in the group's own measure.
    private void ReadAll(OpenXmlElement? tree, bool isInGroup)
    {
        foreach (var child in tree?.ChildElements ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOne(child, isInGroup);
        }
    }

    private void ReadOne(OpenXmlElement element, bool isInGroup)
    {
        var box = isInGroup ? null : BoxOf(element);
        if (PropertiesOf(element) is { } properties)
        {
            if (properties.Hidden?.InnerText is "1" or "true" || (box is { } place && IsOffSlide(place)))
            {
                draft.Hide(HiddenKinds.HiddenContent, PresentationReader.HoldsText(element) ? 1 : 0);
                return;
            }

            draft.Hide(HiddenKinds.HiddenContent, Phrase.IsIn(properties.Description?.Value) || Phrase.IsIn(properties.Title?.Value) ? 1 : 0);
        }

        switch (element)
        {
            case Shape shape:
                ReadShape(shape, box);
                break;
            case GroupShape group:
                ReadAll(group, isInGroup: true);
                break;
            case GraphicFrame frame:
                ReadFrame(frame);
                break;
            case Picture:
                ground.Add(box, new(false, null));
                break;
            case AlternateContent alternate:
                ReadAll(Alternatives.Choose(alternate), isInGroup);
                break;
        }
    }

    private void ReadShape(Shape shape, SlideBox? box)
    {
        var own = colors.FillOf(shape.ShapeProperties) ?? StyleFill(shape);
        var behind = own is { IsNone: false } fill ? fill.Color : ground.Behind(box);
        var placeholder = PresentationReader.PlaceholderOf(shape)?.Type?.InnerText;
        foreach (var paragraph in shape.TextBody?.Elements<D.Paragraph>() ?? [])
        {
            var text = TextOf(paragraph, shape.TextBody, behind);
            Add(paragraph, text, placeholder);
        }

        ground.Add(box, own);
    }

    private void Add(D.Paragraph paragraph, string text, string? placeholder)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"{locator}/paragraph:{++_number}");
        switch (placeholder)
        {
            case "ftr" or "hdr" or "dt" or "sldNum":
                draft.AddHeaderOrFooter(text);
                break;
            case "title" or "ctrTitle":
                draft.Add(at, PassageKind.Heading, text, level: 1);
                draft.Title ??= string.IsNullOrWhiteSpace(text) ? null : text;
                break;
            default:
                var level = ListLevel(paragraph, placeholder);
                draft.Add(at, level > 0 ? PassageKind.ListItem : PassageKind.Paragraph, text, level);
                break;
        }
    }

    private void ReadFrame(GraphicFrame frame)
    {
        foreach (var row in frame.Descendants<D.TableRow>())
        {
            draft.AddRow(string.Create(CultureInfo.InvariantCulture, $"{locator}/paragraph:{_number + 1}"), [.. row.Elements<D.TableCell>().Select(CellText)]);
        }
    }

    private string CellText(D.TableCell cell)
    {
        // A table's own style may darken its cells: without a fill of its own nothing is known of what is behind.
        var behind = colors.FillOf(cell.TableCellProperties) is { IsNone: false } fill ? fill.Color : UsesStyle(cell) ? null : ground.Behind(null);
        List<string> lines = [];
        foreach (var paragraph in cell.TextBody?.Elements<D.Paragraph>() ?? [])
        {
            _number++;
            lines.Add(TextOf(paragraph, cell.TextBody, behind));
        }

        return string.Join(" ", lines.Where(line => !string.IsNullOrWhiteSpace(line)));
    }

    private string TextOf(D.Paragraph paragraph, OpenXmlElement? body, Rgb? behind)
    {
        var read = SlideText.Of(paragraph, run => SlideText.IsSeen(run, body, colors, behind));
        draft.Hide(HiddenKinds.HiddenContent, read.HiddenRuns);
        return read.Text;
    }

    private bool IsOffSlide(SlideBox box) =>
        size is { Cx.Value: var width, Cy.Value: var height } && box.IsOutside(width, height);

    // A style gives a fill unless its number is 0.
    private SlideFill? StyleFill(Shape shape) =>
        shape.ShapeStyle?.FillReference is { Index.InnerText: not "0" } reference ? colors.Of(reference.FirstChild) : null;

    private static bool UsesStyle(D.TableCell cell) => cell.Ancestors<D.Table>().FirstOrDefault()?.TableProperties?.GetFirstChild<D.TableStyleId>() is not null;

    // Text of a body placeholder is a list unless the paragraph says otherwise; elsewhere it is one only when it has a mark.
    private static int ListLevel(D.Paragraph paragraph, string? placeholder)
    {
        var properties = paragraph.ParagraphProperties;
        var isMarked = properties?.ChildElements.Any(child => child is D.CharacterBullet or D.AutoNumberedBullet or D.PictureBullet) == true;
        var isBody = placeholder is "body" or "obj" && properties?.GetFirstChild<D.NoBullet>() is null;
        return isMarked || isBody ? int.TryParse(properties?.Level?.InnerText, CultureInfo.InvariantCulture, out var level) ? Math.Clamp(level, 0, 8) + 1 : 1 : 0;
    }

    private static NonVisualDrawingProperties? PropertiesOf(OpenXmlElement element) => element switch
    {
        Shape shape => shape.NonVisualShapeProperties?.NonVisualDrawingProperties,
        Picture picture => picture.NonVisualPictureProperties?.NonVisualDrawingProperties,
        GroupShape group => group.NonVisualGroupShapeProperties?.NonVisualDrawingProperties,
        GraphicFrame frame => frame.NonVisualGraphicFrameProperties?.NonVisualDrawingProperties,
        ConnectionShape line => line.NonVisualConnectionShapeProperties?.NonVisualDrawingProperties,
        _ => null,
    };

    private static SlideBox? BoxOf(OpenXmlElement element) => element switch
    {
        Shape shape => SlideBox.Of(shape.ShapeProperties?.Transform2D),
        Picture picture => SlideBox.Of(picture.ShapeProperties?.Transform2D),
        GraphicFrame frame => SlideBox.Of(frame.Transform),
        _ => null,
    };
}
