using System.IO.Compression;
using System.Text;
using OfficeKi.Tests.Documents;

namespace OfficeKi.Browser.Tests;

/// <summary>Files as visitors bring them.</summary>
internal static class OwnFiles
{
    public static byte[] Word(string text) => new Docx { Body = string.Concat(text.Split('\n').Select(line => Docx.P(line))) }.ToBytes();

    public static byte[] Bad(string kind) => kind switch
    {
        "broken" => Word("Ein Text, dessen Datei abgeschnitten ist.")[..200],
        "bomb" => Bomb(),
        "encrypted" => Encrypted(),
        "binary" => [0x7F, (byte)'E', (byte)'L', (byte)'F', .. Enumerable.Range(0, 2000).Select(value => (byte)(value * 37))],
        "empty" => [],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A small archive whose document unpacks to 300 MiB of spaces.</summary>
    private static byte[] Bomb()
    {
        using MemoryStream packed = new();
        using (ZipArchive archive = new(packed, ZipArchiveMode.Create))
        {
            Write(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Write(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            using var document = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
            for (var mebibytes = 0; mebibytes < 300; mebibytes++)
            {
                document.Write(spaces);
            }
        }

        return packed.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using StreamWriter writer = new(archive.CreateEntry(name).Open());
        writer.Write(text);
    }

    /// <summary>What Word writes with a password: a compound file (MS-CFB header) with the stream <c>EncryptedPackage</c> of MS-OFFCRYPTO.</summary>
    private static byte[] Encrypted()
    {
        var file = new byte[4096];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(file, 1024);
        return file;
    }
}
