namespace OfficeKi.Language.PlainLanguage.Wording;

/// <param name="Before">Words of which one must stand before the noun; none when any may.</param>
/// <param name="Verb">The empty verb in the infinitive.</param>
/// <param name="Plain">What says the same.</param>
internal sealed record LightVerb(string[] Before, string Noun, string Verb, string Plain);

/// <summary>Stretched verbs of German offices. Own list.</summary>
internal static class LightVerbList
{
    /// <summary>Verbs that stretch whatever noun on -ung they have.</summary>
    public static string[] Empty { get; } = ["vornehmen", "durchführen", "erfolgen", "unterziehen", "zuführen", "bringen", "kommen", "gelangen"];

    public static IReadOnlyList<LightVerb> All { get; } =
    [
        .. Parse(
            """
            in abzug bringen = abziehen
            in anrechnung bringen = anrechnen
            in ansatz bringen = ansetzen, berechnen
            in anspruch nehmen = nutzen
            in augenschein nehmen = ansehen
            in auftrag geben = beauftragen
            in betracht ziehen = überlegen
            in betracht kommen = möglich sein
            in empfang nehmen = abholen, annehmen
            in erfahrung bringen = erfahren
            in erwägung ziehen = überlegen
            in frage stellen = bezweifeln
            in gang setzen = beginnen
            in kenntnis setzen = informieren
            in rechnung stellen = berechnen
            in verlust geraten = verloren gehen
            in vorlage bringen = vorlegen
            in wegfall kommen = wegfallen
            in zweifel ziehen = bezweifeln
            in aussicht stellen = ankündigen
            in augenschein nehmen = ansehen
            in angriff nehmen = beginnen
            in gebrauch nehmen = benutzen
            in besitz nehmen = nehmen
            in verwahrung nehmen = aufbewahren
            in bearbeitung nehmen = bearbeiten
            außer acht lassen = nicht beachten
            unter beweis stellen = beweisen
            unter strafe stellen = bestrafen
            unter druck setzen = drängen
            zum abschluss bringen = abschließen
            zum abschluss kommen = enden
            zum ausdruck bringen = sagen
            zum ausdruck kommen = sich zeigen
            zum einsatz kommen = eingesetzt werden
            zum einsatz bringen = einsetzen
            zum versand bringen = schicken
            zum versand kommen = geschickt werden
            zum abzug bringen = abziehen
            zum einzug bringen = einziehen
            zum verkauf bringen = verkaufen
            zum vorschlag bringen = vorschlagen
            zum vollzug bringen = umsetzen
            zur anzeige bringen = anzeigen
            zur sprache bringen = ansprechen
            zur kenntnis nehmen = lesen, beachten
            zur kenntnis bringen = mitteilen
            zur kenntnis geben = mitteilen
            zur einsicht bringen = zeigen
            zur vorlage bringen = vorlegen
            zur aufgabe machen = übernehmen
            zur verfügung stellen = geben, bereitstellen
            zur verantwortung ziehen = bestrafen
            zur wiedervorlage bringen = wieder vorlegen
            zur ausgabe bringen = ausgeben
            - abhilfe schaffen/leisten = abhelfen
            - abstand nehmen = verzichten
            - anwendung finden = gelten
            - aufstellung nehmen = aufstellen
            - auskunft erteilen = Auskunft geben, sagen
            - beachtung finden = beachtet werden
            - beachtung schenken = beachten
            - beitrag leisten = beitragen
            - bericht erstatten = berichten
            - berücksichtigung finden = berücksichtigt werden
            - beschluss fassen = beschließen
            - beweis führen = beweisen
            - bezug nehmen = sich beziehen
            - einfluss nehmen = beeinflussen
            - einsicht nehmen = einsehen
            - einwendungen erheben = einwenden, widersprechen
            - entscheidung treffen = entscheiden
            - entscheidungen treffen = entscheiden
            - erlaubnis erteilen = erlauben
            - erwähnung finden = erwähnt werden
            - feststellung treffen = feststellen
            - folge leisten = folgen
            - gebrauch machen = nutzen
            - genehmigung erteilen = genehmigen
            - gewähr leisten = garantieren
            - hilfe leisten = helfen
            - hilfestellung leisten = helfen
            - hilfestellung geben = helfen
            - kenntnis nehmen = lesen, erfahren
            - kenntnis geben = mitteilen
            - kontrolle erfolgen = kontrollieren
            - maßnahmen treffen = etwas tun, handeln
            - mitteilung machen = mitteilen
            - nachforschungen leisten = nachforschen
            - rat erteilen = raten
            - regelung treffen = regeln
            - rücksicht nehmen = Rücksicht haben; einfach: beachten
            - rücksprache halten/nehmen = besprechen
            - schadenersatz leisten = den Schaden bezahlen
            - sorge tragen = sorgen
            - stellung nehmen = sich äußern
            - stellung beziehen = sich äußern
            - unterscheidung treffen = unterscheiden
            - unterstützung leisten = unterstützen
            - verzicht üben/leisten = verzichten
            - vereinbarung treffen = vereinbaren
            - verwendung finden = verwendet werden
            - vorkehrungen treffen = vorsorgen
            - vorsorge treffen = vorsorgen
            - vorbereitungen treffen = vorbereiten
            - wahl treffen = wählen
            - widerstand leisten = sich wehren
            - zahlung leisten = zahlen
            - zahlungen leisten = zahlen
            - ersatz leisten = ersetzen
            - zusage erteilen/geben = zusagen
            - zustimmung erteilen/geben = zustimmen
            - zustimmung finden = gebilligt werden
            - auftrag erteilen = beauftragen
            - anweisung erteilen/geben = anweisen
            - absage erteilen = absagen, ablehnen
            - anerkennung finden = anerkannt werden
            - unterschrift leisten = unterschreiben
            - beistand leisten = beistehen
            - überlegungen anstellen/machen = überlegen
            - antwort geben/erteilen = antworten
            - kritik üben = kritisieren
            - ausschau halten = suchen
            - einzug halten = kommen
            - einhalt geben = stoppen
            - vorrang geben = vorziehen
            - verzögerung finden = sich verzögern
            - unterbrechung finden = unterbrochen werden
            """),
    ];

    private static IEnumerable<LightVerb> Parse(string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (left, plain) = (line.Split(" = ")[0].Split(' '), line.Split(" = ")[1]);
            string[] before = left[0] == "-" ? [] : left[0] is "zur" or "zum" ? ["zur", "zum"] : [left[0]];
            foreach (var verb in left[2].Split('/'))
            {
                yield return new(before, left[1], verb, plain);
            }
        }
    }
}
