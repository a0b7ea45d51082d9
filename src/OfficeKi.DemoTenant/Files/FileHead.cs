namespace OfficeKi.DemoTenant.Files;

/// <summary>Head of a document: where it lies, how it is labelled, what stands around its pages.</summary>
internal sealed class FileHead : ItemHead
{
    public string Name { get; init; } = "";

    public string Drive { get; init; } = "";

    public string Folder { get; init; } = "";

    /// <summary>Name of a sensitivity label, or null.</summary>
    public string? Label { get; init; }

    public string? Title { get; init; }

    public string Author { get; init; } = "";

    /// <summary>Page header; <c> | </c> parts left from right.</summary>
    public string? Header { get; init; }

    public string? Footer { get; init; }

    public bool NumberHeadings { get; init; }

    /// <summary>Short key to name, for revisions and comments.</summary>
    public Dictionary<string, string> Reviewers { get; init; } = [];
}
