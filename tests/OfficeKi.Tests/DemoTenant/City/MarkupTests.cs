using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.Tests.DemoTenant.City;

public class MarkupTests
{
    [Theory]
    [InlineData("einfach", "Text:einfach")]
    [InlineData("a **b** *c*", "Text:a |Bold:b|Text: |Italic:c")]
    [InlineData("oben\nunten", "Text:oben|Break|Text:unten")]
    [InlineData("5 \\* 4", "Text:5 * 4")]
    [InlineData("a{++jr|b++}", "Text:a|Ins jr:Text:b")]
    [InlineData("{~~1~>2~~}", "Del :Text:1|Ins :Text:2")]
    [InlineData("x{--mv|y--}", "Text:x|Del mv:Text:y")]
    [InlineData("{==Satz==}{>>jr|warum?<<}", "Comment jr warum?:Text:Satz")]
    [InlineData("a[^n^]", "Text:a|Note:Text:n")]
    [InlineData("{%vanish: still%}", "Vanish:still")]
    [InlineData("offen ** und {++", "Text:offen ** und {++")]
    public void Running_text_is_read(string source, string expected) =>
        Assert.Equal(expected, string.Join('|', InlineParser.Parse(source).Select(Show)));

    [Fact]
    public void A_body_becomes_blocks_in_order()
    {
        const string Body = "= Titel\n\nErste Zeile\nzweite Zeile\\\ndritte\n\n1. eins\n2. zwei\n  - darunter\n\n| A | B |\n|---|-:|\n| x |  |\n\n+++\n\n## Unter\n\n> Zitat\n\n>> rechts\n";

        var blocks = BlockParser.Parse(Body);

        Assert.Collection(
            blocks,
            block => Assert.Equal(0, Assert.IsType<Block.Heading>(block).Level),
            block => Assert.Equal(3, Assert.IsType<Block.Paragraph>(block).Content.Count),
            block => Assert.True(Assert.IsType<Block.ListItem>(block).Ordered),
            block => Assert.Equal(1, Assert.IsType<Block.ListItem>(block).List),
            block => Assert.Equal(1, Assert.IsType<Block.ListItem>(block).Level),
            block =>
            {
                var table = Assert.IsType<Block.Table>(block);
                Assert.Equal([false, true], table.Columns.Select(column => column.RightAligned));
                Assert.Equal([2, 2], table.Rows.Select(row => row.Count));
            },
            block => Assert.IsType<Block.PageBreak>(block),
            block => Assert.Equal(2, Assert.IsType<Block.Heading>(block).Level),
            block => Assert.Equal(ParagraphKind.Quote, Assert.IsType<Block.Paragraph>(block).Kind),
            block => Assert.Equal(ParagraphKind.RightAligned, Assert.IsType<Block.Paragraph>(block).Kind));
    }

    [Theory]
    [InlineData("1. a\n2. b\n\nText\n\n1. c", 2)]
    [InlineData("1. a\n\n2. b", 1)]
    [InlineData("1. a\n- b", 2)]
    public void Lists_go_on_until_something_else_comes(string body, int lists) =>
        Assert.Equal(lists, BlockParser.Parse(body).OfType<Block.ListItem>().Select(item => item.List).Distinct().Count());

    private static string Show(Inline inline) => inline switch
    {
        Inline.Text { Bold: true } text => $"Bold:{text.Value}",
        Inline.Text { Italic: true } text => $"Italic:{text.Value}",
        Inline.Text text => $"Text:{text.Value}",
        Inline.LineBreak => "Break",
        Inline.Footnote note => $"Note:{ShowAll(note.Content)}",
        Inline.Inserted inserted => $"Ins {inserted.Author}:{ShowAll(inserted.Content)}",
        Inline.Deleted deleted => $"Del {deleted.Author}:{ShowAll(deleted.Content)}",
        Inline.Commented commented => $"Comment {commented.Author} {commented.Comment}:{ShowAll(commented.Content)}",
        Inline.Hidden hidden => $"{hidden.Kind}:{hidden.Value}",
        _ => throw new InvalidOperationException(),
    };

    private static string ShowAll(IReadOnlyList<Inline> content) => string.Concat(content.Select(Show));
}
