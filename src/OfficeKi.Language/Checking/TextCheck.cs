using OfficeKi.Language.Terminology;

namespace OfficeKi.Language.Checking;

/// <summary>Finds contradictions and gaps in a German administrative text by rules alone. Linear in the text.</summary>
public static class TextCheck
{
    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<TextIssue> Find(IReadOnlyList<TextPassage> passages, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var order = passages.Select((passage, index) => (passage.Id, index)).ToDictionary(entry => entry.Id, entry => entry.index);
        var definitions = DefinitionFinder.Find(passages, cancellationToken);
        IEnumerable<TextIssue> issues =
        [
            .. DateIssues.Find(passages, today, cancellationToken),
            .. TableSums.Find(passages),
            .. Numbering.Find(passages),
            .. TypedLists.Find(passages),
            .. NestedLists.Find(passages),
            .. CrossReferences.Find(passages),
            .. NumberedReferences.Find(passages),
            .. LetteredAppendices.Find(passages),
            .. MissingParts.Find(passages),
            .. Headings(passages),
            .. UndefinedAbbreviations.Find(passages, definitions).Select(used => new TextIssue("abbreviation-undefined", IssueSeverity.Hint, used.Passage, used.Span, used.Term)),
        ];
        return [.. issues.OrderBy(issue => order[issue.Passage]).ThenBy(issue => issue.Span.Start)];
    }

    // A level left out: who listens to a text believes that a part is missing.
    private static IEnumerable<TextIssue> Headings(IReadOnlyList<TextPassage> passages)
    {
        var last = 0;
        foreach (var heading in passages.Where(passage => passage is { Part: TextPart.Heading, Level: > 0 }))
        {
            if (last > 0 && heading.Level > last + 1)
            {
                yield return new("heading-level", IssueSeverity.Hint, heading.Id, new(0, heading.Text.Length), $"{last}", $"{heading.Level}");
            }

            last = heading.Level;
        }
    }
}
