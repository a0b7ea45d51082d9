namespace OfficeKi.Tests.Language.Letters;

/// <summary>Invented mails to a city. A line that wants an answer begins with "?? ".</summary>
internal static class FortyMails
{
    public static IEnumerable<string> All => Text.Split("\n===\n").Select(mail => mail.Trim());

    private const string Text = """
        Sehr geehrte Damen und Herren,
        mein Personalausweis läuft im März ab.
        ?? Welche Unterlagen muss ich mitbringen?
        ?? Kann ich ohne Termin kommen?
        Mit freundlichen Grüßen
        Jana Petersen
        ===
        Guten Tag,
        die Tonne in der Kelterstraße wurde nicht geleert.
        ?? Bitte veranlassen Sie eine Nachleerung.
        Freundliche Grüße
        Mehmet Aslan
        ===
        Hallo Frau Velten,
        wie geht es Ihnen?
        ?? Ich wollte fragen, ob der Ortstermin am Montag stattfindet.
        Viele Grüße
        Piotr Nowak
        ===
        Sehr geehrter Herr Wirtgen,
        anbei die Rechnung 0311.
        ?? Bitte zeichnen Sie sie bis Freitag sachlich richtig.
        Gruß
        L. Weber
        ===
        Liebe Kolleginnen und Kollegen,
        der Raum ist am Donnerstag belegt.
        ?? Wer kann mit mir tauschen?
        Danke und viele Grüße
        Olena
        ===
        Sehr geehrte Frau Dr. Bohr,
        ?? ich möchte wissen, welche Daten Sie über mich speichern.
        ?? Bitte schicken Sie mir die Auskunft schriftlich.
        Mein Geburtsdatum nenne ich am Telefon.
        Hochachtungsvoll
        Friederike Oster
        ===
        Guten Morgen,
        gestern ist ein Ast auf unser Auto gefallen.
        Der Schaden beträgt 1.200 Euro.
        ?? An wen muss ich mich wenden?
        ?? Zahlt das die Stadt?
        Mit freundlichen Grüßen
        Nguyen Van An
        ===
        Moin,
        muss das wirklich sein?
        Seit drei Wochen lärmt die Baustelle ab 6 Uhr.
        ?? Bis wann dauern die Arbeiten noch?
        Gruß
        Hein
        ===
        Sehr geehrte Damen und Herren,
        hiermit lege ich Widerspruch gegen den Bescheid ein.
        ?? Bitte bestätigen Sie mir den Eingang.
        Mit freundlichen Grüßen
        Svetlana Ivanova
        ===
        Sehr geehrte Frau Demut,
        wir suchen einen Platz in der Kita für unsere Tochter.
        ?? Uns interessiert, wann die Plätze vergeben werden.
        ?? Gibt es eine Warteliste?
        Herzliche Grüße
        Familie Yılmaz
        ===
        Guten Tag Herr Raskopf,
        vielen Dank für das Gespräch.
        Wie besprochen schicke ich Ihnen den Entwurf bis Freitag.
        Mit freundlichen Grüßen
        Petra Klein
        ===
        Sehr geehrte Damen und Herren,
        in der Anlage finden Sie unser Angebot.
        Bei Fragen rufen Sie uns bitte an.
        Mit freundlichen Grüßen
        Bauer GmbH
        ===
        Hallo,
        ?? könnten Sie mir bitte das Formular für die Hundesteuer schicken?
        Danke
        Ahmad Haddad
        ===
        Sehr geehrte Damen und Herren,
        unser Verein plant ein Fest am 12. Juni 2027.
        ?? Wir bitten um Genehmigung der Straßensperrung.
        ?? Für uns ist noch unklar, wer die Absperrungen bezahlt.
        Mit sportlichen Grüßen
        Turnverein Moselfurt
        ===
        Liebe Frau Schwickerath,
        danke für die schnelle Antwort.
        Ich habe Ihnen bereits mitgeteilt, wann das Gremium tagt.
        Kollegiale Grüße
        Deniz
        ===
        Sehr geehrter Herr Kesselheim,
        Ihr Brief vom 23. Oktober liegt mir vor.
        Ich bin einverstanden.
        ?? Wer reißt den alten Schuppen ab?
        ?? Ich brauche eine Ersatzweide ab April.
        Gruß
        Werner Thielen
        ===
        Guten Abend,
        die Laterne vor dem Haus Nummer 8 ist aus.
        ?? Ich frage mich, warum niemand kommt.
        Mit freundlichen Grüßen
        Agnieszka Kowalska
        ===
        Sehr geehrte Damen und Herren,
        ich ziehe zum 1. Dezember nach Moselfurt.
        ?? Wie lange habe ich Zeit für die Anmeldung?
        ?? Was kostet der Bewohnerparkausweis?
        ?? Brauche ich dafür die Bestätigung des Vermieters?
        Mit besten Grüßen
        Thomas Huber
        ===
        Hallo Petra,
        ?? kannst du mir sagen, ob die Schicht am Freitag besetzt ist?
        ?? Sag mir bitte bis Mittwoch Bescheid.
        LG
        Holger
        ===
        Sehr geehrte Frau Ruland,
        die Mahnung habe ich erhalten.
        Die Zahlung ist am 2. November erfolgt.
        ?? Bitte prüfen Sie, ob das Geld angekommen ist.
        Mit freundlichen Grüßen
        Carlos Fernández
        ===
        Guten Tag,
        ich hoffe, Sie hatten ein schönes Wochenende.
        ?? Darf die Hecke an der Grenze zwei Meter hoch sein?
        Freundliche Grüße
        Ludmila Petrenko
        ===
        Sehr geehrte Damen und Herren,
        wir betreiben eine Weinstube.
        ?? Hiermit beantragen wir eine Sondernutzung für vier Tische.
        ?? Welche Gebühr fällt an?
        Mit freundlichen Grüßen
        Inês Morgado
        ===
        Sehr geehrter Herr Bürgermeister,
        wozu zahlen wir eigentlich Steuern?
        Der Spielplatz ist in einem schlechten Zustand.
        ?? Wann wird er repariert?
        Mit freundlichen Grüßen
        Elke Sommer
        ===
        Hallo zusammen,
        das Protokoll hängt an.
        Ich habe zwei Stellen geändert.
        Viele Grüße
        Jonas
        ===
        Guten Tag,
        mein Sohn kommt im Sommer in die Schule.
        ?? Ich wüsste gern, wo ich ihn anmelden kann.
        Freundliche Grüße
        Fatima El Amrani
        ===
        Sehr geehrte Damen und Herren,
        ich bitte um eine Antwort bis zum 27. November.
        ?? Warum steht in dem Bescheid ein anderer Betrag?
        Mit freundlichen Grüßen
        Georg Lang
        ===
        Sehr geehrte Frau Yıldız,
        meine Mutter hat einen Pflegegrad.
        ?? Teilen Sie mir bitte mit, wie ich die Ausnahmegenehmigung beantrage.
        Herzliche Grüße
        Monika Beckerath
        ===
        Guten Tag,
        im Schaukasten hängt noch der alte Plan.
        ?? Nehmen Sie ihn bitte ab.
        Gruß
        R. Scholz
        ===
        Sehr geehrte Damen und Herren,
        wir haben die Unterlagen vollständig eingereicht.
        ?? Es stellt sich uns die Frage, weshalb die Prüfung so lange dauert.
        Mit freundlichen Grüßen
        Ing.-Büro Kaya
        ===
        Liebe Frau Demut,
        sind Sie gut ins neue Jahr gekommen?
        ?? Meine Frage ist, ob die Förderung auch 2027 gilt.
        Sonnige Grüße
        Marie Dubois
        ===
        Sehr geehrte Damen und Herren,
        die Einwohnerfragestunde findet am 26. November statt.
        ?? Darf ich dort zum Verkehr sprechen?
        ?? Muss ich mich vorher anmelden?
        Sie können mich auch anrufen.
        Mit freundlichen Grüßen
        Karl Beckerath
        ===
        Hallo Deniz,
        der Lieferant bestätigt die Server.
        ?? Offen ist, wer die Feuerwehr unterrichtet.
        ?? Bitte sag mir das bis Freitag.
        Gruß
        Ralf
        ===
        Guten Tag Frau Velten,
        der Plan liegt bei.
        Wir prüfen, ob die Leitung versetzt werden kann.
        Mit freundlichen Grüßen
        Stadtwerke Moselfurt
        ===
        Sehr geehrte Damen und Herren,
        ?? ich hätte gern eine Kopie meiner Geburtsurkunde.
        ?? Was kostet sie?
        Mit freundlichen Grüßen
        Aylin Demir
        ===
        Sehr geehrter Herr Aydın,
        das Gremium berät am Mittwoch.
        ?? Kommen Sie bitte um 10.30 Uhr dazu.
        Mit kollegialen Grüßen
        Petra Schwickerath
        ===
        Guten Tag,
        ich habe drei Bußgeldbescheide für dieselbe Fahrt bekommen.
        ?? Kann das sein?
        ?? Bitte klären Sie den Vorgang.
        Mit freundlichen Grüßen
        Nikolai Sokolow
        ===
        Sehr geehrte Damen und Herren,
        ?? ich bitte um Auskunft, welche Satzung für die Kelterstraße gilt.
        Mit freundlichen Grüßen
        Rechtsanwältin Dr. Sommer
        -----Ursprüngliche Nachricht-----
        Von: Stadt Moselfurt
        Haben Sie den Bescheid erhalten?
        ===
        Guten Tag,
        danke für die Rückmeldung.
        > Wann passt es Ihnen?
        Mir passt der Dienstag.
        ?? Treffen wir uns vor dem Rathaus?
        Freundliche Grüße
        Tran Thi Lan
        ===
        Sehr geehrte Frau Velten,
        ich danke Ihnen für die Auskunft.
        Damit ist alles geklärt.
        Haben Sie noch Fragen?
        Mit freundlichen Grüßen
        Heinz Krämer
        ===
        Sehr geehrte Damen und Herren,
        das Gutachten nennt 63 Dezibel.
        ?? Wer hat gemessen, und wann war das?
        ?? Wir benötigen das vollständige Gutachten.
        Mit freundlichen Grüßen
        Bürgerinitiative Uferstraße
        ===
        Hallo Herr Steffens,
        die Anmeldung am Netz geht nicht.
        ?? Können Sie bitte mein Konto freischalten?
        Danke im Voraus und viele Grüße
        Oksana Bondarenko
        """;
}
