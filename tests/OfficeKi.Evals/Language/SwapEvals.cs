using OfficeKi.Language;
using Xunit.Abstractions;

namespace OfficeKi.Evals.Language;

/// <summary>Own cases: right words and figures, wrong sense. And the same sources told rightly, which must stay silent.</summary>
public sealed class SwapEvals(ITestOutputHelper output)
{
    private static readonly (string Source, string Answer)[] Denied =
    [
        ("Der Antrag wurde nicht fristgerecht eingereicht.", "Der Antrag wurde fristgerecht eingereicht."),
        ("Für die Anmeldung ist keine Vollmacht erforderlich.", "Für die Anmeldung ist eine Vollmacht erforderlich."),
        ("Die Verwaltung empfiehlt, den Vertrag zu verlängern.", "Die Verwaltung empfiehlt, den Vertrag nicht zu verlängern."),
        ("Hunde dürfen auf dem Spielplatz nicht frei laufen.", "Hunde dürfen auf dem Spielplatz frei laufen."),
        ("Der Ausschuss hat dem Bebauungsplan zugestimmt.", "Der Ausschuss hat dem Bebauungsplan nicht zugestimmt."),
        ("Der Widerspruch ist zulässig, aber unbegründet.", "Der Widerspruch ist unzulässig."),
        ("Der Bauantrag wurde abgelehnt.", "Der Bauantrag wurde genehmigt."),
        ("Die Teilnahme am Kurs ist freiwillig.", "Die Teilnahme am Kurs ist verpflichtend."),
        ("Die Sitzung ist nichtöffentlich.", "Die Sitzung ist öffentlich."),
        ("Das Bürgerbüro ist am Samstag geschlossen.", "Das Bürgerbüro ist am Samstag geöffnet."),
        ("Der Reisepass ist ungültig.", "Der Reisepass ist gültig."),
        ("Es besteht kein Anspruch auf Erstattung der Kosten.", "Es besteht ein Anspruch auf Erstattung der Kosten."),
        ("Die Bewohner müssen die Kosten der Reinigung tragen.", "Die Bewohner können die Kosten der Reinigung tragen."),
        ("Ohne Genehmigung darf der Baum gefällt werden.", "Ohne Genehmigung darf der Baum nicht gefällt werden."),
        ("Die Einwohnerzahl ist im Bezirk gestiegen.", "Die Einwohnerzahl ist im Bezirk gesunken."),
        ("Niemand hat gegen den Plan Einwendungen erhoben.", "Anwohner haben gegen den Plan Einwendungen erhoben."),
        ("Die Unterlagen liegen dem Amt noch nicht vor.", "Die Unterlagen liegen dem Amt vor."),
        ("Das Parken auf dem Gehweg ist verboten.", "Das Parken auf dem Gehweg ist erlaubt."),
        ("Die Klage war erfolglos.", "Die Klage war erfolgreich."),
        ("Die Beratung der Schuldnerhilfe ist kostenlos.", "Die Beratung der Schuldnerhilfe ist kostenpflichtig."),
        ("Sie können den Termin online absagen.", "Sie müssen den Termin online absagen."),
        ("Der Stadtrat lehnt die Erhöhung der Parkgebühren ab.", "Der Stadtrat hat die Erhöhung der Parkgebühren genehmigt."),
        ("Die Frist kann nicht verlängert werden, weil das Gesetz es ausschließt.", "Die Frist kann verlängert werden."),
        ("Der Vertrag endet nie von selbst.", "Der Vertrag endet von selbst."),
        ("Die Gebühr wird nicht erstattet, wenn der Antrag zurückgenommen wird.", "Die Gebühr wird erstattet, wenn der Antrag zurückgenommen wird."),
    ];

