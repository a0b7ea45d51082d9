using System.Text;

namespace OfficeKi.Graph.Search;

/// <summary>Turns what a person typed into plain words of a Graph search.</summary>
/// <remarks>
/// The search language is KQL (Microsoft, "Keyword Query Language syntax reference"): brackets, quotes, colons and capital AND, OR, NOT, NEAR
/// are operators there, and an unbalanced bracket is a 400. A person's question has none of them on purpose.
/// </remarks>
internal static class SearchWords
{
    private static readonly HashSet<string> Operators = new(["AND", "OR", "NOT", "NEAR", "ONEAR", "WORDS", "XRANK"], StringComparer.Ordinal);

    public static string Of(string text)
    {
        var plain = new StringBuilder(GraphLimits.SearchCharacters);
        foreach (var rune in text.EnumerateRunes().Take(GraphLimits.SearchCharacters))
        {
            plain.Append(IsPartOfWord(rune) ? rune.ToString() : " ");
        }

        var words = plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('-', '.', '/', '_'))
            .Where(word => word.Length > 0)
            .Select(word => Operators.Contains(word) ? word.ToLowerInvariant() : word);
        return string.Join(' ', words);
    }

    private static bool IsPartOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '.' or '/' or '_' or '§';
}
