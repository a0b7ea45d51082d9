using System.Globalization;
using System.Text;
using OfficeKi.DemoTenant.Files.Pdf;
using OfficeKi.DemoTenant.Files.Word;

namespace OfficeKi.DemoTenant.Files.Mails;

/// <summary>What hangs on a mail: a file of a library, an appointment as .ics, or a source of its own below <c>attachments/</c>.</summary>
internal sealed class AttachmentLoader(IReadOnlyList<DemoFile> files, IReadOnlyList<DemoEvent> events)
{
    public IReadOnlyList<DemoAttachment> Load(IReadOnlyList<string> references) =>
        [.. references.Select((reference, index) => Load(reference, (index + 1).ToString("'att-'0", CultureInfo.InvariantCulture)))];

    private DemoAttachment Load(string reference, string id)
    {
        if (files.FirstOrDefault(file => file.Id == reference) is { } file)
        {
            return new(id, file.Name, file.MediaType, file.Content);
        }

        if (events.FirstOrDefault(item => item.Id == reference) is { } appointment)
        {
            return new(id, "Einladung.ics", "text/calendar", new(() => IcsWriter.Write(appointment)));
        }

        return OwnSource(reference, id);
    }

    private static DemoAttachment OwnSource(string path, string id)
    {
        if (path.EndsWith(".txt", StringComparison.Ordinal))
        {
            return new(id, path, "text/plain", new(() => Encoding.UTF8.GetBytes(EmbeddedText.Read($"attachments/{path}"))));
        }

        var (head, body) = SourceReader.Read<FileHead>($"attachments/{path}");
        var source = new TextSource(head, body);
        return head.Name.EndsWith(".pdf", StringComparison.Ordinal)
            ? new(id, head.Name, FileLoader.Pdf, new(() => PdfBuilder.Build(source)))
            : new(id, head.Name, FileLoader.Word, new(() => DocxBuilder.Build(source)));
    }
}
