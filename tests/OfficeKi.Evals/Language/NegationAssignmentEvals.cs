using OfficeKi.Language;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

public sealed class NegationAssignmentEvals(ITestOutputHelper output)
{
    [Theory]
    [InlineData("negation", 0.8, 1)]
    [InlineData("assignment", 0.8, 1)]
    [InlineData(null, 0, 0.1)]
    public void Turned_negations_and_swapped_figures_are_flagged_and_paraphrases_are_not(string? why, double least, double most)
    {
        var cases = Corpus.Lines<Case>("negation-assignment.jsonl").Where(item => item.Why == why).ToList();
        var flagged = 0;
        foreach (var item in cases)
        {
            var findings = new FactCheck([new(1, item.Source)]).Check(item.Answer, []);
            flagged += findings.Count > 0 ? 1 : 0;
            if (findings.Count > 0 != item.Flag)
            {
                output.WriteLine($"{item.Source} -> {item.Answer} [{string.Join(", ", findings.Select(finding => $"{finding.Kind} {finding.Text}"))}]");
            }
        }

        output.WriteLine($"{why ?? "right"}: {cases.Count} answers, flagged {flagged} (bounds {least:P0} to {most:P0})");
        Assert.InRange((double)flagged / cases.Count, least, most);
    }

    private sealed record Case(string Source, string Answer, bool Flag, string? Why);
}
