using System.Globalization;
using System.Text;

namespace OfficeKi.DemoTenant.Files.Pdf;

/// <summary>Pages as a PDF file.</summary>
/// <remarks>
/// Source: ISO 32000-1:2008, 7.5 (file structure). Written here because PdfPig's builder knows the standard fonts only in
/// Adobe's own encoding, which has no umlauts. No tags, no attachments, no scripts.
/// </remarks>
internal sealed class PdfFile
{
    private const int FirstFont = 4;
    private readonly List<byte> _file = [];
    private readonly List<int> _offsets = [];

    private PdfFile()
    {
    }

    public static byte[] Write(IReadOnlyList<PdfPage> pages, string title, string author)
    {
        var file = new PdfFile();
        file.Put("%PDF-1.7\n%âãÏÓ\n");
        var firstPage = FirstFont + PdfFont.All.Count;
        file.Object("<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) >>");
        file.Object($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, index) => $"{firstPage + (2 * index)} 0 R"))}] >>");
        file.Object($"<< /Title {Utf16(title)} /Author {Utf16(author)} >>");
        foreach (var font in PdfFont.All)
        {
            file.Object($"<< /Type /Font /Subtype /Type1 /BaseFont /{font.Name} /Encoding /WinAnsiEncoding >>");
        }

        var fonts = string.Join(' ', PdfFont.All.Select((font, index) => $"/{font.Key} {FirstFont + index} 0 R"));
        foreach (var page in pages)
        {
            var number = file._offsets.Count + 1;
            file.Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << {fonts} >> >> /Contents {number + 1} 0 R >>");
            file.Stream(page.Content);
        }

        file.Finish();
        return [.. file._file];
    }

    private void Object(string body)
    {
        _offsets.Add(_file.Count);
        Put($"{_offsets.Count} 0 obj\n{body}\nendobj\n");
    }

    private void Stream(byte[] content)
    {
        _offsets.Add(_file.Count);
        Put($"{_offsets.Count} 0 obj\n<< /Length {content.Length} >>\nstream\n");
        _file.AddRange(content);
        Put("\nendstream\nendobj\n");
    }

    private void Finish()
    {
        var start = _file.Count;
        Put($"xref\n0 {_offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in _offsets)
        {
            Put(offset.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n");
        }

        Put($"trailer\n<< /Size {_offsets.Count + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n{start}\n%%EOF\n");
    }

    private void Put(string text) => _file.AddRange(Encoding.Latin1.GetBytes(text));

    private static string Utf16(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
