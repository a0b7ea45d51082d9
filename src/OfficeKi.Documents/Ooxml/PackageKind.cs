namespace OfficeKi.Documents.Ooxml;

/// <summary>What a file is as an Open Packaging archive.</summary>
internal enum PackageKind
{
    /// <summary>No archive.</summary>
    None,

    Word,

    Spreadsheet,

    Presentation,

    /// <summary>An archive, but none that is read.</summary>
    Foreign,

    /// <summary>Begins like an archive and cannot be opened as one.</summary>
    Damaged,
}
