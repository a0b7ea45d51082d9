using System.Text.RegularExpressions;
using OfficeKi.Functions.Draft.Filling;

namespace OfficeKi.Functions.Draft.Phrasing;

/// <summary>Takes out placeholders a model was never given. A guessed one could stand for a name in another, confidential part.</summary>
internal static partial class UnseenPlaceholders
{
    /// <param name="material">All the model was told.</param>
    /// <returns>The line with a gap in the place of each of them.</returns>
    public static string Replace(string line, string material) =>
        Placeholder().Replace(line, match => material.Contains(match.Value.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal) ? match.Value : MissingMark.Of("Angabe"));

    [GeneratedRegex(@"\[[A-Z][A-Z_\\]{1,119}[0-9]{1,9}\]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
