namespace OfficeKi.Documents;

/// <summary>What one file may cost. Everything that guards against bombs is in this list.</summary>
public static class DocumentLimits
{
    /// <summary>Visible text of one document with its attachments, UTF-16 code units.</summary>
    public const int MaxCharacters = 1_000_000;

    /// <summary>Size of a file as it arrives, bytes (25 MiB).</summary>
    public const int MaxFileBytes = 25 * 1024 * 1024;

    /// <summary>What all entries of an archive may claim to unpack to, bytes; shared by a mail and its attachments.</summary>
    public const long MaxUnzippedBytes = 256L * 1024 * 1024;

    /// <summary>Unpacked size of one XML part that is read, bytes.</summary>
    public const long MaxXmlPartBytes = 64L * 1024 * 1024;

    /// <summary>How many times larger than packed an archive entry may become once it is larger than <see cref="FreeUnzippedBytes"/>.</summary>
    public const int MaxUnzipRatio = 100;

    /// <summary>Below this size the ratio says nothing: repetitive text packs well. Bytes.</summary>
    public const long FreeUnzippedBytes = 16L * 1024 * 1024;

    /// <summary>Entries of an archive.</summary>
    public const int MaxArchiveEntries = 5_000;

    /// <summary>Elements of one XML part.</summary>
    public const int MaxXmlElements = 2_000_000;

    /// <summary>Nesting of elements in one XML part.</summary>
    public const int MaxXmlDepth = 256;

    /// <summary>Texts a workbook keeps in one place for all its sheets, characters.</summary>
    public const int MaxSharedCharacters = 8_000_000;

    /// <summary>Source text of one HTML body, characters.</summary>
    public const int MaxHtmlCharacters = 10_000_000;

    /// <summary>Elements of one HTML body.</summary>
    public const int MaxHtmlElements = 200_000;

    /// <summary>Nesting of HTML elements.</summary>
    public const int MaxHtmlDepth = 400;

    /// <summary>Comparisons of an element with a style rule in one HTML body.</summary>
    public const long MaxStyleComparisons = 2_000_000;

    /// <summary>Time to make a tree of one HTML body. The rules for unclosed tags let a short page unfold into millions of elements that no callback reports.</summary>
    public static TimeSpan MaxHtmlParseTime { get; } = TimeSpan.FromSeconds(4);

    /// <summary>Parts of a mail, nested ones included.</summary>
    public const int MaxMailParts = 1_000;

    /// <summary>How deep attachments are read: 1 is an attachment, 2 an attachment of an attached mail. Deeper ones are named, not read.</summary>
    public const int MaxAttachmentDepth = 2;

    /// <summary>Pages of a PDF.</summary>
    public const int MaxPdfPages = 2_000;

    /// <summary>Source text of a calendar file, characters.</summary>
    public const int MaxCalendarCharacters = 2_000_000;
}
