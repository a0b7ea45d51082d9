using System.Globalization;
using OfficeKi.Core;
using OfficeKi.Documents.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;

namespace OfficeKi.Documents.Pdf;

/// <summary>Reads a PDF page by page; headers and footers can only be told apart once all pages are there.</summary>
internal sealed class PdfReader(PdfDocument pdf, DocumentDraft draft, CancellationToken cancellationToken)
{
    private readonly HiddenLayers _layers = new(pdf);
    private long _characters;

    public void Read()
    {
        LimitExceededException.ThrowIfGreater(pdf.NumberOfPages, DocumentLimits.MaxPdfPages, "entries");
        var turned = new List<string>();
        var pages = new List<List<PdfLine>>();
        foreach (var page in pdf.GetPages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(LinesOf(page, turned));
        }

        var running = new RunningLines(pages);
        var paragraphs = new PageParagraphs(BodySize(pages));
        for (var index = 0; index < pages.Count; index++)
        {
            var (body, edge) = running.Split(pages[index]);
            edge.ForEach(line => draft.AddHeaderOrFooter(line.Text));
            AddPage(index + 1, paragraphs.Of(body), turned[index]);
        }
    }

    private List<PdfLine> LinesOf(Page page, List<string> turned)
    {
        var glyphs = new PageGlyphs(page, _layers.On(page));
        turned.Add(glyphs.Turned);
        draft.Hide(HiddenKinds.HiddenContent, glyphs.HiddenRuns);
        draft.Hide(HiddenKinds.Comment, page.GetAnnotations().Count(IsNote));

        _characters += glyphs.Upright.Count + glyphs.Turned.Length;
        LimitExceededException.ThrowIfGreater(_characters, DocumentLimits.MaxCharacters, "characters");
        return ReadingOrder.LinesOf(PageRows.SegmentsOf(glyphs.Upright));
    }

    private void AddPage(int number, IEnumerable<PdfParagraph> paragraphs, string turned)
    {
        var count = 0;
        foreach (var paragraph in paragraphs)
        {
            var locator = LocatorOf(number, ++count);
            if (paragraph.Kind == PassageKind.TableRow)
            {
                draft.AddRow(locator, paragraph.Cells);
            }
            else
            {
                draft.Add(locator, paragraph.Kind, paragraph.Text, paragraph.Level);
                draft.Title ??= paragraph is { Kind: PassageKind.Heading, Level: 1 } ? paragraph.Text : null;
            }
        }

        draft.Add(LocatorOf(number, count + 1), PassageKind.Paragraph, turned);
    }

    private static string LocatorOf(int page, int paragraph) => string.Create(CultureInfo.InvariantCulture, $"page:{page}/paragraph:{paragraph}");

    // The size most characters have.
    private static double BodySize(List<List<PdfLine>> pages) => pages.SelectMany(page => page)
        .GroupBy(line => Math.Round(line.Size), line => line.Text.Length)
        .OrderByDescending(size => size.Sum()).Select(size => size.Key).FirstOrDefault(10);

    private static bool IsNote(Annotation annotation) =>
        annotation.Type is not (AnnotationType.Link or AnnotationType.Widget or AnnotationType.Popup or AnnotationType.FreeText) && !string.IsNullOrWhiteSpace(annotation.Content);
}
