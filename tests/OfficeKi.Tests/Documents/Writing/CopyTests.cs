using OfficeKi.Core;
using OfficeKi.Documents.Writing;
using static OfficeKi.Tests.Documents.Writing.WordTexts;

namespace OfficeKi.Tests.Documents.Writing;

/// <summary>A copy to hand out is written from what a reader sees: nothing of the original survives beside it.</summary>
public class CopyTests
{
    [Fact]
    public void Metadata_comments_revisions_and_hidden_text_of_the_original_are_not_in_the_copy()
    {
        const string Canary = "Geheimrat";
        var original = new Docx
        {
            Body = Docx.P("Antrag von Erika Muster vom 3. Mai 2026.")
                + Docx.P($"{Canary} unsichtbar", "<w:vanish/>")
                + $"<w:p><w:del w:id=\"1\" w:author=\"{Canary}\"><w:r><w:delText>{Canary} alt</w:delText></w:r></w:del><w:r><w:t>Der Antrag ist vollständig.</w:t></w:r></w:p>",
            Comments = $"<w:comment w:id=\"0\" w:author=\"{Canary}\"><w:p><w:r><w:t>{Canary} meint</w:t></w:r></w:p></w:comment>",
            CustomXml = $"<x>{Canary}</x>",
            Description = Canary,
        }.ToBytes();
        Assert.Contains(Parts(original).Values, part => part.Contains(Canary, StringComparison.Ordinal));

        var copy = WordFile.Write(new(new("Kopie"), [.. Documents.Reading.Read(original, "a.docx").Passages.Select(passage =>
            Paragraph(passage.Text.Reveal().Replace("Erika Muster", "█████", StringComparison.Ordinal)))]));

        Assert.All(Parts(copy).Values, part =>
        {
            Assert.DoesNotContain(Canary, part, StringComparison.Ordinal);
            Assert.DoesNotContain("Muster", part, StringComparison.Ordinal);
        });
        Assert.Equal("Antrag von █████ vom 3. Mai 2026.\nDer Antrag ist vollständig.", Documents.Reading.Read(copy, "a.docx").Text());
    }

    [Theory]
    [InlineData("a\u200Bb\u200C\u200D\u2060\uFEFF", "ab")]                            // zero width
    [InlineData("a\U000E0041\U000E007Fb", "ab")]                                      // tags
    [InlineData("a\uFE00\U000E0100\uFE0Fb", "ab")]                                    // variation selectors
    [InlineData("a\u202Eb\u2066c\u200E", "abc")]                                      // bidirectional controls
    [InlineData("a\uE000\uF8FF\U000F0000b", "ab")]                                    // private use
    [InlineData("Bau\u00ADamt \U0001F469\u200D\U0001F527 \u260E\uFE0F", "Bau\u00ADamt \U0001F469\u200D\U0001F527 \u260E\uFE0F")]
    public void Characters_nobody_sees_are_not_in_the_copy(string text, string kept)
    {
        var document = Parts(WordFile.Write(Of(Paragraph(text))))["word/document.xml"];

        Assert.Contains($">{kept}<", document, StringComparison.Ordinal);
    }
}
