using OfficeKi.Privacy.Reading;
using OfficeKi.Privacy.Recognizers;
using OfficeKi.Privacy.Recognizers.Names;

namespace OfficeKi.Privacy;

/// <summary>Finds personal data, secrets and markings in German text, without a model and in linear time. Safe for concurrent use.</summary>
/// <remarks>Does not claim to find everything: what it finds, and how much it misses, is measured in the evaluations.</remarks>
public sealed class Scanner
{
    private readonly RecognizerSet _recognizers = RecognizerSet.Instance;

    /// <summary>Ids of all recognizers, ordered.</summary>
    public IReadOnlyList<string> RecognizerIds { get; } = [.. RecognizerSet.Instance.Ids];

    /// <summary>Scans the passages of one or several documents together: a name found once is found in all of them.</summary>
    /// <returns>One list per text, ordered, without overlaps, in offsets of the text as given.</returns>
    public IReadOnlyList<IReadOnlyList<Finding>> Scan(IReadOnlyList<string> texts, ScanContext context)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(context);

        using var text = new ScanText(texts, context);
        var found = new FindingCollector(_recognizers.Ids.Count, text.Count);
        _recognizers.Examine(text, found);
        NamePropagation.Spread(text, found);
        var resolved = Overlaps.Resolve(found.Candidates, text.Characters);
        BirthDates.Mark(text, resolved);
        return Split(text.Folded, resolved);
    }

    private static List<Finding>[] Split(FoldedText folded, List<Candidate> candidates)
    {
        var perText = new List<Finding>[folded.Texts];
        for (var i = 0; i < perText.Length; i++)
        {
            perText[i] = [];
        }

        foreach (var candidate in candidates)
        {
            // A finding that runs over the border of two passages is one finding in each.
            var start = candidate.Start;
            while (start < candidate.End)
            {
                var text = folded.TextAt(start);
                var border = text + 1 < folded.Texts ? folded.StartOf(text + 1) : folded.Characters.Length;
                var end = Math.Min(candidate.End, border - 1);
                if (end > start)
                {
                    perText[text].Add(new(
                        candidate.Type, folded.OriginOf(start, text), folded.OriginOf(end, text), candidate.Confidence, candidate.Rule, candidate.Evidence));
                }

                start = border;
            }
        }

        return perText;
    }
}
