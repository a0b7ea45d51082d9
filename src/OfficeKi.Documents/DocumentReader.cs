using AngleSharp.Html.Parser;
using OfficeKi.Core;

namespace OfficeKi.Documents;

/// <summary>What was read from a file: visible passages, and what was hidden.</summary>
public sealed record ExtractedDocument(IReadOnlyList<Passage> Passages, IReadOnlyList<HiddenContent> Hidden)
{
    public IReadOnlyList<ContentText> HeadersAndFooters { get; init; } = [];

    public ContentText? Title { get; init; }

    public IReadOnlyList<KnownPerson> People { get; init; } = [];
}

/// <summary>What reading a file can lead to.</summary>
public abstract record Extraction
{
    public sealed record Read(ExtractedDocument Document) : Extraction;

    public sealed record Unsupported(string Code) : Extraction;

    public sealed record TooLarge(long Limit, long Measured, string Unit) : Extraction;
}

/// <summary>Minimal reader of text, HTML and mail headers behind the contract.</summary>
public static class DocumentReader
{
    public static Extraction Read(ReadOnlyMemory<byte> content, string fileName, CancellationToken ct)
    {
        var text = System.Text.Encoding.UTF8.GetString(content.Span);
        return Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".TXT" => ReadText(text, ct),
            ".HTML" => ReadHtml(text, ct),
            ".EML" => ReadMail(text),
            ".DOCX" => ReadWord(content),
            _ => new Extraction.Unsupported("unknown-format"),
        };
    }

    public static Extraction ReadText(string text, CancellationToken ct) => new Extraction.Read(new(
        [.. text.Split('\n').Select((line, index) => (line, index)).Where(l => l.line.Trim().Length > 0)
            .Select(l => new Passage($"paragraph:{l.index + 1}", PassageKind.Paragraph, new(l.line.Trim())))],
        []));

    public static Extraction ReadHtml(string html, CancellationToken ct)
    {
        var document = new HtmlParser().ParseDocument(html);
        var hidden = document.QuerySelectorAll("[style*='display:none']");
        var hiddenCount = hidden.Length;
        foreach (var element in hidden)
        {
            element.Remove();
        }

        var blocks = document.QuerySelectorAll("p,div,li").Where(e => e.QuerySelector("p,div,li") is null).Select(e => e.TextContent).ToArray();
        var lines = blocks.Length > 0 ? blocks : [document.Body?.TextContent ?? ""];
        var read = (Extraction.Read)ReadText(string.Join('\n', lines), ct);
        return new Extraction.Read(read.Document with { Hidden = hiddenCount > 0 ? [new("hidden-content", hiddenCount)] : [] });
    }

    private static Extraction.Read ReadMail(string text)
    {
        var message = MimeKit.MimeMessage.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
        return new(new(
            [
                new("field:from", PassageKind.Field, new(message.From.ToString())),
                new("paragraph:1", PassageKind.Paragraph, new(message.TextBody ?? "")),
            ],
            []));
    }

    private static Extraction ReadWord(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(content.ToArray()), isEditable: false);
            return new Extraction.Read(new(
                [.. (document.MainDocumentPart?.Document?.Body?.Elements() ?? []).Select((element, index) =>
                    new Passage($"paragraph:{index + 1}", PassageKind.Paragraph, new(element.InnerText)))],
                []));
        }
        catch (FileFormatException)
        {
            return new Extraction.Unsupported("unknown-format");
        }
    }
}
