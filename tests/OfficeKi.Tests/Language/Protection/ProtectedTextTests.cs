using OfficeKi.Language;
using OfficeKi.Language.Protection;

namespace OfficeKi.Tests.Language.Protection;

public class ProtectedTextTests
{
    [Theory]
    // by its heading
    [InlineData("Der Weg ist frei.|Rechtsbehelfsbelehrung|Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.|Mit freundlichen Grüßen", "1 2")]
    [InlineData("Ihre Rechte:|Sind Sie nicht einverstanden? Dann schreiben Sie uns einen Widerspruch.|Im Auftrag", "0 1")]
    [InlineData("Rechtsbehelfsbelehrung: Gegen diesen Bescheid können Sie Klage erheben.|Anlage: Merkblatt", "0")]
    [InlineData("IV. Rechtsmittelbelehrung|Das Urteil kann mit der Berufung angefochten werden.", "0 1")]
    // by its opening, with the lines of an address
    [InlineData("Gegen diesen Bescheid kann binnen eines Monats Widerspruch eingelegt werden bei der|Stadt [ORT_1]|Rathausplatz 1|schriftlich oder zur Niederschrift.|Mit freundlichen Grüßen|[PERSON_1]", "0 1 2 3")]
    [InlineData("Sie können gegen diese Entscheidung innerhalb von zwei Wochen Einspruch einlegen.|Die Klage hat keine aufschiebende Wirkung.|Bringen Sie bitte auch Ihren Ausweis zum Termin mit.", "0 1")]
    [InlineData("Innerhalb eines Monats nach Zustellung können Sie gegen den Gebührenbescheid Klage beim Verwaltungsgericht erheben.", "0")]
    // a heading ends it
    [InlineData("Gegen diese Verfügung ist der Widerspruch zulässig.|#Hinweise zum Datenschutz|Wir speichern Ihre Daten bis zum Ende des Verfahrens.", "0")]
    // none
    [InlineData("Der Bürger hat gegen den Bescheid Widerspruch erhoben.|Wir haben den Widerspruch geprüft.", "")]
    [InlineData("Die Rechtsbehelfsbelehrung des alten Bescheids war falsch und wird jetzt ersetzt.", "")]
    [InlineData("Gegen den Bescheid kann man wenig sagen.", "")]
    [InlineData("Gegen diese Mannschaft kann jeder verlieren.", "")]
    [InlineData("", "")]
    public void Legal_remedies_are_whole_passages(string passages, string expected) => Assert.Equal(expected, Ids(passages, "legal-remedy"));

    [Theory]
    [InlineData("Tenor|Die Klage wird abgewiesen.|Der Kläger trägt die Kosten.|Tatbestand|Der Kläger wohnt in [ORT_1].", "0 1 2")]
    [InlineData("T e n o r :|Der Bescheid wird aufgehoben.|Gründe|Die Sache ist klar.", "0 1")]
    [InlineData("Sehr geehrte Frau [PERSON_1],|auf Ihren Antrag ergeht folgender Bescheid:|1. Ihr Antrag vom [DATE_1] wird abgelehnt.|2. Die Gebühr wird auf 50 Euro festgesetzt.|Begründung:|Der Antrag war zu spät.", "1 2 3")]
    [InlineData("Bescheid|Sehr geehrter Herr [PERSON_1],|Ihr Antrag wird genehmigt.|Begründung|Alles liegt vor.", "2")]
    [InlineData("1. Der Widerspruch wird zurückgewiesen.|2. Die Kosten des Verfahrens tragen Sie.|Wir haben alles geprüft.", "0 1")]
    [InlineData("I. Die Baugenehmigung wird erteilt.|II. Sie gilt drei Jahre.|Gründe:|Das Vorhaben ist zulässig.", "0 1")]
    [InlineData("Es wird angeordnet:|1. Der Hund ist anzuleinen.|2. Der Hund trägt einen Maulkorb.|Mit freundlichen Grüßen", "0 1 2")]
    [InlineData("Wir lehnen Ihren Antrag ab.|Es gibt dafür diesen Grund:|Begründung|Sie wohnen nicht hier.", "0 1")]
    // none
    [InlineData("1. Bitte füllen Sie den Antrag aus.|2. Schicken Sie ihn an uns.", "")]
    [InlineData("Der Antrag wurde abgelehnt, weil er zu spät war.", "")]
    [InlineData("Begründung|Der Antrag war zu spät.", "")]
    [InlineData("Bescheid|Sehr geehrte Frau [PERSON_1],|wir freuen uns über Ihren Brief.", "")]
    public void The_operative_part_is_whole_passages(string passages, string expected) => Assert.Equal(expected, Ids(passages, "operative-part"));

