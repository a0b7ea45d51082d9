using OfficeKi.Language;

namespace OfficeKi.Tests.Language.Facts;

/// <summary>The known false alarms and misses of checking German figures, one line each.</summary>
public sealed class KnownTrapsTests
{
    [Theory]
    [InlineData("Bitte beachten Sie die Hinweise.", "Bitte achten Sie auf die Hinweise.")]
    [InlineData("Der Weg ist glatt.", "Achtung, der Weg ist glatt.")]
    [InlineData("Vorsicht auf der Treppe.", "Geben Sie acht auf der Treppe.")]
    [InlineData("Der Bauhof reinigt den Sand im Sieb.", "Die Leute vom Bauhof sieben den Sand.")]
    [InlineData("Ein Antrag genügt.", "Es genügt eins: der Antrag.")]
    [InlineData("Das steht in Kapitel IV.", "Das steht in Kapitel 4.")]
    [InlineData("Das steht in Teil 3 des Plans.", "Das steht in Teil III des Plans.")]
    [InlineData("Wir bieten einen Kurs in erster Hilfe an.", "Der Kurs heißt: Erste Hilfe leisten.")]
    [InlineData("Geben Sie die Daten nicht weiter.", "Geben Sie die Daten nicht an Dritte weiter.")]
    [InlineData("Die Sitzung dauert 30 Minuten.", "Die Sitzung dauert eine halbe Stunde.")]
    [InlineData("Der Zuschuss sinkt auf 50 Prozent.", "Der Zuschuss wird halb so hoch.")]
    [InlineData("Bringen Sie den Ausweis und ein Foto mit.", "1. Bringen Sie den Ausweis mit.\n2. Bringen Sie ein Foto mit.")]
    [InlineData("Der Bau kostet 200 Euro, das Material 300 Euro.", "Zusammen kostet das 500 Euro.")]
    [InlineData("Bei uns arbeiten 12 Frauen und 8 Männer.", "Insgesamt arbeiten bei uns 20 Menschen.")]
    [InlineData("Sie brauchen Ausweis, Foto, Urkunde und Vollmacht.", "Sie brauchen vier Dinge: Ausweis, Foto, Urkunde und Vollmacht.")]
    [InlineData("Die Frist beträgt 14 Tage.", "Die Frist beträgt zwei Wochen.")]
    [InlineData("Die Frist beträgt zwei Jahre.", "Die Frist beträgt 24 Monate.")]
    [InlineData("Der Kurs dauert 90 Minuten.", "Der Kurs dauert 1,5 Stunden.")]
    [InlineData("Das Haus ist von 1994.", "Das Haus ist aus den 90er-Jahren.")]
    [InlineData("Die Kirche wurde 1456 gebaut.", "Die Kirche ist aus dem 15. Jahrhundert.")]
    [InlineData("Nach § 31 Abs. 2 BauGB ist das erlaubt.", "Nach § 31 II BauGB ist das erlaubt.")]
    [InlineData("Die Wahl ist im Sept. 2026.", "Die Wahl ist im September 2026.")]
    [InlineData("Die Wahl ist um 17 Uhr vorbei.", "Die Wahl ist um 17.00 Uhr vorbei.")]
    [InlineData("Der Markt schließt am 31.12. um 24 Uhr.", "Der Markt schließt am 31.12. um 0 Uhr.")]
    [InlineData("Telefon: (0471) 555 01-32", "Rufen Sie an: 0471 5550132.")]
    [InlineData("Der Bau kostet 2.487.300 Euro.", "Der Bau kostet etwa 2,5 Millionen Euro.")]
    [InlineData("Die Karte kostet 12,50 Euro.", "Die Karte kostet 12 Euro und 50 Cent.")]
    [InlineData("Es kamen dreitausendfünfhundert Menschen.", "Es kamen 3.500 Menschen.")]
    [InlineData("Die zweiköpfige Gruppe kommt zweimal.", "Die Gruppe hat 2 Personen und kommt 2 mal.")]
    [InlineData("Die Fahrt dauert vom 1. bis 15. Oktober 2026.", "Die Fahrt beginnt am 1. Oktober 2026.")]
    [InlineData("Meyers Brief und der Antrag von Frau Kaya liegen vor.", "Herr Meyer hat geschrieben. Frau Kayas Antrag liegt vor.")]
    [InlineData("Das Haus steht in der Gartenstr. 4.", "Das Haus steht in der Gartenstraße 4.")]
    public void Another_form_of_the_same_is_no_alarm(string source, string answer) =>
        Assert.Equal([], Kinds(source, answer));

