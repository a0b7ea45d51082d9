namespace OfficeKi.Language.Comparison;

/// <summary>Finds the word-level edits that make one text of another, as few as possible.</summary>
/// <remarks>
/// E. W. Myers, An O(ND) Difference Algorithm, 1986, over words, numbers, white space and signs. Texts too different for it are cut at words that occur once in each;
/// what is still too different there is one edit.
/// </remarks>
public static class WordDiff
{
    /// <summary>The edits in order of place. Applied from the last to the first they turn <paramref name="before"/> into exactly <paramref name="after"/>.</summary>
    public static IReadOnlyList<WordEdit> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before == after)
        {
            return [];
        }

        var numbers = new Numbering();
        var (old, @new) = (DiffTokens.Of(before), DiffTokens.Of(after));
        var (oldNumbers, newNumbers) = (numbers.Of(before, old), numbers.Of(after, @new));
        var gaps = Gap.Between(Matching.Of(oldNumbers, newNumbers), old.Count, @new.Count);
        return [.. Merged(gaps, before, old).Select(gap => Edit(gap.Trimmed(oldNumbers, newNumbers), before, old, after, @new))];
    }

    // Two edits with nothing but white space between them read as one.
    private static List<Gap> Merged(IEnumerable<Gap> gaps, string before, IReadOnlyList<TextSpan> old)
    {
        var merged = new List<Gap>();
        foreach (var gap in gaps)
        {
            if (merged.Count > 0 && IsBlank(before, old, merged[^1].OldEnd, gap.OldStart))
            {
                merged[^1] = merged[^1] with { OldEnd = gap.OldEnd, NewEnd = gap.NewEnd };
                continue;
            }

            merged.Add(gap);
        }

        return merged;
    }

    private static bool IsBlank(string text, IReadOnlyList<TextSpan> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(text[tokens[i].Start]))
            {
                return false;
            }
        }

        return true;
    }

    private static WordEdit Edit(Gap gap, string before, IReadOnlyList<TextSpan> old, string after, IReadOnlyList<TextSpan> @new) => new(
        Position(old, gap.OldStart, before),
        Position(old, gap.OldEnd, before),
        after[Position(@new, gap.NewStart, after)..Position(@new, gap.NewEnd, after)]);

    private static int Position(IReadOnlyList<TextSpan> tokens, int index, string text) => index < tokens.Count ? tokens[index].Start : text.Length;
}