    private static readonly (string Source, string Answer)[] Misplaced =
    [
        ("Herr Meyer zahlt 500 Euro, Frau Schulz zahlt 300 Euro.", "Frau Schulz zahlt 500 Euro."),
        ("Die Gebühr für den Reisepass beträgt 60 Euro. Für den Personalausweis beträgt sie 37 Euro.", "Die Gebühr für den Personalausweis beträgt 60 Euro."),
        ("Im Jahr 2023 kamen 1.200 Anträge, im Jahr 2024 waren es 1.450.", "Im Jahr 2024 kamen 1.200 Anträge."),
        ("Das Bürgerbüro öffnet um 8 Uhr, die Bibliothek um 10 Uhr.", "Die Bibliothek öffnet um 8 Uhr."),
        ("Der Sportausschuss tagt am 4. März 2025, der Finanzausschuss am 11. März 2025.", "Der Finanzausschuss tagt am 4. März 2025."),
        ("Die Stadt trägt 70 Prozent der Kosten, das Land 30 Prozent.", "Das Land trägt 70 Prozent der Kosten."),
        ("Die Kita Sonnenschein hat 80 Plätze und die Kita Regenbogen hat 45 Plätze.", "Die Kita Regenbogen hat 80 Plätze."),
        ("Für Hunde beträgt die Steuer 120 Euro. Für gefährliche Rassen beträgt die Steuer 600 Euro.", "Für Hunde beträgt die Steuer 600 Euro."),
        ("Der Neubau kostet 4,2 Mio. Euro, die Sanierung 1,8 Mio. Euro.", "Die Sanierung kostet 4,2 Mio. Euro."),
        ("Die Anhörung beginnt am 12.05.2025. Die Auslegung beginnt am 02.06.2025.", "Die Auslegung beginnt am 12.05.2025."),
        ("In Nord leben 12.000 Menschen, in Süd leben 9.500 Menschen.", "In Süd leben 12.000 Menschen."),
        ("Der Antrag ist bis zum 30.09.2025 zu stellen.", "Der Antrag ist ab dem 30.09.2025 zu stellen."),
        ("Die Miete darf höchstens 600 Euro betragen.", "Die Miete muss mindestens 600 Euro betragen."),
        ("Frau Kaya leitet das Amt seit 2019, Herr Brandt leitet das Dezernat seit 2022.", "Herr Brandt leitet das Dezernat seit 2019."),
        ("Erwachsene zahlen 8 Euro, Kinder zahlen 3 Euro.", "Kinder zahlen 8 Euro."),
        ("Die Grundschule erhält 25.000 Euro. Das Gymnasium erhält 40.000 Euro.", "Das Gymnasium erhält 25.000 Euro."),
        ("Der Radweg ist 3 km lang, der Gehweg ist 5 km lang.", "Der Gehweg ist 3 km lang."),
        ("Das Ordnungsamt hat 42 Stellen, das Jugendamt 118 Stellen.", "Das Jugendamt hat 42 Stellen."),
        ("Die erste Rate von 1.000 Euro ist am 1. April fällig, die zweite Rate von 2.000 Euro am 1. Oktober.", "Die zweite Rate von 1.000 Euro ist am 1. Oktober fällig."),
        ("Restmüll wird alle 14 Tage abgeholt, Papier wird alle 28 Tage abgeholt.", "Papier wird alle 14 Tage abgeholt."),
        ("Im Haushalt 2025 stehen für Straßen 3 Mio. Euro und für Schulen 7 Mio. Euro.", "Im Haushalt 2025 stehen für Schulen 3 Mio. Euro."),
        ("Die Firma Alpha bietet 98.000 Euro, die Firma Beta bietet 112.000 Euro.", "Die Firma Beta bietet 98.000 Euro."),
        ("Der Deutschkurs dauert 6 Monate. Der Orientierungskurs dauert 3 Wochen.", "Der Orientierungskurs dauert 6 Monate."),
        ("Montags ist das Standesamt bis 16 Uhr geöffnet, donnerstags das Einwohneramt bis 18 Uhr.", "Das Einwohneramt ist bis 16 Uhr geöffnet."),
        ("Die Quote lag in Altstadt bei 12 % und in Neustadt bei 19 %.", "Die Quote lag in Neustadt bei 12 %."),
    ];