    [Theory]
    [InlineData("Es kamen 999.999 Gäste.", "Es kamen neunhundertneunundneunzigtausendneunhundertneunundneunzig Gäste.")]
    [InlineData("Die Stadt hat 21 Schulen.", "Die Stadt hat einundzwanzig Schulen.")]
    [InlineData("Der Rat tagt 2 Mal im Monat.", "Der Rat tagt zweimal im Monat.")]
    [InlineData("Der Preis ist das 3-Fache.", "Der Preis ist dreifach.")]
    [InlineData("Die Familie hat drei Personen.", "Das ist eine dreiköpfige Familie.")]
    [InlineData("Die Eltern kommen: Vater und Mutter.", "Beide Eltern kommen.")]
    [InlineData("Es gab 12 Anrufe.", "Es gab ein Dutzend Anrufe.")]
    [InlineData("Das Land zahlt 50 %.", "Das Land zahlt die Hälfte.")]
    [InlineData("Das Land zahlt 75 %.", "Das Land zahlt drei Viertel.")]
    [InlineData("Das Land zahlt zwei Drittel der Kosten.", "Zwei Drittel der Kosten zahlt das Land.")]
    [InlineData("Wir bauen im Norden ein Haus.", "Wir bauen im Norden ein Viertel mit Häusern.")]
    [InlineData("Der 3. Mai 2026 ist ein Sonntag.", "Am dritten Mai 2026 ist Sonntag.")]
    [InlineData("Der Preis ist 1'500 Franken.", "Der Preis ist 1 500 Franken.")]
    [InlineData("Das kostet 250 Tsd. Euro.", "Das kostet 250.000 Euro.")]
    [InlineData("Frau Schulz und Herrn Kaya haben wir geschrieben.", "Schulz' Brief ist da, Herr Kaya hat geantwortet.")]
    [InlineData("Die Lindenschule liegt am Markt.", "Das Haus der Lindenschule liegt am Markt.")]
    public void Numbers_in_words_and_bent_names_are_known(string source, string answer) =>
        Assert.Equal([], Kinds(source, answer));

    [Theory]
    [InlineData("Das Land zahlt zwei Drittel der Kosten.", "Das Land zahlt ein Drittel der Kosten.", "percentage-not-in-source")]
    [InlineData("Die Kita kostet 180 Euro, der Hort kostet 95 Euro.", "Der Hort kostet 180 Euro.", "assignment-unclear")]
    [InlineData("Der Vertrag beginnt am 1. Mai 2026 und endet am 31. Mai 2028.", "Der Vertrag endet am 1. Mai 2026.", "assignment-unclear")]
    [InlineData("Für den Plan stimmten 21 Mitglieder, gegen den Plan stimmten 14 Mitglieder.", "Gegen den Plan stimmten 21 Mitglieder.", "assignment-unclear")]
    [InlineData("Die Halle darf nicht genutzt werden.", "Die Halle darf genutzt werden.", "negation-differs")]
    [InlineData("Das Grundstück ist verkauft und ist nicht bebaut.", "Das Grundstück ist bebaut.", "negation-differs")]
    [InlineData("Die Genehmigung gilt. Sie wurde nicht widerrufen.", "Die Genehmigung wurde widerrufen.", "negation-differs")]
    [InlineData("Sie müssen den Plan vorlegen.", "Sie können den Plan vorlegen.", "negation-differs")]
    [InlineData("Sie sollen den Plan vorlegen.", "Sie müssen den Plan vorlegen.", "negation-differs")]
    [InlineData("Die Halle ist bis 1. Mai gesperrt.", "Die Halle ist ab 1. Mai gesperrt.", "assignment-unclear")]
    [InlineData("Die Gebühr beträgt mindestens 50 Euro.", "Die Gebühr beträgt höchstens 50 Euro.", "assignment-unclear")]
    [InlineData("2024 kamen 300 Gäste, 2025 kamen 400 Gäste.", "2025 kamen 300 Gäste.", "assignment-unclear")]
    [InlineData("Zuständig ist das Amt 61.", "Zuständig ist das Amt 63.", "number-not-in-source")]
    [InlineData("Die Frist endet am Montag, 2. März 2026.", "Die Frist endet am 3. März 2026.", "date-not-in-source")]
    [InlineData("Die Karte kostet 12,50 Euro.", "Die Karte kostet 12 Euro und 30 Cent.", "amount-not-in-source")]
    [InlineData("Der Bau kostet 200 Euro, das Material 300 Euro.", "Zusammen kostet das 600 Euro.", "amount-not-in-source")]
    [InlineData("Die Kirche wurde 1456 gebaut.", "Die Kirche ist aus dem 16. Jahrhundert.", "date-not-in-source")]
    public void A_turned_statement_is_noticed(string source, string answer, string kind) =>
        Assert.Contains(kind, Kinds(source, answer));

    private static IEnumerable<string> Kinds(string source, string answer) =>
        new FactCheck([new(1, source)]).Check(answer, [1]).Select(finding => finding.Kind);
}
