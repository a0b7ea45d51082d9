using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OfficeKi.Functions.Answering;

/// <summary>Takes the passage numbers out of a model's sentence: <c>„… am 3. Mai [2].“</c> cites passage 2.</summary>
internal static partial class CitationMarks
{
    public static (string Text, IReadOnlyList<int> Cited) Take(string text)
    {
        List<int> cited = [];
        StringBuilder rest = new(text.Length);
        var from = 0;
        foreach (var mark in Marks().EnumerateMatches(text))
        {
            rest.Append(text, from, mark.Index - from);
            from = mark.Index + mark.Length;
            foreach (var number in Numbers().EnumerateMatches(text.AsSpan(mark.Index, mark.Length)))
            {
                cited.Add(int.Parse(text.AsSpan(mark.Index + number.Index, number.Length), NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        return cited.Count == 0 ? (text, []) : (rest.Append(text, from, text.Length - from).ToString().Trim(), cited);
    }

    [GeneratedRegex(@"[ \u00A0]?\[\d{1,6}(?:[ ]?[,;][ ]?\d{1,6}){0,9}\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Numbers();
}
