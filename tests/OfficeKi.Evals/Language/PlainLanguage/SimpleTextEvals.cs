using OfficeKi.Language;
using OfficeKi.Language.PlainLanguage;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language.PlainLanguage;

public class SimpleTextEvals(ITestOutputHelper output)
{
    [Fact]
    public void Simple_letters_stay_nearly_silent()
    {
        int words = 0, alarms = 0;
        foreach (var letter in SimpleTexts.All)
        {
            TextBlock[] blocks = [.. letter.Split('\n').Select((line, i) => new TextBlock(i, line.TrimStart('#', ' '), line.StartsWith('#') ? BlockForm.Heading : BlockForm.Prose))];
            words += blocks.Sum(block => Tokenizer.Words(block.Text).Count);
            foreach (var finding in PlainLanguageCheck.Find(blocks, PlainOptions.Default))
            {
                alarms++;
                output.WriteLine($"{finding.Rule}: {finding.Span.Of(blocks[finding.Passage].Text)}");
            }
        }

        output.WriteLine($"{alarms} findings in {words} words of simple letters: {1000.0 * alarms / words:F2} in 1,000 (bound 1)");
        Assert.True(words >= 1_400);
        Assert.True(1000.0 * alarms / words <= 1);
    }
}
