namespace OfficeKi.Documents;

/// <summary>What reading a file can lead to. Closed: only these cases exist.</summary>
public abstract record Extraction
{
    private Extraction()
    {
    }

    /// <summary>Why there is nothing to read: the code of <see cref="Unsupported"/> or <c>too-large</c>; null when it was read.</summary>
    public string? Obstacle => this switch
    {
        Read => null,
        Unsupported unsupported => unsupported.Code,
        _ => "too-large",
    };

    public sealed record Read(ExtractedDocument Document) : Extraction;

    /// <param name="Code"><c>encrypted</c>, <c>signed</c>, <c>rights-protected</c>, <c>damaged</c>, <c>unknown-format</c>.</param>
    public sealed record Unsupported(string Code) : Extraction;

    /// <param name="Measured">What was found; where counting stopped early, a lower bound above <paramref name="Limit"/>.</param>
    /// <param name="Unit"><c>bytes</c>, <c>characters</c>, <c>entries</c>.</param>
    public sealed record TooLarge(long Limit, long Measured, string Unit) : Extraction;

    internal static Extraction Encrypted { get; } = new Unsupported("encrypted");

    internal static Extraction Damaged { get; } = new Unsupported("damaged");

    internal static Extraction UnknownFormat { get; } = new Unsupported("unknown-format");
}
