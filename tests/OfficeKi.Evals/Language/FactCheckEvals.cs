using System.Text.Json;
using OfficeKi.Language;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

public sealed class FactCheckEvals(ITestOutputHelper output)
{
    [Fact]
    public void Every_prepared_case_is_judged_as_intended()
    {
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(EvalData.File("factcheck_dev.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var (id, source, answer, expected) = (Text(document, "id"), Text(document, "quelle"), Text(document, "antwort"), Text(document, "soll"));
            var findings = new FactCheck([new(1, source)]).Check(answer, []);
            if ((findings.Count > 0) != (expected == "hinweis"))
            {
                wrong.Add($"{id} ({expected}): {source} -> {answer} [{string.Join(", ", findings.Select(finding => finding.Kind + " " + finding.Text))}]");
            }
        }

        wrong.ForEach(output.WriteLine);
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_changed_digit_is_noticed()
    {
        var (changed, caught) = (0, 0);
        foreach (var document in Pairs().GroupBy(pair => pair.Document))
        {
            var originals = document.Select(pair => pair.Original).Distinct().Select((text, i) => new SourcePassage(i + 1, text)).ToList();
            var check = new FactCheck(originals);
            foreach (var passage in originals)
            {
                foreach (var corrupted in Corruptions(passage.Text))
                {
                    changed++;
                    var isCaught = check.Check(corrupted, []).Count > 0;
                    caught += isCaught ? 1 : 0;
                    if (!isCaught)
                    {
                        output.WriteLine($"missed: {corrupted}");
                    }
                }
            }
        }

        output.WriteLine($"single changed digits: {changed}, caught {caught} = {(double)caught / changed:P1} (bound 97 %)");
        Assert.True(caught >= 0.97 * changed);
    }

    [Fact]
    public void Simplifications_by_people_are_rarely_flagged()
    {
        var pairs = Pairs();
        var flagged = 0;
        foreach (var document in pairs.GroupBy(pair => pair.Document))
        {
            var check = new FactCheck([.. document.Select(pair => pair.Original).Distinct().Select((text, i) => new SourcePassage(i + 1, text))]);
            foreach (var pair in document)
            {
                var findings = check.Check(pair.Simplification, []);
                flagged += findings.Count > 0 ? 1 : 0;
                foreach (var finding in findings)
                {
                    output.WriteLine($"{finding.Kind} [{finding.Text}] {pair.Simplification} <- {pair.Original}");
                }
            }
        }

        output.WriteLine($"{pairs.Count} simplifications, flagged {flagged} = {(double)flagged / pairs.Count:P1} (bound 1.5 %)");
        Assert.True(flagged <= 0.015 * pairs.Count);
    }

    [Theory]
    [InlineData("court_prose.txt", 2000)]
    [InlineData("sentences_pud_dev.txt", 500)]
    public void A_text_agrees_with_itself(string file, int lines)
    {
        var passages = File.ReadLines(EvalData.File(file)).Take(lines).Select((line, i) => new SourcePassage(i + 1, line)).ToList();
        var check = new FactCheck(passages);
        var flagged = passages.Select(passage => (passage.Text, Findings: check.Check(passage.Text, []))).Where(item => item.Findings.Count > 0).ToList();
        foreach (var (text, findings) in flagged)
        {
            output.WriteLine($"{string.Join("; ", findings.Select(finding => $"{finding.Kind} [{finding.Text}] <{finding.Hint}>"))} in: {text}");
        }

        output.WriteLine($"{file}: {passages.Count} sentences, flagged {flagged.Count} (bound 0.2 %)");
        Assert.True(flagged.Count <= 0.002 * passages.Count);
    }

    // Each digit that stands in a number, replaced by the next one, one at a time; at most three per sentence.
    private static IEnumerable<string> Corruptions(string text) =>
        Enumerable.Range(0, text.Length)
            .Where(i => char.IsAsciiDigit(text[i]))
            .Take(3)
            .Select(i => $"{text[..i]}{(text[i] - '0' + 1) % 10}{text[(i + 1)..]}");

    private static List<Pair> Pairs() =>
        [.. File.ReadLines(EvalData.File("simplification_pairs_dev.jsonl")).Select(line =>
        {
            using var document = JsonDocument.Parse(line);
            return new Pair(Text(document, "pair_id") + Text(document, "complex_url"), Text(document, "original"), Text(document, "simplification"));
        })];

    private static string Text(JsonDocument document, string name) => document.RootElement.GetProperty(name).GetString() ?? "";

    private sealed record Pair(string Document, string Original, string Simplification);
}
