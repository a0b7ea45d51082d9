using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace OfficeKi.Tests.Documents;

/// <summary>Builds real PDF files: with the library, or by hand where the library cannot say what a test needs.</summary>
internal static class Pdf
{
    /// <summary>One page per drawing.</summary>
    public static byte[] Of(params Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont>[] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var draw in pages)
        {
            draw(builder.AddPage(PageSize.A4), font);
        }

        return builder.Build();
    }

    /// <summary>Lines 14 points apart from the top, in 11 points; an empty line makes a gap.</summary>
    public static Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont> Lines(params string[] lines) => (page, font) => Draw(page, font, lines, 60);

    public static void Draw(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font, IEnumerable<string> lines, double left, double top = 780)
    {
        foreach (var line in lines)
        {
            if (line.Length > 0)
            {
                page.AddText(line, 11, new PdfPoint(left, top), font);
            }

            top -= 14;
        }
    }

    /// <summary>The same lines as text in Windows-1252, which the library's builder cannot write with the standard fonts.</summary>
    public static string Text(double left, double top, params string[] lines) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F1 11 Tf 14 TL {left} {top} Td ") + string.Concat(lines.Select(line => $"({line}) Tj T* ")) + "ET ";

    /// <summary>A page with this content stream; its media box is A4.</summary>
    public static byte[] Raw(string content, string pageEntries = "", string trailerEntries = "", string streamEntries = "", byte[]? stream = null) =>
        Of(content, pageEntries, trailerEntries, streamEntries, stream);

    /// <summary>A page with two layers, objects 6 and 7.</summary>
    /// <param name="property">Entry of the page's property list that the content names.</param>
    /// <param name="configuration">Which of the layers are on.</param>
    public static byte[] Layered(string content, string property, string configuration) => Of(
        content, catalogEntries: $"/OCProperties << /OCGs [6 0 R 7 0 R] /D << {configuration} >> >>", resources: $"/Properties << {property} >>",
        more: ["<< /Type /OCG /Name (Erste) >>", "<< /Type /OCG /Name (Zweite) >>"]);

    private static byte[] Of(
        string content, string pageEntries = "", string trailerEntries = "", string streamEntries = "", byte[]? stream = null,
        string catalogEntries = "", string resources = "", string[]? more = null)
    {
        stream ??= Encoding.Latin1.GetBytes(content);
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalogEntries} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {pageEntries} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> >>",
            $"<< /Length {stream.Length} {streamEntries} >>\nstream\n{Encoding.Latin1.GetString(stream)}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            .. more ?? [],
        ];
        var pdf = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var index = 0; index < objects.Length; index++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(index + 1).Append(" 0 obj\n").Append(objects[index]).Append("\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailerEntries} >>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
