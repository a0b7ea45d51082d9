using OfficeKi.Core;
using OfficeKi.Language.PlainLanguage;

namespace OfficeKi.Functions.PlainLanguage;

/// <summary>Shows findings in groups, each with its place; what can be replaced as it stands has a group of its own.</summary>
internal static class FindingPieces
{
    private const int LongestExcerpt = 60;

    private static readonly Piece.Fixed Nothing = new(BlockKind.Paragraph, new("Die Regeln haben nichts zu bemerken.", "The rules have nothing to remark."));

    public static IEnumerable<Piece> Of(PlainReading reading)
    {
        if (reading.Findings.Count == 0)
        {
            yield return Nothing;
        }

        foreach (var group in reading.Findings.GroupBy(FindingGroups.Of).OrderBy(group => group.Key))
        {
            yield return new Piece.Fixed(BlockKind.Heading, FindingGroups.HeadingOf(group.Key));
            foreach (var finding in group)
            {
                yield return new Piece.Note(BlockKind.Item, Words(reading, finding), finding.Passage, finding.Span.Start, finding.Span.End);
            }
        }

        if (reading.LeftOut > 0)
        {
            yield return new Piece.Hint("suggestions-shortened", new(
                $"Gezeigt werden die ersten {PlainReading.Most} Hinweise. {reading.LeftOut} weitere fehlen hier. Wählen Sie einen kürzeren Teil aus.",
                $"The first {PlainReading.Most} hints are shown. {reading.LeftOut} more are left out here. Choose a shorter part."));
        }
    }

    // The words first, so that a hint can be read without its place.
    private static LocalizedText Words(PlainReading reading, PlainFinding finding)
    {
        var words = reading.WordsOf(finding);
        if (finding is { IsSafe: true, Replacement: { } replacement } && !string.IsNullOrWhiteSpace(words))
        {
            return new($"„{words}“ → „{replacement}“", $"“{words}” → “{replacement}”");
        }

        if (string.IsNullOrWhiteSpace(words) || finding.Message.De.Contains(words, StringComparison.Ordinal))
        {
            return finding.Message;
        }

        var excerpt = Shortened(words);
        return new($"„{excerpt}“ – {finding.Message.De}", $"“{excerpt}” – {finding.Message.En}");
    }

    // Cut between words only: a placeholder has no space in it and must stay whole.
    private static string Shortened(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        if (line.Length <= LongestExcerpt)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', LongestExcerpt);
        return cut > 0 ? line[..cut] + " …" : "…";
    }
}
