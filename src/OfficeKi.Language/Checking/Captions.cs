using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>A line that gives a thing its number: „Anlage 1: Lageplan“, „Tabelle 2 – Kosten“, „Abb. 3: Querschnitt“.</summary>
/// <param name="Kind"><c>Anlage</c>, <c>Tabelle</c> or <c>Abbildung</c>.</param>
/// <param name="Title">The words behind the number; may be empty.</param>
/// <param name="Length">Of kind and number in the text.</param>
internal readonly partial record struct Caption(string Kind, int Number, string Title, TextPassage Passage, int Length)
{
    /// <summary>In the order of the text. Below a heading a sentence („Anlage 3 zeigt die Kosten.“) is a reference, not a caption.</summary>
    public static IReadOnlyList<Caption> Of(IReadOnlyList<TextPassage> passages) =>
        [.. passages.Where(passage => passage.Part != TextPart.Other).Select(Of).OfType<Caption>()];

    /// <summary>The full word for a short one: „Abb.“ is an „Abbildung“.</summary>
    public static string KindOf(ReadOnlySpan<char> word) => word[0] switch
    {
        'A' when word.StartsWith("Ab") => "Abbildung",
        'A' => "Anlage",
        _ => "Tabelle",
    };

    private static Caption? Of(TextPassage passage)
    {
        var match = Line().Match(passage.Text);
        var isCaption = match.Success && (passage.Part != TextPart.Paragraph || match.Groups["mark"].Length > 0 || passage.Text.TrimEnd().Length == match.Length);
        return isCaption
            ? new(KindOf(match.Groups["kind"].ValueSpan), int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Groups["title"].Value.Trim(), passage,
                match.Groups["number"].Index + match.Groups["number"].Length)
            : null;
    }

    [GeneratedRegex(@"^(?<kind>Anlage|Anl\.|Tabelle|Tab\.|Abbildung|Abb\.) (?:Nr\. )?(?<number>\d{1,2})(?!\d|\.\d|[/-]\d)(?<mark> ?[:–-]|\.(?= )| ?\|| \()?(?=[ )]|$)(?<title>.*)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Line();
}
