using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using OfficeKi.Core;
using OfficeKi.Documents.Writing;

namespace OfficeKi.Tests.Documents.Writing;

/// <summary>Short ways to write documents in tests, and to look into the files.</summary>
internal static class WordTexts
{
    public static WordText Letter { get; } = new(new("Sperrung der Moselbrücke"),
    [
        Heading(0, "Sperrung der Moselbrücke"),
        Heading(1, "Anlass"),
        Paragraph("Die Brücke wird ab dem 2. November 2026 gesperrt."),
        Heading(2, "Umleitung"),
        Item("über die Uferstraße"),
        Item("über die Bahnhofstraße", 2),
        Bullet("Busse fahren weiter"),
        Paragraph("Dazwischen steht ein Absatz."),
        Item("Neue Liste"),
        Table(["Tag", "Zahl der Fahrzeuge"], ["Montag", "6.840"], ["Dienstag", "7.012"]),
        Heading(3, "Kosten"),
        Paragraph("Die Kosten betragen 84.500 Euro.") with { Bold = [new(20, 31)] },
    ])
    {
        IsDraft = true,
        Provenance = new("0199c1f0-0000-7000-8000-000000000001", "ohne Sprachmodell", "KI-Entwurf"),
    };

    public static WordText Of(params WordBlock[] blocks) => new(new("Titel"), blocks);

    public static WordBlock Heading(int level, string text) => new(BlockKind.Heading, new(text)) { Level = level };

    public static WordBlock Paragraph(string text) => new(BlockKind.Paragraph, new(text));

    public static WordBlock Item(string text, int level = 1) => new(BlockKind.Item, new(text)) { Level = level };

    public static WordBlock Bullet(string text) => new(BlockKind.Bullet, new(text));

    public static WordBlock Table(params string[][] rows) =>
        new(BlockKind.Table, ContentText.Empty) { Cells = [.. rows.Select(row => row.Select(cell => new ContentText(cell)).ToArray())] };

    public static IEnumerable<string> Complaints(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        FileFormatVersions[] versions = [FileFormatVersions.Office2019, FileFormatVersions.Office2021, FileFormatVersions.Microsoft365];
        return [.. versions.SelectMany(version => new OpenXmlValidator(version).Validate(package)).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>All parts as text, by name.</summary>
    public static SortedDictionary<string, string> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        SortedDictionary<string, string> parts = new(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            parts[entry.FullName] = reader.ReadToEnd();
        }

        return parts;
    }
}