    [Theory]
    [InlineData("Bitte antworten Sie bis zum 30. September 2025.", "bis zum 30. September 2025")]
    [InlineData("Zahlen Sie spätestens am 1.10.2025 den Betrag.", "spätestens am 1.10.2025")]
    [InlineData("Sie haben innerhalb eines Monats nach Zustellung Zeit.", "innerhalb eines Monats nach Zustellung")]
    [InlineData("Bitte zahlen Sie bis zum [DATE_1].", "bis zum [DATE_1]")]
    [InlineData("Stichtag ist der 1. Oktober 2025.", "1. Oktober 2025")]
    // none
    [InlineData("Ihr Schreiben vom 3. Mai 2025 liegt vor.")]
    [InlineData("Die Sitzung ist am 9. September 2025.")]
    [InlineData("Am [DATE_1] haben wir telefoniert.")]
    [InlineData("Der Kurs dauert 14 Tage.")]
    public void Deadlines_are_the_words_that_state_them(string text, params string[] expected) => Assert.Equal(expected, Texts(text, "deadline"));

    [Theory]
    [InlineData("Das folgt aus § 31 Abs. 2 VwVfG.", "§ 31 Abs. 2 VwVfG")]
    [InlineData("Nach Art. 3 GG und §§ 187, 188 BGB gilt das.", "Art. 3 GG", "§§ 187, 188 BGB")]
    [InlineData("Der § ist ein Zeichen.")]
    [InlineData("Die Art der Nutzung ist frei.")]
    public void Citations_are_protected(string text, params string[] expected) => Assert.Equal(expected, Texts(text, "norm"));

    [Theory]
    [InlineData("In § 35 VwVfG heißt es: „Verwaltungsakt ist jede Verfügung“.", "„Verwaltungsakt ist jede Verfügung“")]
    [InlineData("„Die Würde des Menschen ist unantastbar“ (Art. 1 Abs. 1 GG) gilt immer.", "„Die Würde des Menschen ist unantastbar“")]
    [InlineData("Sie schrieb: „Das Fest war ein Erfolg“.")]
    [InlineData("Nach § 2 der Satzung ist „Anlieger“, wer hier wohnt.")]
    public void Words_quoted_from_a_norm_are_protected(string text, params string[] expected) => Assert.Equal(expected, Texts(text, "norm-quote"));

    [Fact]
    public void A_whole_passage_swallows_what_is_in_it()
    {
        var found = ProtectedText.Find([new(7, "Gegen diesen Bescheid kann nach § 70 VwGO innerhalb eines Monats Widerspruch erhoben werden.")]);

        Assert.Equal([new(7, new(0, 92), "legal-remedy")], found);
    }

    [Fact]
    public void Long_texts_are_read_in_linear_time()
    {
        var passages = Enumerable.Range(0, 4_000).Select(i => new SourcePassage(i, "1. Der Antrag wird nach § 31 Abs. 2 VwVfG bis zum 30.09.2025 geprüft. Gegen den Rat ist nichts zu sagen.")).ToList();

        Assert.NotEmpty(Limited.Run(() => ProtectedText.Find(passages)));
    }

    private static string Ids(string passages, string kind) =>
        string.Join(' ', ProtectedText.Find([.. passages.Split('|').Select((text, i) => new SourcePassage(i, text.TrimStart('#'), text.StartsWith('#')))]).Where(span => span.Kind == kind).Select(span => span.Passage));

    private static IEnumerable<string> Texts(string text, string kind) =>
        ProtectedText.Find([new(0, text)]).Where(span => span.Kind == kind).Select(span => span.Span.Of(text));
}
