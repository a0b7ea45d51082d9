namespace OfficeKi.Documents.Ooxml;

/// <summary>What a file is as an Open Packaging archive.</summary>
internal enum PackageKind
{
    /// <summary>No archive.</summary>
    None,

    Word,

    Excel,

    PowerPoint,

    /// <summary>An archive, but no Office document.</summary>
    Foreign,

    /// <summary>Begins like an archive and cannot be opened as one.</summary>
    Damaged,
}