    private static readonly (string Source, string Answer)[] Right =
    [
        ("Herr Meyer zahlt 500 Euro, Frau Schulz zahlt 300 Euro.", "Frau Schulz zahlt 300 Euro und Herr Meyer 500 Euro."),
        ("Die Gebühr für den Reisepass beträgt 60 Euro. Für den Personalausweis beträgt sie 37 Euro.", "Der Personalausweis kostet 37 Euro."),
        ("Im Jahr 2023 kamen 1.200 Anträge, im Jahr 2024 waren es 1.450.", "2024 gab es 1.450 Anträge."),
        ("Hunde dürfen auf dem Spielplatz nicht frei laufen.", "Auf dem Spielplatz ist es nicht erlaubt, dass Hunde frei laufen."),
        ("Der Bauantrag wurde abgelehnt.", "Der Bauantrag wurde nicht genehmigt."),
        ("Die Sitzung ist nichtöffentlich.", "Die Sitzung ist nicht öffentlich."),
        ("Es besteht kein Anspruch auf Erstattung der Kosten.", "Ein Anspruch auf Erstattung der Kosten besteht nicht."),
        ("Der Antrag ist bis zum 30.09.2025 zu stellen.", "Stellen Sie den Antrag spätestens am 30. September 2025."),
        ("Die Miete darf höchstens 600 Euro betragen.", "Die Miete ist auf maximal 600 Euro begrenzt."),
        ("Die Stadt trägt 70 Prozent der Kosten, das Land 30 Prozent.", "Von den Kosten trägt die Stadt 70 % und das Land 30 %."),
        ("Der Neubau kostet 4,2 Mio. Euro, die Sanierung 1,8 Mio. Euro.", "Für den Neubau sind 4,2 Millionen Euro nötig."),
        ("Der Reisepass ist ungültig.", "Der Reisepass ist nicht gültig."),
        ("Das Bürgerbüro öffnet um 8 Uhr, die Bibliothek um 10 Uhr.", "Die Bibliothek öffnet um 10.00 Uhr, das Bürgerbüro um 8.00 Uhr."),
        ("Die Frist beträgt einen Monat nach Bekanntgabe.", "Sie haben einen Monat Zeit."),
        ("Der Vertrag läuft 14 Tage.", "Der Vertrag läuft zwei Wochen."),
        ("Die Kosten betragen 2.487.300 Euro.", "Die Kosten betragen rund 2,5 Mio. Euro."),
        ("Der Rat beschließt, die Parkgebühren nicht zu erhöhen.", "Die Parkgebühren werden nicht erhöht."),
        ("Nicht nur der Rat, auch der Ausschuss hat dem Plan zugestimmt.", "Der Ausschuss hat dem Plan zugestimmt."),
        ("Die Auslegung dauert vom 2. Juni bis 4. Juli 2025.", "Die Unterlagen liegen bis zum 4. Juli 2025 aus."),
        ("Frau Dr. Özdemir leitet das Amt 61.", "Leiterin des Amtes 61 ist Frau Dr. Özdemir."),
    ];

    [Fact]
    public void Reversed_and_misplaced_statements_are_noticed()
    {
        var caught = Denied.Concat(Misplaced).Count(IsNoticed);
        output.WriteLine($"noticed: denied {Denied.Count(IsNoticed)}/{Denied.Length}, misplaced {Misplaced.Count(IsNoticed)}/{Misplaced.Length} (bound 80 %)");
        foreach (var (source, answer) in Denied.Concat(Misplaced).Where(item => !IsNoticed(item)))
        {
            output.WriteLine($"missed: {source} -> {answer}");
        }

        Assert.True(caught >= 0.8 * (Denied.Length + Misplaced.Length));
    }

    [Fact]
    public void The_same_told_rightly_stays_silent()
    {
        var noisy = Right.Where(IsNoticed).ToList();
        noisy.ForEach(item => output.WriteLine($"false alarm: {item.Source} -> {item.Answer}: {string.Join(", ", Findings(item))}"));
        Assert.Empty(noisy);
    }

    private static bool IsNoticed((string Source, string Answer) item) => Findings(item).Count > 0;

    private static IReadOnlyList<CheckFinding> Findings((string Source, string Answer) item) => new FactCheck([new(1, item.Source)]).Check(item.Answer, [1]);
}
