using OfficeKi.Language;
using OfficeKi.Language.Comparison;

namespace OfficeKi.Tests.Language.Comparison;

public class VersionComparisonTests
{
    [Theory]
    [InlineData("Die Frist endet am 30.09.2025.", "Die Frist endet am 15.10.2025.", "Date: 30.09.2025 → 15.10.2025")]
    [InlineData("Die Sitzung beginnt um 17 Uhr.", "Die Sitzung beginnt um 18.30 Uhr.", "Date: 17 Uhr → 18.30 Uhr")]
    [InlineData("Die Gebühr beträgt 1.250,00 €.", "Die Gebühr beträgt 1.350,00 €.", "Amount: 1.250,00 € → 1.350,00 €")]
    [InlineData("Es sind zwei Stellen frei.", "Es sind drei Stellen frei.", "Number: zwei → drei")]
    [InlineData("Die Frist beträgt zwei Wochen.", "Die Frist beträgt vier Wochen.", "Number: zwei Wochen → vier Wochen")]
    [InlineData("Es gilt § 31 Abs. 2 BauGB.", "Es gilt § 31 Abs. 3 BauGB.", "Reference: § 31 Abs. 2 BauGB → § 31 Abs. 3 BauGB")]
    [InlineData("Az. 61-12/2025 liegt vor.", "Az. 61-21/2025 liegt vor.", "Reference: 61-12/2025 → 61-21/2025")]
    [InlineData("Zuständig ist Frau Kaya.", "Zuständig ist Herr Meyer.", "Name: Frau Kaya → Herr Meyer")]
    [InlineData("Zuständig ist [PERSON_1].", "Zuständig ist [PERSON_2].", "Name: [PERSON_1] → [PERSON_2]")]
    [InlineData("Zuständig ist Frau [PERSON_1].", "Zuständig ist Herr [PERSON_2].", "Name: Frau [PERSON_1] → Herr [PERSON_2]")]
    [InlineData("Zuständig ist das Amt für Soziales.", "Zuständig ist das Amt für Familie und Jugend.", "Name: Amt für Soziales → Amt für Familie und Jugend")]
    [InlineData("Kassenzeichen 8812-4403", "Kassenzeichen 8812-4430", "Reference: 8812-4403 → 8812-4430")]
    [InlineData("Festgestellte Mängel melden Sie der Stelle.", "Bekannte Mängel melden Sie der Stelle.", "Wording: Festgestellte → Bekannte")]
    [InlineData("Das Konto ist [IBAN_1].", "Das Konto ist [IBAN_2].", "Reference: [IBAN_1] → [IBAN_2]")]
    [InlineData("Der Betreiber kann Nachweise vorlegen.", "Der Betreiber muss Nachweise vorlegen.", "Duty: kann → muss")]
    [InlineData("Die Nutzung ist zulässig.", "Die Nutzung ist nicht zulässig.", "Duty:  → nicht")]
    [InlineData("Die Nutzung darf verlängert werden.", "Die Nutzung darf nicht verlängert werden.", "Duty:  → nicht")]
    [InlineData("Die Verwaltung prüft den Antrag.", "Die Verwaltung lehnt den Antrag ab.", "Wording: prüft den Antrag → lehnt den Antrag ab")]
    [InlineData("Sie stellen einen Antrag.", "Sie stellen zwei Anträge.", "Number: einen Antrag → zwei Anträge")]
    [InlineData("Eins kostet 10 €, das andere 20 €.", "Eins kostet 20 €, das andere 10 €.", "Amount: 10 € → 20 €|Amount: 20 € → 10 €")]
    public void What_says_something_else_is_listed_with_its_kind(string before, string after, string changes) =>
        Assert.Equal(changes, Listed(before, after));

