using OfficeKi.Core;
using OfficeKi.Functions.Answering;
using OfficeKi.Functions.Rewriting;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Tests.Functions.Answering;

/// <summary>However a stream of a hostile answer is cut, what is shown is the same, harmless, and never taken back.</summary>
public class EveryCutTests
{
    private static readonly OutputSanitizer Sanitizer = new(["koblenz.de"]);

    private static readonly string[] Frames = ["{0}", "- {0}", "Das steht fest. Siehe {0} und mehr. Der Rat tagt.", "# {0}\n1. {0}"];

    private readonly Dictionary<RawBlock, (BlockKind, string, string)> _shown = [];

    [Fact]
    [Trait("Requirement", "INJ-4")]
    [Trait("Requirement", "INJ-5")]
    public void Every_cut_of_every_case_gives_the_same_inert_blocks_and_none_changes_later()
    {
        List<string> wrong = [];
        foreach (var (name, text) in EgressCase.All)
        {
            foreach (var answer in Frames.Select(frame => frame.Replace("{0}", text, StringComparison.Ordinal)))
            {
                var whole = Blocks(answer);
                wrong.AddRange(whole.Where(block => EgressCase.IsActive(block.Text)).Select(block => $"{name}: {block.Text}"));
                wrong.AddRange(whole.Where(block => block.Links.Contains(EgressCase.Host, StringComparison.Ordinal)).Select(block => $"{name}: {block.Links}"));
                wrong.AddRange(Enumerable.Range(1, answer.Length - 1).Where(cut => !Blocks(answer[..cut], answer[cut..]).SequenceEqual(whole)).Select(cut => $"{name}, cut at {cut}"));
                wrong.AddRange(Blocks([.. answer.Select(character => character.ToString())]).SequenceEqual(whole) ? [] : [$"{name}, character by character"]);
            }
        }

        Assert.True(EgressCase.All.Count >= 70);
        Assert.Empty(wrong);
    }

    [Fact]
    [Trait("Requirement", "INJ-5")]
    public void Every_cut_of_a_new_wording_gives_the_same_wording()
    {
        List<string> wrong = [];
        foreach (var (name, text) in EgressCase.All)
        {
            var answer = $"[1] {text}\n> {text}\n[2] Der Rat tagt.";
            var whole = Wordings(answer);
            wrong.AddRange(Enumerable.Range(1, answer.Length - 1).Where(cut => !Wordings(answer[..cut], answer[cut..]).SequenceEqual(whole)).Select(cut => $"{name}, cut at {cut}"));
        }

        Assert.Empty(wrong);
    }

    // As the gate does it. What has been given out is in the list for good, so a list equal to the whole one proves that nothing changed later.
    private List<(BlockKind Kind, string Text, string Links)> Blocks(params string[] pieces)
    {
        BlockAssembler assembler = new();
        return [.. pieces.SelectMany(assembler.Push).Concat(assembler.Finish()).Select(Show)];
    }

    private (BlockKind, string, string) Show(RawBlock raw)
    {
        if (!_shown.TryGetValue(raw, out var shown))
        {
            var sanitized = Sanitizer.Sanitize(CitationMarks.Take(raw.Text).Text);
            _shown[raw] = shown = (raw.Kind, sanitized.Text, string.Join(' ', sanitized.Links));
        }

        return shown;
    }

    private static List<string> Wordings(params string[] pieces)
    {
        RewriteLines lines = new([1, 2]);
        return [.. pieces.SelectMany(lines.Push).ToList().Concat(lines.Finish()).Select(wording => $"{string.Join(',', wording.Passages)}: {wording.Text} ({wording.Reason})")];
    }
}
