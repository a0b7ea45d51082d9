using OfficeKi.Language;
using OfficeKi.Language.PlainLanguage;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language.PlainLanguage;

public class RuleEvals(ITestOutputHelper output)
{
    private const int Enough = 8;
    private const int FewestRules = 25;

    [Fact]
    public void Each_rule_finds_what_it_means_and_leaves_the_rest()
    {
        var items = Corpus.Lines<Item>("plain-language.jsonl");
        output.WriteLine("rule                     found   silent");
        var holding = 0;
        foreach (var rule in PlainLanguageCheck.RuleIds)
        {
            var (positive, negative) = (items.Where(item => item.Rule == rule && item.Finds).ToList(), items.Where(item => item.Rule == rule && !item.Finds).ToList());
            var (found, silent) = (positive.Count(IsFound), negative.Count(item => !IsFound(item)));
            var holds = found >= Enough && silent >= Enough;
            holding += holds ? 1 : 0;
            output.WriteLine($"{rule,-24} {found,2}/{positive.Count,-3} {silent,4}/{negative.Count,-3}{(holds ? "" : "  below the bound")}");
            foreach (var item in positive.Concat(negative).Where(item => IsFound(item) != item.Finds))
            {
                output.WriteLine($"    {(item.Finds ? "missed" : "false alarm")}: {item.Text}");
            }
        }

        output.WriteLine($"{holding} of {PlainLanguageCheck.RuleIds.Count} rules hold (bound {FewestRules})");
        Assert.Equal(27, PlainLanguageCheck.RuleIds.Count);
        Assert.True(holding >= FewestRules);
    }

    // A few rules are silent in letters; they are measured where they speak.
    private static PlainProfile ProfileOf(string rule) => rule is "subjunctive" or "special-characters" ? PlainProfile.Einfach : PlainProfile.Letter;

    private static bool IsFound(Item item)
    {
        TextBlock[] blocks = [.. item.Text.Split('\n').Select((text, i) => new TextBlock(i, text))];
        return PlainLanguageCheck.Find(blocks, new() { Profile = ProfileOf(item.Rule) }).Any(finding => finding.Rule == item.Rule);
    }

    private sealed record Item(string Rule, string Text, bool Finds);
}
