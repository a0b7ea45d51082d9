using OfficeKi.Core;
using OfficeKi.Functions.Answering;

namespace OfficeKi.Tests.Functions;

public class BlockAssemblerTests
{
    private const string Answer = """
        # Ergebnis
        Der Rat tagt am 3. Mai 2027 um 17 Uhr. Die Kosten, z. B. für Miete, betragen 4.500 Euro [2]. Wer zahlt?
        - Erster Punkt. Mit zwei Sätzen.
        1. Nummer eins
        Der Rat tagt. - Das ist kein Punkt. 2. Und das keine Nummer. ![Bild](x)
        Zum Schluss steht hier „ein Zitat.“ Ende
        """;

    private static readonly (BlockKind, string)[] Expected =
    [
        (BlockKind.Heading, "Ergebnis"),
        (BlockKind.Paragraph, "Der Rat tagt am 3. Mai 2027 um 17 Uhr."),
        (BlockKind.Paragraph, "Die Kosten, z. B. für Miete, betragen 4.500 Euro [2]."),
        (BlockKind.Paragraph, "Wer zahlt?"),
        (BlockKind.Bullet, "Erster Punkt. Mit zwei Sätzen."),
        (BlockKind.Item, "Nummer eins"),
        (BlockKind.Paragraph, "Der Rat tagt."),
        (BlockKind.Paragraph, "- Das ist kein Punkt."),
        (BlockKind.Paragraph, "2. Und das keine Nummer."),
        (BlockKind.Paragraph, "![Bild](x)"),
        (BlockKind.Paragraph, "Zum Schluss steht hier „ein Zitat.“"),
        (BlockKind.Paragraph, "Ende"),
    ];

    [Fact]
    [Trait("Requirement", "INJ-5")]
    public void Blocks_are_the_same_however_the_stream_is_cut()
    {
        for (var cut = 0; cut <= Answer.Length; cut++)
        {
            Assert.Equal(Expected, Blocks(Answer[..cut], Answer[cut..]));
        }

        Assert.Equal(Expected, Blocks([.. Answer.Select(character => character.ToString())]));
    }

    [Theory]
    [InlineData("Der Rat tagt.", 0)]
    [InlineData("Der Rat tagt. ", 1)]
    [InlineData("Ach!", 0)]
    [InlineData("Der Rat tagt. Die", 1)]
    [InlineData("Der Rat tagt am 3.", 0)]
    [InlineData("Siehe Abs.", 0)]
    [InlineData("- Der Rat tagt.", 0)]
    [InlineData("Der Rat", 0)]
    public void A_sentence_goes_out_as_soon_as_it_surely_ends(string text, int blocks) =>
        Assert.Equal(blocks, new BlockAssembler().Push(text).Count());

    private static (BlockKind, string)[] Blocks(params string[] pieces)
    {
        BlockAssembler assembler = new();
        return [.. pieces.SelectMany(assembler.Push).Concat(assembler.Finish()).Select(block => (block.Kind, block.Text))];
    }
}
