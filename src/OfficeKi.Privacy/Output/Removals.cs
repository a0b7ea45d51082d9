namespace OfficeKi.Privacy.Output;

/// <summary>What was taken out of one block, by code.</summary>
internal sealed class Removals
{
    public const string Image = "image";
    public const string Html = "html";
    public const string ForeignLink = "foreign-link";

    private readonly SortedSet<string> _codes = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Codes => [.. _codes];

    public void Add(string code) => _codes.Add(code);
}
