using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Writing;

/// <summary>A4 page with the margins of DIN 5008, a footer that counts the pages, and on demand the draft mark in the header of every page.</summary>
internal static class PageFrame
{
    public const string DraftMark = "Entwurf";

    /// <summary>Width between the margins, in twentieths of a point.</summary>
    public const int TextWidth = 9354;

    public static SectionProperties Add(MainDocumentPart main, bool isDraft)
    {
        var section = new SectionProperties();
        if (isDraft)
        {
            main.AddNewPart<HeaderPart>("rHeader").Header = new Header(Line("DraftMark", Words(DraftMark)));
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = "rHeader" });
        }

        main.AddNewPart<FooterPart>("rFooter").Footer = new Footer(Line(
            "Footer", Words("Seite "), new SimpleField(Words("1")) { Instruction = " PAGE " }, Words(" von "), new SimpleField(Words("1")) { Instruction = " NUMPAGES " }));
        section.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rFooter" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1418, Bottom = 1134, Left = 1418, Right = 1134, Header = 624, Footer = 567, Gutter = 0 });
        return section;
    }

    private static Paragraph Line(string style, params OpenXmlElement[] content) =>
        new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. content]);

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
