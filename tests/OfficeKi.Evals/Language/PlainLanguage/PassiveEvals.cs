using OfficeKi.Language;
using OfficeKi.Language.PlainLanguage.Passive;
using OfficeKi.Language.PlainLanguage.Reading;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language.PlainLanguage;

public class PassiveEvals(ITestOutputHelper output)
{
    [Fact]
    public void Passives_are_found()
    {
        int right = 0, wrong = 0, missed = 0;
        foreach (var line in File.ReadLines(EvalData.File("passive_pud_dev.tsv")))
        {
            var (isPassive, text) = (line[0] == '1', line[2..]);
            var found = IsPassive(text);
            right += found && isPassive ? 1 : 0;
            wrong += found && !isPassive ? 1 : 0;
            missed += !found && isPassive ? 1 : 0;
            if (found != isPassive)
            {
                output.WriteLine($"{(found ? "false alarm" : "missed")}: {text}");
            }
        }

        var f1 = 2.0 * right / ((2.0 * right) + wrong + missed);
        output.WriteLine($"passive: precision {(double)right / (right + wrong):F3}, recall {(double)right / (right + missed):F3}, F1 {f1:F3} (bound 0.90)");
        Assert.True(f1 >= 0.90);
    }

    private static bool IsPassive(string text)
    {
        TextBlock block = new(1, text);
        return SentenceSplitter.Split(text).Any(span => PassiveFinder.Find(new PlainSentence(block, span)) is not null);
    }
}