    [Theory]
    [InlineData("Die Frist endet am 30.09.2025.", "Die Frist endet am 30. September 2025.")]
    [InlineData("Die Frist beträgt zwei Wochen.", "Die  Frist beträgt\u00A014 Tage.")]
    [InlineData("Die „Satzung“ – neu – gilt.", "Die \"Satzung\" - neu - gilt.")]
    [InlineData("Die Grundstücksentwässerung.", "Die Grundstücks\u00ADentwässerung.")]
    [InlineData("1. Die Gebühr steigt.", "a) Die Gebühr steigt.")]
    [InlineData("1.500,00 Euro", "1 500 €")]
    [InlineData("Nach § 31 Abs. 2 BauGB.", "Nach § 31 Absatz 2 BauGB.")]
    [InlineData("Herr Meyer muss zahlen.", "Herr Meyer muß zahlen.")]
    [InlineData("E-Mail an das Amt", "E\u2011Mail an das Amt")]
    [InlineData("A gilt.\n\nB gilt.", "A gilt.\nB gilt.")]
    public void What_only_looks_different_is_no_change(string before, string after) => Assert.Equal("", Listed(before, after));

    [Fact]
    public void Paragraphs_are_added_removed_and_moved()
    {
        const string Before = "Der Rat beschließt den Haushalt.\nDie Verwaltung berichtet im Mai darüber.\nDie Gebühren bleiben unverändert.\nDer Ausschuss tagt öffentlich im Rathaus.";
        const string After = "Der Rat beschließt den Haushalt.\nDie Gebühren bleiben unverändert.\nDer Ausschuss tagt öffentlich im Rathaus.\nDie Verwaltung berichtet im Mai darüber.\nAlle Schulen erhalten neue Fenster.";

        Assert.Equal(
            "ParagraphMoved: Die Verwaltung berichtet im Mai darüber. → Die Verwaltung berichtet im Mai darüber.|ParagraphAdded:  → Alle Schulen erhalten neue Fenster.",
            Listed(Before, After));
        Assert.Equal("ParagraphRemoved: Zweitens. → ", Listed("Erstens.\nZweitens.\nDrittens.", "Erstens.\nDrittens."));
    }

    [Fact]
    public void Places_point_at_the_words()
    {
        var change = Assert.Single(VersionComparison.Of([new(7, "Die Frist endet am 30.09.2025.")], [new(9, "Die Frist endet schon am 15.10.2025.")]), change => change.Kind == ChangeKind.Date);

        Assert.Equal(new(7, new(19, 29), "30.09.2025"), change.Before);
        Assert.Equal(new(9, new(25, 35), "15.10.2025"), change.After);
    }

    [Fact]
    public void The_other_way_round_it_is_the_mirror_image()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = Versions.Pair(random);
            var forward = VersionComparison.Of(Versions.Passages(before), Versions.Passages(after));
            var backward = VersionComparison.Of(Versions.Passages(after), Versions.Passages(before));

            Assert.Equal(
                forward.Select(change => change.Mirrored()).Select(Versions.Line).Order(StringComparer.Ordinal),
                backward.Select(Versions.Line).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_place_is_in_its_passage_and_equal_versions_have_no_changes()
    {
        var random = new Random(6);
        for (var round = 0; round < 300; round++)
        {
            var (before, after) = Versions.Pair(random);
            var changes = VersionComparison.Of(Versions.Passages(before), Versions.Passages(after));

            Assert.All(changes.Select(change => change.Before).OfType<VersionPlace>(), place => Assert.Equal(place.Span.Of(before[place.Passage - 1]), place.Text));
            Assert.All(changes.Select(change => change.After).OfType<VersionPlace>(), place => Assert.Equal(place.Span.Of(after[place.Passage - 1]), place.Text));
            Assert.Empty(VersionComparison.Of(Versions.Passages(before), Versions.Passages(before)));
        }
    }

    [Fact]
    public void A_thousand_different_pages_are_compared_in_time()
    {
        var random = new Random(8);
        var before = Enumerable.Range(0, 10_000).Select(_ => Versions.Paragraph(random, 40)).ToList();
        var after = Enumerable.Range(0, 10_000).Select(_ => Versions.Paragraph(random, 40)).ToList();

        Assert.NotEmpty(Limited.Run(() => VersionComparison.Of(Versions.Passages(before), Versions.Passages(after))));
    }

    private static string Listed(string before, string after) =>
        string.Join('|', VersionComparison.Of(Versions.Passages(before.Split('\n')), Versions.Passages(after.Split('\n'))).Select(Versions.Line));
}
