using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using OfficeKi.Documents.Ooxml;
using OfficeKi.Documents.Reading;
using D = DocumentFormat.OpenXml.Drawing;

namespace OfficeKi.Documents.Presentations;

/// <summary>Reads a presentation slide by slide. Hidden slides, speaker's notes and comments are counted and left out;
/// what the slide master and the layout print on every slide counts as header.</summary>
/// <remarks>ECMA-376 Part 1, 19. Not read: diagrams (SmartArt) and charts.</remarks>
internal sealed class PresentationReader(PresentationPart presentation, DocumentDraft draft, CancellationToken cancellationToken)
{
    private readonly GuardedParts _parts = new(cancellationToken);
    private readonly HashSet<OpenXmlPart> _frames = [];

    public void Read()
    {
        var root = _parts.Root<Presentation>(presentation) ?? throw new InvalidDataException("the main part is no presentation");
        SlideSize? size = root.SlideSize;
        foreach (var (index, id) in (root.SlideIdList?.Elements<SlideId>() ?? []).Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (id.RelationshipId?.Value is { } relationship && presentation.TryGetPartById(relationship, out var part) && part is SlidePart slide)
            {
                ReadSlide(slide, size, string.Create(CultureInfo.InvariantCulture, $"slide:{index + 1}"));
            }
        }
    }

    private void ReadSlide(SlidePart part, SlideSize? size, string locator)
    {
        if (_parts.Root<Slide>(part) is not { } slide)
        {
            return;
        }

        CountComments(part);
        CountNotes(part);
        if (slide.Show?.InnerText is "0" or "false")
        {
            draft.Hide(HiddenKinds.HiddenContent, HoldsText(slide) ? 1 : 0);
            return;
        }

        var layout = _parts.Root<SlideLayout>(part.SlideLayoutPart);
        var master = _parts.Root<SlideMaster>(part.SlideLayoutPart?.SlideMasterPart);
        SlideColors colors = new(master, _parts.Root<D.Theme>(part.SlideLayoutPart?.SlideMasterPart?.ThemePart));
        SlideGround ground = new(colors, [slide.CommonSlideData, layout?.CommonSlideData, master?.CommonSlideData]);
        new SlideReader(draft, colors, ground, size, locator, cancellationToken).Read(slide.CommonSlideData?.ShapeTree);
        ReadFrame(part.SlideLayoutPart, layout?.CommonSlideData, colors);
        ReadFrame(part.SlideLayoutPart?.SlideMasterPart, master?.CommonSlideData, colors);
    }

    // Once per layout, however many slides use it. Placeholders there are only a prompt to the author.
    private void ReadFrame(OpenXmlPart? part, CommonSlideData? data, SlideColors colors)
    {
        if (part is null || data?.ShapeTree is not { } tree || !_frames.Add(part))
        {
            return;
        }

        foreach (var shape in tree.Descendants<Shape>().Where(shape => PlaceholderOf(shape) is null))
        {
            foreach (var paragraph in shape.TextBody?.Elements<D.Paragraph>() ?? [])
            {
                draft.AddHeaderOrFooter(SlideText.Of(paragraph, run => SlideText.IsSeen(run, shape.TextBody, colors, null)).Text);
            }
        }
    }

    private void CountNotes(SlidePart part)
    {
        var notes = _parts.Root<NotesSlide>(part.NotesSlidePart)?.Descendants<Shape>() ?? [];
        draft.Hide(HiddenKinds.Notes, notes.Any(shape => PlaceholderOf(shape)?.Type?.InnerText is not ("sldNum" or "dt" or "hdr" or "ftr" or "sldImg") && HoldsText(shape)) ? 1 : 0);
    }

    private void CountComments(SlidePart part)
    {
        var old = _parts.Root<CommentList>(part.SlideCommentsPart)?.Elements<Comment>().Count() ?? 0;
        var threads = part.commentParts.Sum(comments =>
            _parts.Root<DocumentFormat.OpenXml.Office2021.PowerPoint.Comment.CommentList>(comments)?.ChildElements.Count ?? 0);
        draft.Hide(HiddenKinds.Comment, old + threads);
    }

    internal static PlaceholderShape? PlaceholderOf(Shape shape) =>
        shape.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.GetFirstChild<PlaceholderShape>();

    internal static bool HoldsText(OpenXmlElement element) => element.Descendants<D.Text>().Any(text => !string.IsNullOrWhiteSpace(text.Text));
}
