using System.Text.Json;
using OfficeKi.Language;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

public sealed class LostFactsEvals(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        ["number"] = ["number-lost", "percentage-lost"],
        ["date"] = ["date-lost", "time-lost"],
        ["amount"] = ["amount-lost"],
        ["reference"] = ["reference-lost", "number-lost"],
        ["name"] = ["name-lost"],
        ["duty"] = ["negation-lost", "duty-changed"],
    };

    [Fact]
    public void Facts_changed_between_versions_are_lost_and_formatting_loses_nothing()
    {
        var (changes, found, formatted, alarms) = (0, 0, 0, 0);
        foreach (var pair in Corpus.Lines<Pair>("version-pairs.jsonl"))
        {
            var findings = LostFacts.Of(pair.Before, pair.After);
            foreach (var change in pair.Changes.Where(change => Expected.ContainsKey(change.Kind) && change.Before is not null))
            {
                changes++;
                var isFound = findings.Any(finding => Expected[change.Kind].Contains(finding.Kind) && (finding.Text.Contains(change.Before!, StringComparison.Ordinal) || change.Before!.Contains(finding.Text, StringComparison.Ordinal)));
                found += isFound ? 1 : 0;
                output.WriteLine(isFound ? "" : $"missed {change.Kind}: {change.Before} -> {change.After} [{string.Join(", ", findings.Select(finding => $"{finding.Kind} {finding.Text}"))}]");
            }

            formatted += pair.Changes.Count == 0 ? 1 : 0;
            alarms += pair.Changes.Count == 0 ? findings.Count : 0;
            output.WriteLine(pair.Changes.Count == 0 && findings.Count > 0 ? $"alarm: {string.Join(", ", findings.Select(finding => $"{finding.Kind} {finding.Text}"))}" : "");
        }

        output.WriteLine($"{changes} changed facts, found {found} = {(double)found / changes:P1} (bound 95 %); {formatted} pairs with other formatting, alarms {alarms} (bound 0)");
        Assert.True(found >= 0.95 * changes);
        Assert.Equal(0, alarms);
    }

    [Fact]
    public void Simplifications_by_people_drop_details_but_seldom_turn_a_statement()
    {
        var lines = File.ReadLines(EvalData.File("simplification_pairs_dev.jsonl")).ToList();
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var pairs = 0;
        foreach (var line in lines)
        {
            using var document = JsonDocument.Parse(line);
            var (original, simple) = (document.RootElement.GetProperty("original").GetString()!, document.RootElement.GetProperty("simplification").GetString()!);
            var findings = LostFacts.Of(original, simple);
            pairs += findings.Count > 0 ? 1 : 0;
            foreach (var finding in findings)
            {
                kinds[finding.Kind] = kinds.GetValueOrDefault(finding.Kind) + 1;
                output.WriteLine($"{finding.Kind} [{finding.Text}] {simple}");
            }
        }

        output.WriteLine($"{lines.Count} simplifications, with something lost {pairs} = {(double)pairs / lines.Count:P1}: {string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}"))}");
        Assert.True(pairs <= 0.05 * lines.Count);
        Assert.True(kinds.GetValueOrDefault("negation-lost") + kinds.GetValueOrDefault("duty-changed") <= 0.015 * lines.Count);
    }

    [Theory]
    [InlineData("court_prose.txt", 2000)]
    [InlineData("sentences_pud_dev.txt", 500)]
    public void A_text_loses_nothing_against_itself(string file, int lines)
    {
        var findings = File.ReadLines(EvalData.File(file)).Take(lines).SelectMany(line => LostFacts.Of(line, line).Concat(LostFacts.OfTranslation(line, line)).Select(finding => $"{finding.Kind} [{finding.Text}] {line}")).ToList();
        findings.ForEach(output.WriteLine);
        output.WriteLine($"{file}: {lines} sentences, findings {findings.Count} (bound 0.2 %)");
        Assert.True(findings.Count <= 0.002 * lines);
    }

    private sealed record Pair(string Before, string After, IReadOnlyList<Change> Changes);

    private sealed record Change(string Kind, string? Before, string? After);
}
