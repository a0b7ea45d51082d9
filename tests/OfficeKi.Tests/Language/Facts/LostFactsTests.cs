using FsCheck.Xunit;
using OfficeKi.Language;

namespace OfficeKi.Tests.Language.Facts;

public sealed class LostFactsTests
{
    [Theory]
    [InlineData("Die Frist endet am 1.3.2026.", "Sie haben bis zum 1. März 2026 Zeit.")]
    [InlineData("Die Frist endet am 1.3.2026.", "Sie haben bis zum 1. März Zeit.")]
    [InlineData("Zahlen Sie in zwei Wochen.", "Zahlen Sie in 14 Tagen.")]
    [InlineData("Der Bau kostet 2.487.300 Euro.", "Der Bau kostet rund 2,5 Mio. Euro.")]
    [InlineData("Der Beginn ist um 17.00 Uhr.", "Es geht um 17 Uhr los.")]
    [InlineData("Das regelt § 31 Abs. 2 BauGB.", "Das steht in § 31 Absatz 2 BauGB.")]
    [InlineData("Herrn Meyers Antrag ist da.", "Der Antrag von Herrn Meyer ist da.")]
    [InlineData("1. Füllen Sie den Antrag aus.\n2. Schicken Sie ihn ab.", "Füllen Sie den Antrag aus. Schicken Sie ihn ab.")]
    [InlineData("Das Parken ist hier nicht erlaubt.", "Das Parken ist hier verboten.")]
    [InlineData("Die Unterlagen sind bis Freitag einzureichen.", "Sie müssen die Unterlagen bis Freitag einreichen.")]
    [InlineData("Sie dürfen die Halle nur mit Sportschuhen betreten.", "Sie müssen in der Halle Sportschuhe tragen.")]
    [InlineData("Wir schreiben an [PERSON_1].", "[PERSON_1] bekommt einen Brief.")]
    public void What_is_said_in_another_form_is_not_lost(string source, string answer) =>
        Assert.Empty(LostFacts.Of(source, answer));

    [Theory]
    [InlineData("Die Frist endet am 1.3.2026.", "Die Frist endet bald.", "date-lost", "1.3.2026")]
    [InlineData("Die Frist endet am 1.3.2026.", "Die Frist endet am 1.3.2027.", "date-lost", "1.3.2026")]
    [InlineData("Guten Tag. Der Beginn ist um 17 Uhr.", "Es beginnt am Abend.", "time-lost", "17 Uhr")]
    [InlineData("Zahlen Sie 120,50 Euro.", "Zahlen Sie die Gebühr.", "amount-lost", "120,50 Euro")]
    [InlineData("Der Anteil steigt um 12 %.", "Der Anteil steigt stark.", "percentage-lost", "12 %")]
    [InlineData("Zahlen Sie in zwei Wochen.", "Zahlen Sie bald.", "number-lost", "zwei Wochen")]
    [InlineData("Das Haus hat 12 Zimmer.", "Das Haus hat viele Zimmer.", "number-lost", "12")]
    [InlineData("Das regelt § 31 Abs. 2 BauGB.", "Das regelt § 31 BauGB.", "reference-lost", "§ 31 Abs. 2 BauGB")]
    [InlineData("Ihr Aktenzeichen ist 61-12/2026.", "Nennen Sie Ihr Aktenzeichen.", "reference-lost", "61-12/2026")]
    [InlineData("Schreiben Sie an amt@stadt.example.", "Schreiben Sie uns.", "reference-lost", "amt@stadt.example")]
    [InlineData("Fragen beantwortet Frau Kaya.", "Wir beantworten Ihre Fragen.", "name-lost", "Kaya")]
    [InlineData("Zuständig ist das Amt für Soziales.", "Zuständig ist das Amt.", "name-lost", "Soziales")]
    [InlineData("Kommen Sie in die Gartenstraße 4.", "Kommen Sie in Haus 4.", "name-lost", "Gartenstraße")]
    [InlineData("Wir schreiben an [PERSON_1] und [PERSON_2].", "Wir schreiben an [PERSON_1].", "name-lost", "[PERSON_2]")]
    [InlineData("Die Halle ist am Montag nicht geöffnet.", "Die Halle ist am Montag geöffnet.", "negation-lost", "Die Halle ist am Montag nicht geöffnet.")]
    [InlineData("Hunde dürfen nicht in den Park.", "Hunde dürfen in den Park.", "negation-lost", "Hunde dürfen nicht in den Park.")]
    [InlineData("Sie müssen den Plan vorlegen.", "Sie können den Plan vorlegen.", "duty-changed", "Sie müssen den Plan vorlegen.")]
    [InlineData("Die Pläne sind bis Freitag vorzulegen.", "Sie können die Pläne bis Freitag vorlegen.", "duty-changed", "Die Pläne sind bis Freitag vorzulegen.")]
    [InlineData("Sie sollen den Plan vorlegen.", "Sie müssen den Plan vorlegen.", "duty-changed", "Sie sollen den Plan vorlegen.")]
    public void What_is_gone_is_found_at_its_place_in_the_source(string source, string answer, string kind, string text)
    {
        var finding = Assert.Single(LostFacts.Of(source, answer));
        Assert.Equal((kind, text, text), (finding.Kind, finding.Text, source[finding.Start..finding.End]));
    }

