namespace OfficeKi.Functions.Explain;

internal sealed record ExplainOptions
{
    /// <summary>One term to explain; empty means all terms of the text.</summary>
    public string Term { get; init; } = "";
}
