namespace OfficeKi.Functions.Ask;

internal sealed record AskOptions
{
    public string Question { get; init; } = "";

    /// <summary><c>item</c>: the open item and its references; <c>content</c>: what the caller's own search finds.</summary>
    public string Scope { get; init; } = "item";
}
