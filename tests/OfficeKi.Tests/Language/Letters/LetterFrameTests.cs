using OfficeKi.Language.Letters;

namespace OfficeKi.Tests.Language.Letters;

public class LetterFrameTests
{
    [Theory]
    [InlineData("Liebe Frau Velten,", false, true)]
    [InlineData("Sehr geehrte Damen und Herren,", false, true)]
    [InlineData("Guten Tag [PERSON_1]!", false, true)]
    [InlineData("Viele Grüße", false, true)]
    [InlineData("> Mit freundlichen Grüßen", true, true)]
    [InlineData("Von: Miriam Velten\nGesendet: Montag, 16. November 2026\nBetreff: Mitzeichnung bis 24. November", true, true)]
    [InlineData("Am 3.11.2026 schrieb Erika Muster:", true, true)]
    [InlineData("Von: 1. Januar bis 31. März", false, false)]
    [InlineData("Sehr geehrte Frau Bohr, wir haben Ihren Antrag erhalten.", false, false)]
    [InlineData("Im Auftrag der Stadt prüft das Büro die Statik.", false, false)]
    [InlineData("Mitzeichnung Amt 51 ist damit erteilt.", false, false)]
    [InlineData("", false, false)]
    public void Greeting_closing_and_quoted_head_are_the_frame_and_nothing_else(string text, bool isQuote, bool expected) =>
        Assert.Equal(expected, LetterFrame.IsFrame(text, isQuote));
}
