using FsCheck.Xunit;
using OfficeKi.Language;

namespace OfficeKi.Tests.Language.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Der Rat tagt. Danach wird abgestimmt.", 2)]
    [InlineData("Am 3. Mai tagt der Rat.", 1)]
    [InlineData("Die Frist endet am 30.09. Bitte antworten Sie.", 2)]
    [InlineData("Nach § 31 Abs. 2 Satz 1 i. V. m. § 34 BauGB ist das möglich.", 1)]
    [InlineData("Das gilt z. B. für Hunde. Katzen sind frei.", 2)]
    [InlineData("Wir danken Dr. h. c. Meyer und Prof. Schulz.", 1)]
    [InlineData("Friedrich II. von Preußen war König.", 1)]
    [InlineData("Er war der 45. Präsident der USA.", 1)]
    [InlineData("Das steht in § 3. Der Antrag ist zulässig.", 2)]
    [InlineData("Das war im Jahr 2019. Seither gilt das Gesetz.", 2)]
    [InlineData("„Kommen Sie?“, fragte er. Niemand kam.", 2)]
    [InlineData("Er sagte: „Wir kommen.“ Dann ging er.", 2)]
    [InlineData("Hunde, Katzen usw. Die Steuer gilt nur für Hunde.", 2)]
    [InlineData("Hunde, Katzen usw. sind erlaubt.", 1)]
    [InlineData("1. Der Antrag wird abgelehnt.", 1)]
    [InlineData("J. Müller und K. Schmidt vertreten den e. V. nach außen.", 1)]
    [InlineData("Bürger*innen und Ratsmitglieder:innen stimmen ab! Wirklich? Ja.", 3)]
    [InlineData("Schreiben Sie an info@stadt.example.de oder www.stadt.example. Wir antworten.", 2)]
    [InlineData("Das Haus (vgl. Anlage 1. Die Pläne liegen bei.) steht leer.", 1)]
    [InlineData("Er zögerte … und ging dann. Das war gut.", 2)]
    [InlineData("Die Kosten betragen 2,5 Mio. Euro.", 1)]
    [InlineData("Erster Absatz\n\nZweiter Absatz", 2)]
    [InlineData("Ein Satz über\nzwei Zeilen.", 1)]
    [InlineData("", 0)]
    [InlineData("  \n ", 0)]
    public void A_paragraph_is_cut_into_sentences(string text, int sentences) =>
        Assert.Equal(sentences, SentenceSplitter.Split(text).Count);

    [Theory]
    [InlineData("Der Rat tagt.", true)]
    [InlineData("Kommen Sie?", true)]
    [InlineData("Die Frist endet (§ 31 VwVfG).", true)]
    [InlineData("Die Frist endet am 3.", false)]
    [InlineData("Das gilt z. B.", false)]
    [InlineData("Das gilt z.", false)]
    [InlineData("Nach § 31 Abs.", false)]
    [InlineData("Er sagte: „Wir kommen.", false)]
    [InlineData("Das Haus (vgl. Anlage.", false)]
    [InlineData("Karl V.", false)]
    [InlineData("Er zögerte...", false)]
    [InlineData("Siehe www.stadt.", false)]
    [InlineData("Hunde usw.", false)]
    [InlineData("Der Rat tagt", false)]
    [InlineData("", false)]
    public void A_stream_knows_when_a_sentence_is_surely_over(string text, bool expected) =>
        Assert.Equal(expected, SentenceSplitter.EndsCertainly(text));

    [Property]
    public bool Sentences_hold_every_visible_character_once_and_in_order(string? text)
    {
        text ??= "";
        var joined = string.Concat(SentenceSplitter.Split(text).Select(span => span.Of(text)));
        return Visible(joined) == Visible(text);
    }

    [Property]
    public bool A_certain_end_is_an_end_before_any_new_sentence(string? text)
    {
        text = (text ?? "") + " Der Rat tagt.";
        return !SentenceSplitter.EndsCertainly(text)
            || SentenceSplitter.Split(text + " Die Sitzung folgt.").Any(span => span.End == text.Length);
    }

    [Fact]
    public void Hostile_text_takes_linear_time()
    {
        foreach (var piece in new[] { "a.", "(", ". ", "\n", "„", "1. ", ". - ", "z. B. ", "!", "() " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
            var sentences = Limited.Run(() => SentenceSplitter.Split(text));
            Assert.All(sentences, span => Assert.True(span.Length > 0));
        }
    }

    private static string Visible(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