    [Theory]
    [InlineData("Die Frist endet am 1.3.2026 um 17 Uhr.", "The deadline is 1 March 2026, 5 p.m.")]
    [InlineData("Die Frist endet am 1. März 2026.", "The deadline is 03/01/2026.")]
    [InlineData("Zahlen Sie 1.500,50 Euro bis zum 15. Oktober.", "Please pay €1,500.50 by October 15.")]
    [InlineData("Zahlen Sie 1.500 Euro bis zum 1. August 2026.", "Veuillez payer 1 500 euros avant le 1er août 2026.")]
    [InlineData("Der Anteil beträgt 12 % nach § 31 Abs. 2 BauGB.", "Oran, BauGB'nin 31. maddesinin 2. fıkrasına göre %12'dir.")]
    [InlineData("Der Kurs dauert vom 1. bis 15. Mai 2026.", "Kurs 1-15 Mayıs 2026 tarihleri arasındadır.")]
    [InlineData("Der Bau kostet 2,5 Mio. Euro.", "The building costs 2.5 million euros.")]
    [InlineData("Die Frist beträgt 3 Monate.", "The period is three months.")]
    [InlineData("Rufen Sie [PERSON_1] an: 0471 555-0132.", "Call [PERSON_1]: 0471 5550132.")]
    [InlineData("Überweisen Sie auf DE02 1203 0000 0000 2020 51.", "Transfer to DE02120300000000202051.")]
    [InlineData("Der Termin ist am 5. Juni 2026 um 9.30 Uhr.", "الموعد يوم ٥ يونيو ٢٠٢٦ الساعة ٩:٣٠.")]
    [InlineData("Please pay 1,500.00 euros by 3 May 2026.", "Bitte zahlen Sie 1.500,00 Euro bis zum 3. Mai 2026.")]
    public void What_survives_translation_is_found_again(string source, string answer) =>
        Assert.Empty(LostFacts.OfTranslation(source, answer));

    [Theory]
    [InlineData("Die Frist endet am 1.3.2026.", "The deadline is 2 March 2026.", "date-lost", "1.3.2026")]
    [InlineData("Die Frist endet am 1. März 2026.", "Son tarih 1 Mart 2027.", "date-lost", "1. März 2026")]
    [InlineData("Der Termin ist um 9.30 Uhr.", "The appointment is at 9:45 a.m.", "time-lost", "9.30 Uhr")]
    [InlineData("Zahlen Sie 1.500 Euro.", "Please pay €15,000.", "amount-lost", "1.500 Euro")]
    [InlineData("Zahlen Sie 1.500 Euro.", "Please pay €1.50.", "amount-lost", "1.500 Euro")]
    [InlineData("Der Anteil beträgt 12 %.", "The share is 21%.", "percentage-lost", "12 %")]
    [InlineData("Die Frist beträgt 14 Tage.", "The period is short.", "number-lost", "14 Tage")]
    [InlineData("Das regelt § 31 Abs. 2 BauGB.", "See section 34(2) BauGB.", "reference-lost", "§ 31 Abs. 2 BauGB")]
    [InlineData("Das Zeichen ist 61-12/2026.", "The reference is 61-21/2026.", "reference-lost", "61-12/2026")]
    [InlineData("Schreiben Sie an amt@stadt.example.", "Write to us.", "reference-lost", "amt@stadt.example")]
    [InlineData("Wir schreiben an [PERSON_1].", "We are writing to you.", "name-lost", "[PERSON_1]")]
    public void What_a_translation_drops_is_found(string source, string answer, string kind, string text)
    {
        var finding = Assert.Single(LostFacts.OfTranslation(source, answer));
        Assert.Equal((kind, text, text), (finding.Kind, finding.Text, source[finding.Start..finding.End]));
    }

    [Property]
    public bool Nothing_is_lost_in_the_same_text_and_places_lie_inside(string? text, string? other)
    {
        var (source, answer) = (text ?? "", other ?? "");
        return LostFacts.Of(source, answer).Concat(LostFacts.OfTranslation(source, answer)).All(finding => finding.Start >= 0 && finding.End <= source.Length && finding.Start < finding.End);
    }

    [Theory]
    [InlineData("1.3.2026 ")]
    [InlineData("1.")]
    [InlineData("§ 1 Abs. 1, ")]
    [InlineData("[PERSON_")]
    [InlineData("[PERSON_1]")]
    [InlineData("Sie müssen nicht zahlen. ")]
    [InlineData("muss nicht, ")]
    [InlineData("Frau Kaya ")]
    [InlineData("Mai 3 ")]
    [InlineData("1 000 ")]
    [InlineData("rund 20 Euro und ")]
    [InlineData("a@b.de ")]
    [InlineData("\uD800")]
    [InlineData("zwölf ")]
    public void Hostile_text_takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        Limited.Run(() => LostFacts.Of(text, text[..50_000]).Count + LostFacts.OfTranslation(text, text[..50_000]).Count);
    }
}
