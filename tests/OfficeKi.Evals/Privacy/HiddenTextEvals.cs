using System.Text.Json;
using OfficeKi.Privacy.Characters;
using OfficeKi.Privacy.Output;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Privacy;

/// <summary>Hidden characters on the way in, exfiltration on the way out.</summary>
public class HiddenTextEvals(ITestOutputHelper output)
{
    private static readonly string[] Active = ["http://", "https://", "www.", "javascript:", "mailto:", "ms-word:", "search-ms:", "file:", "<img", "<a ", "<form", "<base", "<video", "<iframe", "<script", "![", "](", "\\\\angreifer"];

    [Fact]
    [Trait("Requirement", "INJ-1")]
    public void Hidden_characters_are_removed_and_told()
    {
        var wrong = new List<string>();
        var cases = Cases("ingress-text").ToList();
        foreach (var (id, input, expect) in cases)
        {
            var cleaned = CharacterCleaner.Clean(input);
            var told = cleaned.Hidden.Select(hidden => hidden.Kind).ToList();
            var isRight = (!expect.TryGetProperty("clean", out var clean) || clean.GetString() == cleaned.Text)
                && (!expect.TryGetProperty("clean_contains", out var part) || cleaned.Text.Contains(part.GetString()!, StringComparison.Ordinal))
                && (!expect.TryGetProperty("findings", out var findings) || findings.EnumerateArray().Select(kind => kind.GetString()!).SequenceEqual(told))
                && (!expect.TryGetProperty("pii", out var pii) || pii.EnumerateArray().All(type => Scanning.Scan(input).Any(finding => finding.Type == type.GetString())));
            if (!isRight)
            {
                wrong.Add(id);
            }
        }

        output.WriteLine($"ingress-text: {cases.Count - wrong.Count} of {cases.Count}");
        Assert.Empty(wrong);
    }

    [Fact]
    [Trait("Requirement", "INJ-4")]
    [Trait("Requirement", "INJ-5")]
    public void Nothing_that_leaves_can_load_run_or_lead_outside()
    {
        var sanitizer = new OutputSanitizer(["koblenz.de", "www.koblenz.de"]);
        var wrong = new List<string>();
        var cases = Cases("egress").ToList();
        foreach (var (id, input, expect) in cases)
        {
            var block = input.StartsWith("CHUNKS:", StringComparison.Ordinal) ? input["CHUNKS:".Length..].Replace("|", "", StringComparison.Ordinal) : input;
            var sanitized = sanitizer.Sanitize(block);
            var isNegative = expect.TryGetProperty("visible", out _);
            output.WriteLine($"{id,-24} {sanitized.Text.ReplaceLineEndings("⏎"),-60} [{string.Join(' ', sanitized.Removed)}]");
            if (isNegative ? sanitized.Removed.Count > 0 || sanitized.Text.Length == 0 : sanitized.Links.Count > 0 || Array.Exists(Active, active => sanitized.Text.Contains(active, StringComparison.OrdinalIgnoreCase)))
            {
                wrong.Add(id);
            }
        }

        output.WriteLine($"egress: {cases.Count - wrong.Count} of {cases.Count}");
        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Id, string Input, JsonElement Expect)> Cases(string layer) =>
        from line in File.ReadLines(EvalData.File("hidden_and_exfil_dev.jsonl"))
        let element = JsonDocument.Parse(line).RootElement
        where element.GetProperty("layer").GetString() == layer
        select (element.GetProperty("id").GetString()!, element.GetProperty("input").GetString()!, element.GetProperty("expect"));
}
