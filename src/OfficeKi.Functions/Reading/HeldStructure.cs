using OfficeKi.Core;

namespace OfficeKi.Functions.Reading;

/// <summary>What the stored version of a document says about the one the pane holds.</summary>
/// <remarks>Both count Word's paragraphs. After changes not yet saved the numbers may mean another paragraph; a defect stays only where both have the same text.</remarks>
internal static class HeldStructure
{
    public static DocumentStructure? Of(ContentItem stored, IReadOnlyList<Passage> held)
    {
        if (stored.Structure is not { } structure)
        {
            return null;
        }

        var before = TextsOf(stored.Passages);
        var now = TextsOf(held);
        return structure with { Defects = [.. structure.Defects.Where(defect => IsSame(before.GetValueOrDefault(defect.Locator, ""), now.GetValueOrDefault(defect.Locator, "")))] };
    }

    // A row of a table is stored as one passage and held as one line per cell.
    private static bool IsSame(string before, string now) => now.Length > 0 ? before.StartsWith(now, StringComparison.Ordinal) : before.Length == 0;

    private static Dictionary<string, string> TextsOf(IReadOnlyList<Passage> passages) =>
        passages.GroupBy(passage => passage.Locator).ToDictionary(group => group.Key, group => group.First().Text.Reveal(), StringComparer.Ordinal);
}
