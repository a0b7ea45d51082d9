using FsCheck.Xunit;
using OfficeKi.Language;

namespace OfficeKi.Tests.Language.Facts;

public sealed class FactCheckTests
{
    [Theory]
    [InlineData("Die Frist endet am 30.09.2025.", "Die Frist endet am 30. September.")]
    [InlineData("Die Frist endet am 2025-09-30.", "Die Frist endet am 30.9.25.")]
    [InlineData("Vom 1. bis 15. Oktober 2025 liegt der Plan aus.", "Der Plan liegt bis 15.10.2025 aus.")]
    [InlineData("Das Amt öffnet von 9 bis 12 Uhr.", "Das Amt öffnet um 9:00 Uhr.")]
    [InlineData("Die Gebühr beträgt 1 500 €.", "Die Gebühr beträgt 1.500,00 Euro.")]
    [InlineData("Die Kosten betragen 2.487.300 Euro.", "Die Kosten betragen rund 2,5 Mio. Euro.")]
    [InlineData("Die zweiwöchige Frist läuft.", "Die Frist beträgt 14 Tage.")]
    [InlineData("Die Frist beträgt ein Jahr.", "Die Frist beträgt zwölf Monate.")]
    [InlineData("Nach §§ 187, 188 Abs. 2 BGB endet die Frist.", "Die Frist endet nach § 188 BGB.")]
    [InlineData("Nach § 31 Abs. 2 BauGB ist das möglich.", "Nach § 31 II BauGB ist das möglich.")]
    [InlineData("IBAN: DE02 1203 0000 0000 2020 51", "Überweisen Sie auf DE02120300000000202051.")]
    [InlineData("Telefon 0211 89-91234", "Rufen Sie an: 0211/89 91234.")]
    [InlineData("Der Antrag wurde 1998 gestellt.", "Der Antrag wurde in den 1990er-Jahren gestellt [1].")]
    [InlineData("Herr Meyers Antrag liegt vor.", "Der Antrag von Herrn Meyer liegt vor.")]
    [InlineData("Der Rat hat am Montag den Haushalt beschlossen.", "Der Rat schrieb: „den Haushalt beschlossen“.")]
    [InlineData("Es sind beide Seiten zu füllen.", "1. Füllen Sie beide Seiten aus.")]
    public void What_the_source_says_in_other_notation_is_not_flagged(string source, string answer) =>
        Assert.Empty(Check(source, answer));

    [Theory]
    [InlineData("Die Frist endet am 30.09.2025.", "Die Frist endet am 30.10.2025.", "date-not-in-source", "30.10.2025")]
    [InlineData("Die Sitzung beginnt um 17 Uhr.", "Die Sitzung beginnt um 18 Uhr.", "time-not-in-source", "18 Uhr")]
    [InlineData("Die Gebühr beträgt 1.500 Euro.", "Die Gebühr beträgt 1,5 Euro.", "amount-not-in-source", "1,5 Euro")]
    [InlineData("Der Anteil beträgt 12 %.", "Der Anteil beträgt 21 Prozent.", "percentage-not-in-source", "21 Prozent")]
    [InlineData("Es gibt 12 Stellen.", "Es gibt 13 Stellen.", "number-not-in-source", "13")]
    [InlineData("Nach § 31 Abs. 2 BauGB ist das möglich.", "Nach § 31 Abs. 3 BauGB ist das möglich.", "reference-not-in-source", "§ 31 Abs. 3 BauGB")]
    [InlineData("Aktenzeichen 61-12/2025", "Az. 61-21/2025", "reference-not-in-source", "61-21/2025")]
    [InlineData("IBAN DE02120300000000202051", "IBAN DE02 1203 0000 0000 2020 15", "reference-not-in-source", "DE02 1203 0000 0000 2020 15")]
    [InlineData("Frau Kaya leitet das Amt.", "Frau Kaja leitet das Amt.", "name-not-in-source", "Kaja")]
    [InlineData("Der Rat hat den Haushalt gestern beschlossen.", "Es heißt: „Der Rat hat den Haushalt abgelehnt“.", "quote-not-in-source", "Der Rat hat den Haushalt abgelehnt")]
    [InlineData("Die Frist wurde nicht verlängert.", "Die Frist wurde verlängert.", "negation-differs", "Die Frist wurde verlängert.")]
    [InlineData("2024 waren es 10 %, 2025 12 %.", "2025 waren es 10 %.", "assignment-unclear", "10 %")]
    public void What_the_source_does_not_bear_out_is_flagged_at_its_place(string source, string answer, string kind, string text)
    {
        var finding = Assert.Single(Check(source, answer), finding => finding.Kind == kind);
        Assert.Equal(text, finding.Text);
        Assert.Equal(text, answer[finding.Start..finding.End]);
    }

