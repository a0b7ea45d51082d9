using OfficeKi.DemoTenant.Files.Pdf;
using OfficeKi.DemoTenant.Files.Word;

namespace OfficeKi.DemoTenant.Files;

/// <summary>The document libraries: one file per source in <c>docx/</c> and <c>pdf/</c>.</summary>
internal static class FileLoader
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Pdf = "application/pdf";

    public static IReadOnlyList<DemoFile> Load(CityDirectory directory) =>
    [
        .. EmbeddedText.In("docx").Select(path => ToFile(path, Word, DocxBuilder.Build, directory)),
        .. EmbeddedText.In("pdf").Select(path => ToFile(path, Pdf, PdfBuilder.Build, directory)),
    ];

    private static DemoFile ToFile(string path, string mediaType, Func<TextSource, byte[]> build, CityDirectory directory)
    {
        var (head, body) = SourceReader.Read<FileHead>(path);
        return new()
        {
            Id = head.Id,
            TenantId = directory.TenantId(head.Tenant),
            Readers = directory.Readers(head),
            Modified = head.ModifiedTime,
            DriveId = head.Drive,
            Folder = head.Folder,
            Name = head.Name,
            MediaType = mediaType,
            LabelId = directory.LabelId(head.Label),
            Content = new(() => build(new(head, body))),
        };
    }
}
