using FsCheck.Xunit;
using OfficeKi.Privacy.Characters;

namespace OfficeKi.Tests.Privacy.Characters;

public class CharacterCleanerTests
{
    [Theory]
    [InlineData("Kos\u200B\u200Cten", "Kosten", "zero-width")]
    [InlineData("Auf\u200Clage", "Auflage", "zero-width")]
    [InlineData("rechnung\u202Efdp.exe", "rechnungfdp.exe", "bidi-control")]
    [InlineData("x\uE000y", "xy", "private-use")]
    [InlineData("a\0b\bc\u001B[31md", "abc[31md", "control-char")]
    [InlineData("a\U000E0041\U000E0042b", "ab", "unicode-tags")]
    [InlineData("😀\U000E0157\U000E0155!", "😀!", "variation-selector-run")]
    [InlineData("❤\uFE0F\uFE0F", "❤\uFE0F", "variation-selector-run")]
    [InlineData("a\uFE0Fb", "ab", "variation-selector-run")]
    [InlineData("a\uFEFFb", "ab", "zero-width")]
    [InlineData("a\u200Db", "ab", "zero-width")]
    [Trait("Requirement", "INJ-1")]
    public void Hidden_characters_go_and_are_told(string text, string clean, string kind)
    {
        var cleaned = CharacterCleaner.Clean(text);

        Assert.Equal(clean, cleaned.Text);
        Assert.Equal(kind, Assert.Single(cleaned.Hidden).Kind);
    }

    [Fact]
    public void Half_a_surrogate_pair_goes() => Assert.Equal("ab", CharacterCleaner.Clean("a" + '\uD83D' + "b").Text);

    [Theory]
    [InlineData("Donau\u00ADdampf\u00ADschiff", "Donaudampfschiff")]
    [InlineData("\uFEFFBeginn", "Beginn")]
    [InlineData("Zeile\u000BZeile\u2028Zeile", "Zeile\nZeile\nZeile")]
    [InlineData("\uF0B7 Punkt", "• Punkt")]
    public void What_word_processors_leave_behind_goes_without_alarm(string text, string clean)
    {
        var cleaned = CharacterCleaner.Clean(text);

        Assert.Equal(clean, cleaned.Text);
        Assert.Empty(cleaned.Hidden);
    }

    [Theory]
    [InlineData("Grüße „ganz“ normal – 5 € …\r\n\tZeile")]
    [InlineData("👩\u200D👩\u200D👧\u200D👦 und ❤\uFE0F und 1\uFE0F⃣")]
    [InlineData("🏳\uFE0F\u200D🌈 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("Nguyễn Văn Ân, Łukasz, Олена")]
    [InlineData("α-Strahlung, 5 µl, Δt")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("")]
    public void Visible_text_stays_the_same_instance(string text)
    {
        var cleaned = CharacterCleaner.Clean(text);

        Assert.Same(text, cleaned.Text);
        Assert.Empty(cleaned.Hidden);
    }

    [Fact]
    public void Look_alike_letters_are_told_but_stay()
    {
        var cleaned = CharacterCleaner.Clean("IBAN DЕ89 und pаypal");

        Assert.Equal("IBAN DЕ89 und pаypal", cleaned.Text);
        Assert.Equal(("mixed-script-token", 2), (cleaned.Hidden[0].Kind, cleaned.Hidden[0].Count));
    }

    [Property(MaxTest = 500)]
    public bool Cleaning_twice_changes_nothing_more(string? text)
    {
        var once = CharacterCleaner.Clean(text ?? "").Text;
        var twice = CharacterCleaner.Clean(once);
        return twice.Text == once && twice.Hidden.All(hidden => hidden.Kind == "mixed-script-token");
    }

    [Fact]
    public void A_result_prints_no_text() => Assert.DoesNotContain("geheim", CharacterCleaner.Clean("geheim").ToString(), StringComparison.Ordinal);
}
