using System.Text;
using OfficeKi.Core;
using OfficeKi.Documents;

namespace OfficeKi.Tests.Documents;

/// <summary>Short ways to read in tests.</summary>
internal static class Reading
{
    public static ExtractedDocument Read(byte[] content, string name) =>
        Assert.IsType<Extraction.Read>(DocumentReader.Read(content, name, CancellationToken.None)).Document;

    public static ExtractedDocument ReadBody(string body, string styles = "") => Read(new Docx { Body = body, Styles = styles }.ToBytes(), "a.docx");

    public static ExtractedDocument ReadHtml(string html) =>
        Assert.IsType<Extraction.Read>(DocumentReader.ReadHtml(html, CancellationToken.None)).Document;

    public static ExtractedDocument ReadMail(string mail) => Read(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n")), "mail.eml");

    public static string Text(this ExtractedDocument document) => string.Join('\n', document.Passages.Select(passage => passage.Text.Reveal()));

    public static IEnumerable<string> Lines(this ExtractedDocument document) =>
        document.Passages.Select(passage => $"{passage.Locator} {passage.Kind}{(passage.Level > 0 ? passage.Level : "")} {passage.Text.Reveal()}");

    /// <summary>Kinds and counts of what was hidden, <c>comment=2</c>.</summary>
    public static IEnumerable<string> HiddenKinds(this ExtractedDocument document) => document.Hidden.Select(hidden => $"{hidden.Kind}={hidden.Count}");

    public static string Code(Extraction extraction) => extraction switch
    {
        Extraction.Unsupported unsupported => unsupported.Code,
        Extraction.TooLarge tooLarge => $"too-large {tooLarge.Unit}",
        _ => "read",
    };

    public static IReadOnlyList<string> Of(this IReadOnlyList<ContentText> texts) => [.. texts.Select(text => text.Reveal())];
}
