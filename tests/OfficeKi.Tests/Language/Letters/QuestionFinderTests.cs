using OfficeKi.Language.Letters;

namespace OfficeKi.Tests.Language.Letters;

public class QuestionFinderTests
{
    [Theory]
    [InlineData("Wann wird der Bescheid zugestellt?")]
    [InlineData("Darf ich die Gebühr in zwei Raten zahlen?")]
    [InlineData("Wenn 2028 gebaut wird: Bekomme ich dann Geld zurück?")]
    [InlineData("Stimmt es, dass das Weinfest ausfällt?")]
    [InlineData("Können Sie mir sagen, bis wann der Antrag vorliegen muss?")]
    [InlineData("Das gilt doch auch für uns, oder?")]
    [InlineData("Gibt es eine Ermäßigung für Familien?")]
    public void A_direct_question_is_found(string sentence) => Assert.Equal(QuestionKind.Direct, QuestionFinder.KindOf(sentence));

    [Theory]
    [InlineData("Ich möchte wissen, ob ich im Ausschuss etwas sagen darf.")]
    [InlineData("Außerdem möchte ich wissen, ob ich am 26. November im Ausschuss etwas sagen darf.")]
    [InlineData("Bitte teilen Sie mir mit, wann die Straße gesperrt wird.")]
    [InlineData("Uns interessiert, wie hoch die Kosten sind.")]
    [InlineData("Mich interessiert besonders, ob ein Computerprogramm entschieden hat.")]
    [InlineData("Ich frage mich, warum die Laterne seit Wochen nicht brennt.")]
    [InlineData("Für uns ist noch unklar, wer die Kosten trägt.")]
    [InlineData("Ich bitte um Auskunft, welche Unterlagen noch fehlen.")]
    [InlineData("Es stellt sich uns die Frage, weshalb der Bescheid geändert wurde.")]
    [InlineData("Ich wüsste gern, wo ich das Formular finde.")]
    [InlineData("Wir würden gern erfahren, wie lange die Bearbeitung noch dauert.")]
    [InlineData("Meine Frage ist, ob der Parkplatz auch am Wochenende offen ist.")]
    [InlineData("Offen ist, wer das Bürgerbüro unterrichtet.")]
    [InlineData("Bitte prüfen Sie, ob die Gebühr richtig berechnet ist.")]
    [InlineData("Bitte sag mir, bis wann du den Raum brauchst.")]
    [InlineData("Ich möchte nach Artikel 15 DSGVO wissen, welche Daten die Stadt gespeichert hat.")]
    public void An_indirect_question_is_found(string sentence) => Assert.Equal(QuestionKind.Indirect, QuestionFinder.KindOf(sentence));

    [Theory]
    [InlineData("Bitte senden Sie mir den Lageplan.")]
    [InlineData("Bitte schicken Sie mir die Auskunft schriftlich an meine Anschrift.")]
    [InlineData("Könnten Sie mir die Unterlagen zusenden?")]
    [InlineData("Ich bitte um Mitzeichnung der Vorlage.")]
    [InlineData("Hiermit beantrage ich eine Verlängerung der Frist.")]
    [InlineData("Ich hätte gern eine Kopie des Bescheids.")]
    [InlineData("Wir benötigen von Ihnen den unterschriebenen Vertrag.")]
    [InlineData("Für eine Bestätigung des Eingangs wäre ich Ihnen dankbar.")]
    [InlineData("Bitte rufen Sie mich morgen zurück.")]
    public void A_request_is_found(string sentence) => Assert.Equal(QuestionKind.Request, QuestionFinder.KindOf(sentence));

    [Theory]
    [InlineData("Wie geht es Ihnen?")]
    [InlineData("Na, wie geht's?")]
    [InlineData("Hatten Sie ein schönes Wochenende?")]
    [InlineData("Sind Sie gut ins neue Jahr gekommen?")]
    [InlineData("Haben Sie noch Fragen?")]
    [InlineData("Muss das wirklich sein?")]
    [InlineData("Wer hätte das gedacht?")]
    [InlineData("Wozu zahlen wir eigentlich Steuern?")]
    [InlineData("Ich bitte um eine Antwort bis zum 27. November.")]
    [InlineData("Ich freue mich auf Ihre Rückmeldung.")]
    [InlineData("Bei Fragen rufen Sie mich bitte an.")]
    [InlineData("Sie können mich auch anrufen, am besten vormittags.")]
    [InlineData("Bitte entschuldigen Sie die späte Antwort.")]
    [InlineData("Bitte beachten Sie, dass eine einfache E-Mail nicht genügt.")]
    [InlineData("Ich habe Ihnen bereits mitgeteilt, wann ich Zeit habe.")]
    [InlineData("Sie hatten mich gefragt, ob der Zaun steht.")]
    [InlineData("Wir prüfen, ob das möglich ist.")]
    [InlineData("Wir werden Ihnen mitteilen, wann die Arbeiten beginnen.")]
    [InlineData("Ich weiß, wo der Plan liegt.")]
    [InlineData("Der Bescheid kam am Samstag an.")]
    [InlineData("Ich wohne seit 1988 in der Weinstraße.")]
    [InlineData("Bitte denken Sie an die Umwelt, bevor Sie diese Mail drucken.")]
    [InlineData("„Muss das sein?“, sagen die Nachbarn.")]
    public void Courtesy_rhetoric_and_statements_are_no_questions(string sentence) => Assert.Null(QuestionFinder.KindOf(sentence));

    [Fact]
    public void Greeting_signature_and_quoted_mail_are_left_out() => Assert.Equal(
        ["Wann beginnt der Bau?", "Bitte senden Sie mir den Plan."],
        Mail.Questions("""
            Sehr geehrte Frau Velten,
            Wann beginnt der Bau?
            Bitte senden Sie mir den Plan.
            Mit freundlichen Grüßen
            Karl Weber
            Fragen? Rufen Sie an!
            Von: Velten, Miriam
            Gesendet: Montag
            Haben Sie den Antrag dabei?
            """));

    [Fact]
    public void Lines_with_a_quote_mark_are_left_out() => Assert.Equal(
        ["Bis wann habe ich Zeit?"],
        Mail.Questions("> Haben Sie den Nachweis?\nJa, den habe ich. Bis wann habe ich Zeit?\n> Und den Ausweis?"));

    [Fact]
    public void A_question_asked_twice_is_one() => Assert.Equal(["Wann kommt der Bescheid?"], Mail.Questions("Wann kommt der Bescheid?\nWann kommt der Bescheid?"));

    [Fact]
    public void A_very_long_sentence_is_read_in_linear_time() =>
        Assert.NotNull(Limited.Run(() => QuestionFinder.KindOf(string.Concat(Enumerable.Repeat("wann darf ich das bitte wissen ", 50_000)) + "?")));
}
