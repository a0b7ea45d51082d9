using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Tests.Graph;

/// <summary>Small real files.</summary>
internal static class Files
{
    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Word(params string[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(paragraphs.Select(text => new Paragraph(new Run(new Text(text))))));
        }

        return stream.ToArray();
    }

    public static byte[] Mail(string from, string text) => Encoding.UTF8.GetBytes(
        $"From: {from}\r\nTo: anna@stadt.example\r\nSubject: Alt\r\nDate: Mon, 02 Nov 2026 09:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n");
}
