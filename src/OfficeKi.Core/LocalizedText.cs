namespace OfficeKi.Core;

/// <summary>A text the product shows, in German (B1, „Sie“) and English.</summary>
public sealed record LocalizedText(string De, string En)
{
    /// <param name="language"><c>en</c> gives English, anything else German.</param>
    public string In(string? language) => language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? En : De;
}
