namespace OfficeKi.Documents.Formats;

/// <summary>All formats of this assembly, and which one a file is.</summary>
internal static class DocumentFormats
{
    public static IReadOnlyList<IDocumentFormat> All { get; } =
    [
        .. typeof(IDocumentFormat).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDocumentFormat)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (IDocumentFormat)Activator.CreateInstance(type)!),
    ];

    /// <summary>Content first, name second; a name that promises a signature the content lacks makes the file unknown (null).</summary>
    public static IDocumentFormat? Of(FileSample file)
    {
        if (All.FirstOrDefault(format => format.HasSignature(file)) is { } certain)
        {
            return certain;
        }

        return All.FirstOrDefault(format => format.Extensions.Contains(file.Extension)) switch
        {
            { NeedsSignature: true } => null,
            { } named => named,
            null => All.OfType<TextFormat>().Single(),
        };
    }
}
