using OfficeKi.Language.Comparison;

namespace OfficeKi.Functions.Answering;

/// <summary>The changes between two wordings as a reader wants to judge them: single words where little changed, the sentence as a whole where much did.</summary>
internal static class RewriteEdits
{
    private const int MostEdits = 4;
    private const double MostChanged = 0.6;

    public static IReadOnlyList<WordEdit> Of(string before, string after)
    {
        var edits = WordDiff.Of(before, after);
        return edits.Count > MostEdits || edits.Sum(edit => edit.End - edit.Start) > MostChanged * before.Length ? [Around(edits, before)] : edits;
    }

    // From the first changed word to the last one.
    private static WordEdit Around(IReadOnlyList<WordEdit> edits, string before)
    {
        var (start, end) = (edits[0].Start, edits[^1].End);
        var replacement = new System.Text.StringBuilder();
        var at = start;
        foreach (var edit in edits)
        {
            replacement.Append(before, at, edit.Start - at).Append(edit.Replacement);
            at = edit.End;
        }

        return new(start, end, replacement.ToString());
    }
}
