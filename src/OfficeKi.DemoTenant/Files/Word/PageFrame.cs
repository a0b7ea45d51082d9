using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.DemoTenant.Files.Word;

/// <summary>A4 page with the margins of DIN 5008, page header and a footer that counts the pages.</summary>
internal static class PageFrame
{
    public static SectionProperties Add(MainDocumentPart main, FileHead head)
    {
        var section = new SectionProperties();
        if (head.Header is { } text)
        {
            main.AddNewPart<HeaderPart>("rHeader").Header = new Header(Line("Header", text.Split(" | ", 2)));
            section.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = "rHeader" });
        }

        var line = Line("Footer", [head.Footer ?? head.Name]);
        line.Append(
            new Run(new TabChar()), Words("Seite "), new SimpleField(Words("1")) { Instruction = " PAGE " },
            Words(" von "), new SimpleField(Words("1")) { Instruction = " NUMPAGES " });
        main.AddNewPart<FooterPart>("rFooter").Footer = new Footer(line);
        section.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rFooter" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1418, Bottom = 1134, Left = 1418, Right = 1134, Header = 624, Footer = 567, Gutter = 0 });
        return section;
    }

    private static Paragraph Line(string style, string[] parts)
    {
        var line = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), Words(parts[0]));
        if (parts.Length > 1)
        {
            line.Append(new Run(new TabChar()), Words(parts[1]));
        }

        return line;
    }

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
