using OfficeKi.Language;

namespace OfficeKi.Tests.Language.Summaries;

public sealed class ExtractiveSummaryTests
{
    private static readonly string[] Letter =
    [
        "Bescheid über Ihren Antrag",
        "Sehr geehrte Frau Muster, vielen Dank für Ihr Schreiben. Wir haben Ihren Antrag auf einen Bewohnerparkausweis geprüft.",
        "Der Antrag wird abgelehnt. Ihre Wohnung liegt außerhalb der Parkzone, für die Bewohnerparkausweise ausgegeben werden. Die Parkzone wurde vor einigen Jahren nach einer Untersuchung des Verkehrs eingerichtet.",
        "In der Umgebung Ihrer Wohnung gibt es nach unserer Kenntnis genügend freie Stellplätze. Der Verkehr hat dort in den letzten Jahren abgenommen. Viele Anwohner nutzen die Tiefgarage am Marktplatz.",
        "Die Gebühr für die Bearbeitung beträgt 15,00 Euro. Bitte überweisen Sie den Betrag bis zum 30.09.2025 auf das Konto der Stadtkasse. Geben Sie dabei das Kassenzeichen an.",
        "Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch einlegen. Der Widerspruch ist schriftlich oder zur Niederschrift zu erheben.",
        "Für Fragen stehen wir Ihnen gern zur Verfügung. Sie erreichen uns im Rathaus oder am Telefon. Mit freundlichen Grüßen",
    ];

    private static List<SourcePassage> Passages => [.. Letter.Select((text, i) => new SourcePassage(i + 1, text, i == 0))];

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    public void The_decision_and_every_deadline_of_a_letter_are_included(int sentences)
    {
        var summary = Texts(ExtractiveSummary.Of(Passages, sentences, CancellationToken.None));
        Assert.Contains("Der Antrag wird abgelehnt.", summary);
        Assert.Contains("Bitte überweisen Sie den Betrag bis zum 30.09.2025 auf das Konto der Stadtkasse.", summary);
        Assert.Contains("Gegen diesen Bescheid können Sie innerhalb eines Monats nach Bekanntgabe Widerspruch einlegen.", summary);
    }

    [Fact]
    public void Sentences_stay_in_order_verbatim_and_headings_are_left_out()
    {
        var summary = ExtractiveSummary.Of(Passages, 6, CancellationToken.None);
        Assert.Equal(6, summary.Count);
        Assert.Equal(summary.OrderBy(sentence => sentence.Passage).ThenBy(sentence => sentence.Span.Start), summary);
        Assert.DoesNotContain(summary, sentence => sentence.Passage == 1);
        Assert.All(summary, sentence => Assert.Contains(sentence.Span, SentenceSplitter.Split(Letter[sentence.Passage - 1])));
    }

    [Fact]
    public void The_same_sentence_is_not_said_twice()
    {
        var passages = Enumerable.Range(1, 8).Select(id => new SourcePassage(id, "Der Haushalt der Stadt wächst im nächsten Jahr deutlich.")).ToList();
        Assert.Single(ExtractiveSummary.Of(passages, 5, CancellationToken.None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ja.")]
    public void A_text_without_content_has_no_summary(string text) =>
        Assert.Empty(ExtractiveSummary.Of([new(1, text)], 3, CancellationToken.None));

    [Fact]
    public void The_same_text_gives_the_same_summary() =>
        Assert.Equal(ExtractiveSummary.Of(Passages, 4, CancellationToken.None), ExtractiveSummary.Of(Passages, 4, CancellationToken.None));

    [Fact]
    public void A_thousand_pages_are_summarised_in_linear_time()
    {
        var passages = Enumerable.Range(1, 15_000).Select(id => new SourcePassage(id, $"{Letter[id % Letter.Length]} Das ist Absatz {id} der Akte.")).ToList();
        Assert.Equal(10, Limited.Run(() => ExtractiveSummary.Of(passages, 10, CancellationToken.None)).Count);
    }

    [Fact]
    public void A_cancelled_summary_stops() =>
        Assert.Throws<OperationCanceledException>(() => ExtractiveSummary.Of(Passages, 3, new(canceled: true)));

    private static List<string> Texts(IEnumerable<SourceSentence> sentences) =>
        [.. sentences.Select(sentence => sentence.Span.Of(Letter[sentence.Passage - 1]))];
}
