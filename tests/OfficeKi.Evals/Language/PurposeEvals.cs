using OfficeKi.Language.Purposes;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

/// <summary>Forbidden purposes in what users write, against harmless look-alikes.</summary>
public sealed class PurposeEvals(ITestOutputHelper output)
{
    private const double LeastFound = 0.9;

    [Fact]
    public void Demands_are_found_and_look_alikes_are_not()
    {
        var cases = Corpus.Lines<Case>("forbidden-purposes.jsonl");
        foreach (var wrong in cases.Where(item => IsFound(item) != item.Forbidden))
        {
            output.WriteLine($"{(wrong.Forbidden ? "missed" : "false alarm")}: {wrong.Text}");
        }

        var demands = cases.Where(item => item.Forbidden).ToList();
        var harmless = cases.Where(item => !item.Forbidden).ToList();
        output.WriteLine($"demands found {demands.Count(IsFound)} of {demands.Count}, false alarms {harmless.Count(IsFound)} of {harmless.Count}");
        Assert.InRange(demands.Count(IsFound), LeastFound * demands.Count, demands.Count);
        Assert.Equal(0, harmless.Count(IsFound));
    }

    private static bool IsFound(Case item) => ForbiddenPurpose.Find(item.Text).Count > 0;

    private sealed record Case(string Text, bool Forbidden, string? Purpose);
}
