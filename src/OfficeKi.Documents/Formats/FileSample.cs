using System.Text;
using OfficeKi.Documents.Ooxml;

namespace OfficeKi.Documents.Formats;

/// <summary>A file with its name, as the formats look at it.</summary>
internal sealed class FileSample(ReadOnlyMemory<byte> content, string fileName)
{
    private const int HeadLength = 4096;

    private readonly Lazy<string> _head = new(() =>
        Encoding.Latin1.GetString(content.Span[..Math.Min(content.Length, HeadLength)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n'));

    private readonly Lazy<PackageKind> _package = new(() => PackageSniffer.KindOf(content));

    public ReadOnlyMemory<byte> Content => content;

    /// <summary>Ending of the name, lower case with dot; empty without one.</summary>
    public string Extension { get; } = ExtensionOf(fileName);

    /// <summary>The first 4 KiB as Latin-1 without byte order mark, zeros and leading space: enough to look for ASCII marks, also in UTF-16.</summary>
    public string Head => _head.Value;

    public PackageKind Package => _package.Value;

    public bool StartsWith(ReadOnlySpan<byte> signature) => content.Span.StartsWith(signature);

    // Not Path.GetExtension: a stranger's file name may hold anything.
    private static string ExtensionOf(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot >= 0 && name.Length - dot <= 10 ? name[dot..].Trim().ToLowerInvariant() : "";
    }
}
