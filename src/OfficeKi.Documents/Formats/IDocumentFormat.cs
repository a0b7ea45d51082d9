using OfficeKi.Documents.Reading;

namespace OfficeKi.Documents.Formats;

/// <summary>One kind of file. A new format is one new file in this folder; it is found by this interface.</summary>
internal interface IDocumentFormat
{
    /// <summary>File name endings, lower case with dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>False when the name alone is enough, as for plain text; then <see cref="HasSignature"/> is only the stronger hint.</summary>
    bool NeedsSignature { get; }

    /// <summary>Whether the content itself says it is this format. At most one format says so for any content.</summary>
    bool HasSignature(FileSample file);

    /// <summary>May throw on broken content: <see cref="DocumentReader"/> turns that into <c>damaged</c>.</summary>
    Extraction Read(FileSample file, ReadingContext context);
}
