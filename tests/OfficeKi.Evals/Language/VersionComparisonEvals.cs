using OfficeKi.Language;
using OfficeKi.Language.Comparison;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

public sealed class VersionComparisonEvals(ITestOutputHelper output)
{
    private static readonly ChangeKind[] InSubstance = [ChangeKind.Number, ChangeKind.Date, ChangeKind.Amount, ChangeKind.Reference, ChangeKind.Name, ChangeKind.Duty];

    [Fact]
    public void Every_change_in_substance_is_found_and_other_formatting_is_no_change()
    {
        var kinds = new SortedDictionary<ChangeKind, (int All, int Found, int Reported)>();
        var (formatted, alarms) = (0, 0);
        foreach (var pair in Corpus.Lines<Pair>("version-pairs.jsonl"))
        {
            var found = VersionComparison.Of(Passages(pair.Before), Passages(pair.After));
            formatted += pair.Changes.Count == 0 ? 1 : 0;
            alarms += pair.Changes.Count == 0 ? found.Count : 0;
            Count(kinds, pair, found);
        }

        foreach (var (kind, (all, hits, reported)) in kinds)
        {
            output.WriteLine($"{kind,-18} {hits}/{all} found, {reported} reported");
        }

        output.WriteLine($"{formatted} pairs with other formatting: {alarms} changes reported (bound 0)");
        Assert.Equal(0, alarms);
        Assert.All(InSubstance, kind => Assert.Equal(kinds[kind].All, kinds[kind].Found));
    }

    private void Count(SortedDictionary<ChangeKind, (int All, int Found, int Reported)> kinds, Pair pair, IReadOnlyList<VersionChange> found)
    {
        foreach (var change in found)
        {
            var (all, hits, reported) = kinds.GetValueOrDefault(change.Kind);
            kinds[change.Kind] = (all, hits, reported + 1);
        }

        foreach (var wanted in pair.Changes)
        {
            var kind = Enum.Parse<ChangeKind>(wanted.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            var isFound = found.Any(change => change.Kind == kind && Fits(wanted.Before, change.Before) && Fits(wanted.After, change.After));
            var (all, hits, reported) = kinds.GetValueOrDefault(kind);
            kinds[kind] = (all + 1, hits + (isFound ? 1 : 0), reported);
            if (!isFound)
            {
                output.WriteLine($"missed {kind}: {wanted.Before} -> {wanted.After} [{string.Join(" | ", found.Select(Line))}]");
            }
        }

        if (found.Count > pair.Changes.Count)
        {
            output.WriteLine($"{pair.Changes.Count} wanted: {string.Join(" | ", found.Select(Line))}");
        }
    }

    // The words themselves, or with a few around them that changed along; nothing, or the article that stands where „kein“ was.
    private static bool Fits(string? wanted, VersionPlace? place) => wanted is null
        ? place is null or { Text: "" or "ein" or "eine" or "einen" }
        : place is { Text.Length: > 0 } && (place.Text.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(place.Text, StringComparison.Ordinal));

    private static string Line(VersionChange change) => $"{change.Kind}: {change.Before?.Text} -> {change.After?.Text}";

    private static IReadOnlyList<SourcePassage> Passages(string text) => [.. text.Split('\n').Select((line, i) => new SourcePassage(i + 1, line))];

    private sealed record Pair(string Before, string After, IReadOnlyList<Change> Changes);

    private sealed record Change(string Kind, string? Before, string? After);
}