    [Fact]
    public void The_hint_shows_what_the_source_says_instead() =>
        Assert.Equal("30.09.2025", Assert.Single(Check("Die Frist endet am 30.09.2025.", "Die Frist endet am 30.10.2025.")).Hint);

    [Fact]
    public void Findings_of_later_sentences_point_into_the_whole_answer()
    {
        const string Answer = "Die Frist läuft. Sie endet am 1. Mai 2026.";
        var finding = Assert.Single(Check("Die Frist läuft.", Answer));
        Assert.Equal("1. Mai 2026", Answer[finding.Start..finding.End]);
    }

    [Fact]
    public void A_cited_passage_is_compared_before_the_others()
    {
        var check = new FactCheck([new(1, "Die Frist wurde verlängert."), new(2, "Die Frist wurde nicht verlängert.")]);
        Assert.Empty(check.Check("Die Frist wurde verlängert.", [1]));
        Assert.Equal("negation-differs", Assert.Single(check.Check("Die Frist wurde verlängert.", [2])).Kind);
    }

    [Fact]
    public void A_sentence_is_attributed_to_where_its_words_stand()
    {
        var check = new FactCheck([new(7, "Gebühren", IsHeading: true), new(8, "Die Gebühr beträgt 60 Euro. Kinder zahlen 30 Euro."), new(9, "Das Amt öffnet um 8 Uhr.")]);
        var source = check.Attribute("Für Kinder sind 30 Euro zu zahlen.")[0];
        Assert.Equal((8, "Kinder zahlen 30 Euro."), (source.Passage, source.Span.Of("Die Gebühr beträgt 60 Euro. Kinder zahlen 30 Euro.")));
        Assert.InRange(source.Score, 0.5, 1);
        Assert.Empty(check.Attribute("Xylophone klingen wunderbar hell."));
    }

    [Fact]
    public void A_cancelled_build_stops() =>
        Assert.Throws<OperationCanceledException>(() => new FactCheck([new(1, "Die Frist läuft.")], new CancellationToken(canceled: true)));

    [Fact]
    public void A_finding_prints_no_text() =>
        Assert.DoesNotContain("Kaja", Assert.Single(Check("Frau Kaya leitet das Amt.", "Frau Kaja leitet das Amt.")).ToString(), StringComparison.Ordinal);

    [Property]
    public bool A_text_agrees_with_itself_and_every_finding_lies_inside(string? source, string? answer)
    {
        var (from, to) = (source ?? "", answer ?? "");
        return Check(from + " " + to, to).All(finding => finding.Kind is "quote-not-in-source" or "name-not-in-source" or "reference-not-in-source" || finding.End <= to.Length);
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("-a")]
    [InlineData("/1")]
    [InlineData("§ 1 Abs. 1, ")]
    [InlineData("Abs. 1 ")]
    [InlineData("[1,")]
    [InlineData("1. bis ")]
    [InlineData("\uD800")]
    [InlineData("nicht, ")]
    [InlineData("„a b c d“ ")]
    [InlineData("zwei Euro und ")]
    [InlineData("Sie ist nicht da. ")]
    [InlineData("Kapitel IV: ein Drittel der ")]
    public void Hostile_text_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var turned = text[..20_000].Replace('1', '3').Replace("zwei", "drei", StringComparison.Ordinal);
        Limited.Run(() => new FactCheck([new(1, text)]) is var check ? check.Check(text[..20_000], [1]).Count + check.Check(turned, [1]).Count : 0);
    }

    private static IReadOnlyList<CheckFinding> Check(string source, string answer) => new FactCheck([new(1, source)]).Check(answer, [1]);
}
