using OfficeKi.Core;
using OfficeKi.Documents;
using static OfficeKi.Tests.Documents.Reading;

namespace OfficeKi.Tests.Documents;

public sealed class HtmlStructureTests
{
    [Fact]
    public void Blocks_become_passages_and_white_space_collapses()
    {
        var document = ReadHtml("<h2>Anlass</h2>\n<div>Ein\n  <b>Satz</b> mit&nbsp;Rest</div><p> </p><ul><li>a<ul><li>b</li></ul></li></ul><pre>x\n  y</pre>lose");

        Assert.Equal(
            [
                "paragraph:1 Heading2 Anlass", "paragraph:2 Paragraph Ein Satz mit\u00A0Rest", "paragraph:3 ListItem1 a", "paragraph:4 ListItem2 b",
                "paragraph:5 Paragraph x\n  y", "paragraph:6 Paragraph lose",
            ],
            document.Lines());
    }

    [Fact]
    public void One_line_break_stays_in_the_passage_and_two_part_it()
    {
        Assert.Equal(["paragraph:1 Paragraph a\nb", "paragraph:2 Paragraph c"], ReadHtml("<div>a<br>b<br><br>c</div>").Lines());
    }

    [Fact]
    public void A_row_of_data_is_one_passage_and_a_layout_table_is_not()
    {
        var data = ReadHtml("<table><tr><th>Posten</th><th>Euro</th></tr><tr><td><p>Miete</p><p>kalt</p></td><td>400</td></tr></table>");
        var layout = ReadHtml("<table role=presentation><tr><td>links</td><td>rechts</td></tr></table><table><tr><td><table><tr><td>innen</td></tr></table></td><td>b</td></tr></table>");

        Assert.Equal(["paragraph:1 TableRow Posten | Euro", "paragraph:2 TableRow Miete kalt | 400"], data.Lines());
        Assert.Equal(["Miete kalt", "400"], data.Passages[1].Cells.Of());
        Assert.Equal(["paragraph:1 Paragraph links", "paragraph:2 Paragraph rechts", "paragraph:3 Paragraph innen", "paragraph:4 Paragraph b"], layout.Lines());
    }

    [Theory]
    [InlineData("<p>neu</p><blockquote><p>alt</p></blockquote>")]
    [InlineData("<p>neu</p><div class='gmail_quote'>alt</div>")]
    [InlineData("<p>neu</p><div id='divRplyFwdMsg'>alt</div>")]
    public void Marked_history_is_quoted(string html)
    {
        Assert.Equal([(PassageKind.Paragraph, "neu"), (PassageKind.Quote, "alt")], ReadHtml(html).Passages.Select(passage => (passage.Kind, passage.Text.Reveal())));
    }

    [Fact]
    public void From_Outlooks_header_on_everything_is_quoted()
    {
        var document = ReadHtml(
            "<p>Danke.</p><div><p><b>Von:</b> Muster, Erika<br><b>Gesendet:</b> Dienstag, 3. November 2026 10:12<br><b>An:</b> Amt 32<br><b>Betreff:</b> Antrag</p></div><p>Guten Tag</p><p>Gruß</p>");

        Assert.Equal([PassageKind.Paragraph, PassageKind.Quote, PassageKind.Quote, PassageKind.Quote], document.Passages.Select(passage => passage.Kind));
    }

    [Fact]
    public void The_line_that_announces_a_quote_belongs_to_it()
    {
        var document = ReadHtml("<p>Danke.</p><p>Am 3.11.2026 um 10:12 schrieb Erika Muster:</p><blockquote>Guten Tag</blockquote><p>Nachsatz</p>");

        Assert.Equal([PassageKind.Paragraph, PassageKind.Quote, PassageKind.Quote, PassageKind.Paragraph], document.Passages.Select(passage => passage.Kind));
    }

    [Theory]
    [InlineData("Von: der Straße bis zum Haus")]
    [InlineData("Am Montag schrieb die Zeitung:")]
    public void Ordinary_sentences_start_no_quote(string text)
    {
        Assert.All(ReadHtml($"<p>{text}</p><p>Es folgt Text.</p>").Passages, passage => Assert.Equal(PassageKind.Paragraph, passage.Kind));
    }

    public static TheoryData<string, string> Hostile() => new()
    {
        { "nested elements", string.Concat(Enumerable.Repeat("<div>", 150_000)) + "x" },
        { "unclosed formatting", string.Concat(Enumerable.Range(0, 30_000).Select(number => $"<b id={number}><p>")) },
        { "many attributes", "<p " + string.Concat(Enumerable.Range(0, 200_000).Select(number => $"a{number}=1 ")) + ">x</p>" },
        { "one long attribute", "<p style=\"" + new string(';', 5_000_000) + "\">x</p>" },
        { "many rules", "<style>" + string.Concat(Enumerable.Repeat(".a{display:none}", 50_000)) + "</style>" + string.Concat(Enumerable.Repeat("<b class=a>x</b>", 50_000)) },
        { "long selectors", "<style>" + string.Concat(Enumerable.Repeat("div ", 60)) + "b{display:none}</style>" + string.Concat(Enumerable.Repeat("<div>", 200)) + string.Concat(Enumerable.Repeat("<b>x</b>", 20_000)) },
        { "nested media", "<style>" + string.Concat(Enumerable.Repeat("@media all{", 200_000)) + "</style>x" },
        { "open brackets", "<style>" + new string('(', 2_000_000) + "</style>x" },
        { "many comments", string.Concat(Enumerable.Repeat("<!--[if mso]>a<![endif]-->", 100_000)) },
        { "style in comments", "<!--" + string.Concat(Enumerable.Repeat("<style>", 300_000)) + "-->x" },
        { "unclosed tags", string.Concat(Enumerable.Repeat("<a <b ", 200_000)) },
        { "many rows", "<table>" + string.Concat(Enumerable.Repeat("<tr><td>a<td>b", 50_000)) },
        { "nested lists", string.Concat(Enumerable.Repeat("<ul><li>", 50_000)) + "x" },
        { "siblings", "<style>p ~ b{opacity:0} b:nth-child(3){opacity:0}</style>" + string.Concat(Enumerable.Repeat("<b>x</b>", 60_000)) },
        { "line breaks", string.Concat(Enumerable.Repeat("a<br>", 150_000)) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_pages_end_in_time(string name, string html)
    {
        var read = Task.Run(() => DocumentReader.ReadHtml(html, CancellationToken.None));

        Assert.True(await Task.WhenAny(read, Task.Delay(TimeSpan.FromSeconds(20))) == read, name);
        Assert.NotNull(await read);
    }
}
