namespace OfficeKi.Evals.Language.PlainLanguage;

/// <summary>Invented letters in simple administrative German; a line that opens with # is a heading.</summary>
internal static class SimpleTexts
{
    public static readonly string[] All =
    [
        """
        # Ihr neuer Ausweis ist da
        Sehr geehrte Frau Berg,
        Ihr neuer Personalausweis liegt bei uns bereit. Sie können ihn ab sofort im Bürgerbüro abholen. Bitte bringen Sie Ihren alten Ausweis mit. Wir geben Ihnen dann den neuen.
        # So können Sie den Ausweis abholen
        Das Bürgerbüro ist von Montag bis Freitag geöffnet. Am Montag können Sie bis 18 Uhr kommen. An den anderen Tagen schließen wir um 16 Uhr. Sie brauchen keinen Termin.
        Haben Sie keine Zeit? Dann kann eine andere Person den Ausweis holen. Diese Person braucht eine Vollmacht von Ihnen. Sie muss auch ihren eigenen Ausweis zeigen.
        # Haben Sie Fragen?
        Rufen Sie uns gern an. Wir helfen Ihnen weiter. Sie erreichen uns jeden Tag ab 8 Uhr.
        Mit freundlichen Grüßen
        """,
        """
        # Wir bauen in Ihrer Straße
        Liebe Nachbarn der Gartenstraße,
        ab dem 4. Mai 2026 erneuern wir die Wasserrohre in Ihrer Straße. Die Arbeiten dauern etwa drei Monate. In dieser Zeit können Sie dort nicht parken. Zu Fuß kommen Sie immer zu Ihrem Haus.
        # Was müssen Sie wissen?
        Das Wasser fällt an einem Tag für zwei Stunden aus. Wir sagen Ihnen eine Woche vorher Bescheid. Füllen Sie dann bitte einen Topf mit Wasser. So haben Sie genug zum Kochen.
        Die Müllabfuhr kommt wie immer am Dienstag. Stellen Sie Ihre Tonnen bitte an die Ecke zur Hauptstraße. Dort holen die Männer sie ab.
        # Wer hilft Ihnen?
        Frau Lehmann leitet die Baustelle. Sie ist jeden Morgen vor Ort. Sprechen Sie sie einfach an. Sie kennt den Plan und hat Zeit für Sie.
        """,
        """
        # Sie bekommen Wohngeld
        Guten Tag Herr Yildiz,
        wir haben Ihren Antrag geprüft. Sie bekommen ab Mai jeden Monat 180 Euro Wohngeld. Das Geld kommt am Anfang des Monats auf Ihr Konto. Es gilt für ein Jahr.
        # Das müssen Sie uns sagen
        Sie ziehen um? Dann schreiben Sie uns bitte sofort. Auch einen neuen Arbeitsplatz müssen Sie uns nennen. Verdienen Sie mehr Geld? Dann rechnen wir neu.
        Heben Sie diesen Brief gut auf. Sie brauchen ihn für die Schule Ihrer Kinder. Dort bekommen die Kinder damit das Essen billiger.
        # So rechnen wir
        Wir haben Ihr Einkommen und Ihre Miete verglichen. Auf dem Blatt hinten sehen Sie alle Zahlen. Stimmt eine Zahl nicht? Dann melden Sie sich bitte bei uns. Wir schauen es uns noch einmal an.
        """,
        """
        # Einladung zum Elternabend
        Liebe Eltern,
        wir laden Sie zum Elternabend ein. Er ist am Mittwoch um 19 Uhr. Wir treffen uns im großen Saal der Grundschule. Bitte kommen Sie durch die Tür am Hof.
        An diesem Abend sprechen wir über das neue Schuljahr. Die Lehrerin stellt sich vor. Danach zeigen wir Ihnen die neuen Räume. Sie können alle Fragen stellen.
        # Wer passt auf die Kinder auf?
        Bringen Sie Ihre Kinder ruhig mit. Zwei Frauen aus der Kita spielen mit ihnen. Das kostet Sie nichts. Sagen Sie uns aber vorher, wie viele Kinder kommen.
        # Sie sprechen wenig Deutsch?
        Wir haben Helfer für sechs Sprachen. Kreuzen Sie unten Ihre Sprache an. Geben Sie den Zettel Ihrem Kind mit. Wir freuen uns auf Sie.
        """,
        """
        # Ihr Hund braucht eine Marke
        Guten Tag Frau Sommer,
        Sie haben einen neuen Hund. Dazu gratulieren wir Ihnen. Jeder Hund in unserer Stadt braucht eine Marke. Die Marke bekommen Sie bei uns.
        Füllen Sie bitte das Formular aus. Schicken Sie es bis zum 30. Juni 2026 zurück. Wir senden Ihnen dann die Marke mit der Post. Ihr Hund muss sie immer am Halsband tragen.
        # Was kostet das?
        Für den ersten Hund zahlen Sie 120 Euro im Jahr. Für jeden weiteren Hund zahlen Sie 150 Euro. Ein Hund aus dem Tierheim ist im ersten Jahr frei. Legen Sie uns dafür den Vertrag vor.
        # Bitte denken Sie an die Leine
        Im Park muss Ihr Hund an die Leine. Auf der Wiese am Fluss darf er frei laufen. Heben Sie den Kot bitte auf. Tüten finden Sie an jedem Eingang.
        """,
        """
        # Der Markt zieht um
        Liebe Gäste unseres Wochenmarkts,
        der Markt hat bald einen neuen Platz. Ab dem 6. Juni 2026 stehen die Händler am Bahnhof. Der alte Platz bekommt ein neues Pflaster. Das dauert bis zum Herbst.
        Am Bahnhof ist genug Raum für alle Stände. Auch der Bäcker und der Käsehändler kommen mit. Sie finden dort viele Parkplätze. Der Bus hält direkt am Markt.
        # Wann ist Markt?
        Der Markt öffnet am Dienstag und am Samstag. Er beginnt um 7 Uhr und endet um 13 Uhr. An Feiertagen ist kein Markt. Dann kommen die Händler einen Tag früher.
        # Ihre Meinung zählt
        Gefällt Ihnen der neue Platz? Schreiben Sie es uns. Eine Karte liegt an jedem Stand. Wir lesen alle Karten und antworten Ihnen.
        """,
        """
        # Wir können Ihnen diesmal nicht helfen
        Sehr geehrter Herr Lang,
        Sie haben uns um Geld für Ihr Vereinsfest gebeten. Leider können wir Ihnen in diesem Jahr nichts zahlen. Das Geld für Feste ist schon verteilt. Das tut uns leid.
        # Was können Sie tun?
        Fragen Sie die Sparkasse in Ihrem Ort. Sie hilft oft kleinen Vereinen. Auch der Ortsbeirat hat etwas Geld. Seine Adresse finden Sie auf der zweiten Seite.
        Für das nächste Jahr können Sie wieder fragen. Schreiben Sie uns bis zum 30. November 2026. Nennen Sie uns den Tag und die Kosten. Dann prüfen wir das gern.
        # Zelte und Bänke
        Bänke und Tische leihen wir Ihnen umsonst. Rufen Sie dafür den Bauhof an. Er bringt alles am Freitag und holt es am Montag ab.
        """,
        """
        # Impfen in der Schule
        Liebe Eltern,
        am 12. März 2026 kommt eine Ärztin in die Schule Ihres Kindes. Sie schaut sich die Impfpässe an. Wer möchte, bekommt an diesem Tag eine Impfung. Sie ist freiwillig und kostet nichts.
        # Das brauchen wir von Ihnen
        Geben Sie Ihrem Kind bitte den Impfpass mit. Füllen Sie den grünen Zettel aus. Nur mit Ihrer Unterschrift impfen wir Ihr Kind. Nimmt Ihr Kind Tabletten? Dann schreiben Sie das auf den Zettel.
        # Nach der Impfung
        Der Arm kann ein wenig wehtun. Das geht nach zwei Tagen vorbei. Ihr Kind soll an diesem Tag keinen Sport machen. Bekommt es Fieber? Dann rufen Sie bitte Ihren Arzt an.
        Wir sprechen gern mit Ihnen. Die Ärztin ist am Abend vorher in der Schule. Kommen Sie einfach vorbei.
        """,
        """
        # Ihr Platz im Sprachkurs
        Guten Tag Frau Haddad,
        Sie haben einen Platz im Deutschkurs. Der Kurs beginnt am 7. September 2026. Er findet jeden Vormittag statt. Sie lernen mit zwölf anderen Menschen.
        Der Kurs ist in der Volkshochschule. Sie liegt neben der Post. Gehen Sie in den ersten Stock. Dort wartet Herr Brandt auf Sie.
        # Was bringen Sie mit?
        Bringen Sie bitte einen Stift und ein Heft mit. Das Buch bekommen Sie von uns. Auch Ihren Pass müssen Sie zeigen. Danach unterschreiben Sie einen Vertrag.
        # Sie sind krank?
        Rufen Sie dann bitte vor 8 Uhr an. Wer oft fehlt, verliert seinen Platz. Das wollen wir nicht. Sprechen Sie mit uns, wenn es ein Problem gibt.
        """,
        """
        # So melden Sie eine kaputte Laterne
        Eine Laterne ist dunkel? Sagen Sie es uns. Wir kommen meist am nächsten Tag. In den Ferien dauert es etwas länger.
        # Drei Wege zu uns
        Sie können uns anrufen. Am Telefon fragen wir Sie nach der Straße. Jede Laterne hat eine Nummer. Sie steht auf einem kleinen Schild am Mast.
        Sie können uns auch eine Mail schreiben. Machen Sie dazu ein Foto. Dann finden wir die Stelle schneller.
        Oder Sie kommen ins Rathaus. Am Empfang liegt eine Liste. Dort tragen Sie die Straße und die Nummer ein.
        # Gefahr durch Strom
        Liegt ein Mast auf dem Weg? Fassen Sie ihn nicht an. Halten Sie Kinder fern. Rufen Sie die Feuerwehr. Sie ist in wenigen Minuten da.
        """,
        """
        # Sie müssen weniger zahlen
        Guten Tag Herr Novak,
        im Brief vom 3. Februar 2026 war ein Fehler. Wir haben Ihren Garten zu groß berechnet. Das tut uns leid. Sie müssen nun 40 Euro weniger zahlen.
        Sie haben schon alles bezahlt? Dann bekommen Sie das Geld zurück. Wir überweisen es in dieser Woche. Sie müssen dafür nichts tun.
        # So kam es zu dem Fehler
        In unserem Plan stand noch die alte Grenze. Sie haben im Sommer einen Teil verkauft. Das hatten wir übersehen. Jetzt stimmt der Plan wieder.
        # Danke
        Sie haben uns auf den Fehler gebracht. Dafür danken wir Ihnen. Solche Hinweise helfen uns sehr. Rufen Sie uns auch beim nächsten Mal gern an.
        """,
        """
        # Feuerwerk an Silvester
        Liebe Nachbarn der Altstadt,
        in der Altstadt ist Feuerwerk verboten. Die Häuser dort sind alt und brennen leicht. Bitte halten Sie sich daran. So schützen wir alle gemeinsam unsere Stadt.
        Das Verbot gilt vom Dom bis zum Fluss. Auf der Karte sehen Sie die Grenze. Am Hafen dürfen Sie Raketen steigen lassen. Dort passt die Feuerwehr auf.
        # Was passiert bei einem Verstoß?
        Die Polizei geht in dieser Nacht durch die Straßen. Sie nimmt die Raketen mit. Außerdem zahlen Sie 100 Euro. Für Eltern gilt das auch bei ihren Kindern.
        # Ein Fest für alle
        Auf dem Domplatz spielt eine Band. Um Mitternacht gibt es ein Lichtspiel. Der Eintritt ist frei. Ziehen Sie sich warm an und feiern Sie mit uns.
        """,
        """
        # Neue Zeiten im Schwimmbad
        Liebe Gäste,
        ab dem 1. Oktober 2026 hat das Schwimmbad neue Zeiten. Am Morgen öffnen wir schon um 6 Uhr. So können Sie vor der Arbeit schwimmen. Am Abend schließen wir um 21 Uhr.
        Am Montag gehört das Bad den Schulen. Dann bleibt es für andere Gäste zu. Der Sonntag ist für Familien da. Kinder unter sechs Jahren zahlen keinen Eintritt.
        # Karten
        Eine Karte kostet 5 Euro. Mit dem Stadtpass zahlen Sie die Hälfte. Zehn Karten kosten 40 Euro. Sie gelten zwei Jahre.
        # Kurse
        Im Herbst beginnen neue Kurse. Kinder lernen in acht Wochen schwimmen. Für ältere Menschen gibt es Gymnastik im Wasser. Melden Sie sich an der Kasse an. Die Plätze sind schnell weg.
        """,
        """
        # Ein Garten für alle
        Am Kanal entsteht ein neuer Garten. Jeder darf dort pflanzen und ernten. Die Stadt gibt das Land und das Wasser. Die Arbeit machen wir zusammen.
        Das erste Treffen ist am Samstag um 10 Uhr. Bringen Sie feste Schuhe mit. Spaten und Erde sind da. Danach essen wir gemeinsam Suppe.
        # Regeln im Garten
        Gift ist im Garten verboten. Das Wasser aus dem Kanal dürfen Sie nicht trinken. Am Abend schließt jemand das Tor ab. Das kann jede Woche jemand anderes sein.
        # Machen Sie mit
        Haben Sie einen Baum zu viel? Bringen Sie ihn uns. Können Sie bauen? Wir brauchen noch einen Schuppen.
        Kinder bekommen ein eigenes Beet. Frau Klein freut sich auf Ihren Anruf.
        """,
    ];
}
