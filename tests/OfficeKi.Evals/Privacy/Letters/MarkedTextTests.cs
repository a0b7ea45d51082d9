namespace OfficeKi.Evals.Privacy.Letters;

public class MarkedTextTests
{
    [Fact]
    public void Marks_become_spans_of_the_plain_text()
    {
        var marked = MarkedText.Parse("Frau ⟦PERSON:Özdemir⟧, ⟦ADDRESS:Am Tor 7\n24999 Alt⟧ ⟦IP_ADDRESS:2001:db8::1⟧!");

        Assert.Equal("Frau Özdemir, Am Tor 7\n24999 Alt 2001:db8::1!", marked.Text);
        Assert.Equal(
            ["PERSON=Özdemir", "ADDRESS=Am Tor 7\n24999 Alt", "IP_ADDRESS=2001:db8::1"],
            marked.Spans.Select(span => $"{span.Type}={marked.Text[span.Start..span.End]}"));
    }

    [Fact]
    public void A_text_without_marks_stays_as_it_is() => Assert.Equal(("Guten Tag", 0), (MarkedText.Parse("Guten Tag").Text, MarkedText.Parse("Guten Tag").Spans.Count));

    [Theory]
    [InlineData("⟦PERSON:Kern")]
    [InlineData("Kern⟧")]
    [InlineData("⟦PERSON:⟦PERSON:Kern⟧⟧")]
    [InlineData("⟦Kern⟧")]
    [InlineData("⟦Kern⟧: ja")]
    [InlineData("⟦:Kern⟧")]
    [InlineData("⟦PERSON:⟧")]
    public void A_broken_mark_is_refused(string marked) => Assert.Throws<FormatException>(() => MarkedText.Parse(marked));
}
