using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.Names;

/// <summary>Capitalised German words that are not names, although they stand where names stand.</summary>
/// <remarks>Written by hand from administrative and everyday German: function words at the start of a sentence, offices, institutions, and nouns that follow a name in a sentence.</remarks>
internal static class OrdinaryWords
{
    private static readonly WordMap FunctionWords = Words.Map("""
        aber alle allem allen aller alles als also am an andere anderen andererseits anderer anders auch auf aufgrund aus außer außerdem außerhalb bei beide beiden beides beim bereits besonders bevor bezüglich bis bisher bitte da dabei dadurch dafür dagegen daher dahin damals damit danach
        daneben dann daran darauf daraus darf darin darüber darum das dass davon davor dazu dein deine dem demnach den denen denn dennoch der deren des deshalb dessen deswegen die dies diese diesem diesen dieser dieses doch dort du durch durchaus dürfen eben ebenfalls ebenso ein eine einem einen einer
        eines einige einigen einmal er ergänzend erst es etwa etwas euch euer eure falls ferner für ganz gar gegebenenfalls gegen gegenüber gehört gemäß genau gern gilt habe haben hat hatte hätte hallo hier hierbei hierfür hiermit hierzu hinsichtlich hinter ich ihm ihn ihnen ihr ihre ihrem ihren
        ihrer ihres im immer in indem infolge innerhalb insbesondere insgesamt insofern insoweit inzwischen ist ja je jede jedem jeden jeder jedes jedoch jemand jene jener jetzt kann kein keine keinem keinen keiner keines können könnte konnte laut lediglich letztlich liebe lieber liebes mag man manche
        mehr mein meine meinem meinen meiner mit möchte möglicherweise muss müssen musste nach nachdem namens natürlich neben nein nicht nichts nie niemand noch nun nur ob obgleich obwohl oder ohne per seit seitdem sehr sein seine seinem seinen seiner seines seitens selbst sich sie siehe sind so sobald
        sodann sofern sofort sogar solange solch solche sollte sollen somit sondern sonst soweit sowie sowohl statt teilweise trotz trotzdem über überdies um und uns unser unsere unserem unseren unserer unter unverändert viel viele vielen vielleicht vom von vor vorab während wann war waren warum was
        wegen weil weiter weitere weiteren weiterhin welche welchem welchen welcher welches wenn wer werden wessen wie wieder wiederum wir wird wo wobei wodurch wohl wollen worden wurde würde wurden zu zudem zuerst zuletzt zum zumal zumindest zunächst zur zurück zusammen zwar zwischen
        heute gestern morgen abends morgens mittags derzeit aktuell anbei anschließend beiliegend betreffend zwecks mittels anhand zuzüglich einschließlich nebst samt sehr geehrte geehrter geehrten werte werter guten gute gutes danke vielen beste besten herzliche herzlichen freundliche freundlichen schöne
        st sankt dr prof med ing dipl mag herr herrn frau familie eheleute damen herren kein ca bzw usw etc vgl bspw ggf inkl zzgl evtl sog abs art nr the and of for with from new
        nachfolgend folgende folgenden erste erster zweite zweiter dritte dritter neue neuer neues alte alter großer große kleine kleiner deutsche deutscher deutschen deutsches europäische europäischen
        """);

    private static readonly WordMap Offices = Words.Map("""
        amtsleiter amtsleiterin amtsleitung abgeordnete abgeordneter anwalt anwältin architekt architektin arzt ärztin beamter beamtin beauftragte beauftragter beigeordnete beigeordneter beigeordneten bundeskanzler bundeskanzlerin bundespräsident bürgermeister bürgermeisterin chef chefin
        dezernent dezernentin direktor direktorin doktor doktorin doc fraktionsvorsitzende fraktionsvorsitzender gemeinderat geschäftsführer geschäftsführerin inspektor inspektorin kanzler kanzlerin kämmerer kämmerin kollege kollegen kollegin kolleginnen landrat landrätin lehrer lehrerin leiter leiterin
        minister ministerin ministerpräsident ministerpräsidentin notar notarin oberbürgermeister oberbürgermeisterin ortsbürgermeister ortsbürgermeisterin ortsvorsteher ortsvorsteherin pfarrer pfarrerin polizist präsident präsidentin prof professor professorin rat rätin ratsherr ratsmitglied
        rechtsanwalt rechtsanwältin rektor rektorin richter richterin schulleiter schulleiterin sekretär sekretärin senator senatorin staatssekretär staatssekretärin stadtrat stadträtin vorsitzende vorsitzender vorsitzenden verbandsbürgermeister wehrleiter intendant dekan superintendent
        oberarzt oberärztin chefarzt chefärztin assistenzarzt assistenzärztin stationsarzt stationsärztin facharzt fachärztin primar hausarzt hausärztin unbekannt nachbar nachbarin patient patientin zeuge zeugin kläger klägerin beklagter beklagte antragsteller antragstellerin bürger bürgerin
        mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin referent referentin generalsekretär oberamtsrat amtsrat amtmann oberinspektor hauptamtlicher ehrenamtlicher gebürtige seniorin student studentin schüler schülerin vermieter vermieterin mieter mieterin eigentümer eigentümerin
        sachgebietsleiter sachgebietsleiterin abteilungsleiter abteilungsleiterin referatsleiter referatsleiterin teamleiter teamleiterin projektleiter projektleiterin bereichsleiter bereichsleiterin fachbereichsleiter fachbereichsleiterin stellvertreter stellvertreterin vertreter vertreterin
        vertretung auftrag assistenz assistent assistentin sekretariat büroleiter büroleiterin ordnungsdezernent baudezernent kulturdezernentin beschäftigte beschäftigter bewerber bewerberin verwaltungsleiter verwaltungsleiterin hausmeister hausmeisterin betreuer betreuerin vormund mutter vater sohn tochter
        """);

    private static readonly WordMap Institutions = Words.Map("""
        amt amts amtsgericht landgericht oberlandesgericht verwaltungsgericht sozialgericht arbeitsgericht finanzgericht bundesgerichtshof gericht gerichts behörde bezirk bund bundestag bundesrat bundesamt dezernat fachbereich abteilung referat sachgebiet team stelle ministerium rathaus stadt stadtverwaltung
        kreis kreisverwaltung landkreis land gemeinde verbandsgemeinde ortsgemeinde polizei feuerwehr schule gymnasium grundschule kindergarten kita klinik klinikum krankenhaus hospital universität hochschule kirche kirchengemeinde verein verband gmbh ag kg ohg ug se ev eg gbr mbh inc ltd firma stiftung
        partei fraktion cdu spd fdp afd grüne grünen linke union museum theater bibliothek bahnhof haus halle platz straße strasse weg allee ring brücke park markt schloss burg dom kapelle friedhof anstalt institut zentrum center büro service zentrale poststelle jobcenter agentur arbeit sparkasse bank volksbank
        versicherung krankenkasse aok barmer dak finanzamt standesamt ordnungsamt bauamt jugendamt sozialamt bürgeramt bürgerbüro gesundheitsamt kasse station ambulanz praxis labor zulassungsstelle führerscheinstelle ausländerbehörde werk werke betrieb kanzlei steinmetz bücherei stadtbücherei bibliothek spedition autohaus werkstatt fischhandel bürotechnik dachtechnik bäckerei metzgerei apotheke buchhandlung schreinerei gärtnerei druckerei gasthaus restaurant ristorante hotel tus turnverein sportverein inh eigenbetrieb stadtwerke kommission ausschuss vorstand
        koblenz mainz trier ludwigshafen kaiserslautern worms speyer landau neuwied andernach mayen berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover bremen nürnberg essen dortmund bonn deutschland bayern hessen saarland sachsen thüringen rheinland pfalz europa österreich schweiz
        europäische eu republik bundesrepublik freistaat nordrhein westfalen niedersachsen brandenburg schleswig holstein württemberg baden mecklenburg vorpommern anhalt türkei polen ukraine russland syrien vietnam italien frankreich spanien usa
        """);

    private static readonly WordMap Nouns = Words.Map("""
        abend allgemeines absatz abschnitt absender adresse akte akten aktenzeichen angaben angelegenheit anhang anlage anlagen anliegen anmeldung anordnung anschrift anspruch ansprüche anteil antrag anträge antwort anzeige arbeit arbeiten artikel aufgabe aufgaben aufnahme aufsicht auftrag ausgabe auskunft auszug ausweis
        bau bedarf bedenken befund begründung beginn beitrag beleg bemerkung bereich bericht bescheid beschluss beschlüsse beschwerde beschwerden besuch betrag betreff betreffende betriebe beweis bild blatt blut brief buch datei daten datum dauer dienst dokument druck einblick eingang eingabe einkommen einspruch eintrag einwand
        ende entscheidung entwurf erbe erfolg ergebnis ergebnisse ersatz erst fach fahrt fall fälle fehler feld fenster foto frage fragen frist fristen fuß gebäude gebühr gebühren gefahr gegenstand geld geldbuße geschäft gesetz gespräch gesuch gewalt grund gründe grundlage grundstück gruß grüße grüßen gutachten hand handy
        haft haus haushalt herz hilfe hinweis hinweise hund immobilie inhalt insgesamt interesse internet jahr jahre jahren kapitel karte kauf kenntnis kind kinder kindern kindes klage klasse kontakt konto kopf kopie kosten kraft kurs lage leben leistung leistungen lohn mail maßnahme maßnahmen meldung menschen
        miete mitglied mitglieder mitte mittel monat monate montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember name namen nachname vorname nachricht nachteil nacht nachweis not notiz nummer ort ordnung original paar paragraph person
        personal personen pflege pflicht plan post preis problem probleme projekt protokoll prozent prüfung punkt rahmen raum recht rechte rechts rechnung rede regel reise rente richtlinie risiko rolle ruhe sache sachen sachverhalt satz schaden schadens schäden schein schlag schmerz schmerzen schreiben schritt schuld schutz seite
        seiten sinn sinne sitzung sohn sommer sorge stand start stellen stellung steuer steuern stimme strafe streit stück stunde stunden tag tage tagen tagesordnung tat tätigkeit teil teile telefon termin termine text thema tier titel tod top träger treffen übergabe überblick umfang umstand umstände umwelt unfall unrecht
        unterhalt unterlagen unternehmen unterschrift unterstützung untersuchung urkunde urlaub urteil verdacht verfahren verfügung verkehr verlauf vermerk vermögen vernehmung versuch vertrag verwaltung vollmacht vorgang vorgänge vorhaben vorlage vorschlag vorschrift vorteil vorwurf wahl wasser wert widerspruch wille wirkung wissen
        woche wochen wohl wohnung wohnsitz wohnort wort wunsch zahl zeichen zeit zeitpunkt ziel ziele zimmer zins zinsen zugang zusage zusammenhang zustand zustimmung zutritt zweck zweifel uhr euro mutter vater eltern sohn tochter ehemann ehefrau schwester bruder großmutter großvater oma opa tante onkel partner partnerin
        therapie diagnose anamnese aufnahme aufenthalt behandlung beschwerden blutdruck entlassung epikrise fieber gewicht größe herz knie lunge medikation operation röntgen status tabletten verdacht vorgeschichte labor befunde beurteilung empfehlung procedere prozedere allergien kontrolle insulin
        versammlung veranstaltung parkplatz fahrzeug führerschein reisepass personalausweis geburtstag geburt hochzeit einladung bewerbung stellenausschreibung zeugnis dienstreise homeoffice fortbildung gehalt vergütung kündigung arbeitsvertrag arbeitszeit überstunden krankheit attest elternzeit
        leichte einfache sprache version entwurf anfrage rückfrage rückmeldung erinnerung mahnung zahlung überweisung erstattung förderung zuschuss genehmigung erlaubnis auflage auflagen bebauungsplan baugenehmigung bauantrag satzung verordnung dringlichkeit fraktionen betrifft bezug ansprechpartner bankverbindung
        sachbearbeitung auskunft durchwahl zeichen fax mobil internet homepage öffnungszeiten sprechzeiten servicezeiten ablehnung abstimmung änderung anhörung anfang angebot ankunft abfahrt anschluss ansicht anlass ausbildung ausnahme bedingung
        """);

    private static readonly WordMap All = WordMap.Of([.. FunctionWords.Words, .. Offices.Words, .. Institutions.Words, .. Nouns.Words]);

    private static readonly string[] NounEndings =
    [
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten", "nis", "nisse", "ismus", "ment", "mente", "gesetz", "ordnung", "antrag", "vertrag", "spruch", "recht", "rechts", "rechte",
        "verfahren", "kosten", "zeit", "zeiten", "geld", "amt", "amtes", "behörde", "gericht", "gerichts", "klinik", "klinikum", "krankenhaus", "haus", "schule", "straße", "strasse", "platz", "allee", "museum", "verein", "verband", "stiftung", "gmbh", "preis", "institut",
        "zentrum", "kasse", "bank", "versicherung", "mittel", "nummer", "datum", "zeichen", "schreiben", "bescheid", "beschluss", "urteil", "pflicht", "plan", "maßnahme", "maßnahmen", "leistung", "leistungen", "dienst", "dienste", "betrieb", "werk", "werke", "abteilung", "station",
        "syndrom", "therapie", "logie", "iatrie", "prophylaxe", "diagnostik", "itis", "ose", "skopie", "grafie", "graphie", "gramm", "tomie", "ektomie", "ämie", "pathie", "beschwerden", "schmerzen", "tabletten", "stelle", "stellen", "dezernat", "referat", "ausschuss", "rat", "fraktion", "partei", "minister", "meister", "meisterin",
        "leiter", "leiterin", "präsident", "präsidentin", "direktor", "direktorin", "sekretär", "sekretärin", "anwalt", "anwältin", "beauftragte", "beauftragter", "vorsitzende", "vorsitzender", "geordnete", "geordneter", "inspektor", "inspektorin", "kammer", "kirche", "brief", "karte", "schein",
        "ausweis", "sache", "sachen", "akte", "akten", "arbeit", "arbeiten", "weise", "weg", "tag", "tages", "jahr", "jahre", "monat", "woche", "abend", "arzt", "ärztin", "lehrer", "lehrerin", "senat", "senats", "gebühr", "gebühren", "steuer", "steuern", "antrags", "betrag", "gutachten", "fall",
    ];

    private static readonly WordEndings NounSuffixes = new(NounEndings);

    private static readonly WordMap AlsoSurnames = Words.Map(
        "richter bauer kaiser könig graf winter sommer herbst berg stein wolf klein groß lang kurz weiß weiss schwarz braun rot jung alt neu freitag sonntag montag mai märz kraft engel ernst heide linde " +
        "sultan vogel hahn busch horn stark sauer wild brand born bach feld kern jäger kaufmann maurer gerber amtmann burger bürger lange schreiber keller adler rose blum blume mark till long hoa tan son hang dung van le do thu my chi min");

    /// <summary>Whether the word cannot be part of a name.</summary>
    public static bool Contains(ScanText text, int token) => text.IsIn(token, All);

    public static bool IsFunctionWord(ScanText text, int token) => text.IsIn(token, FunctionWords);

    public static bool IsOffice(ScanText text, int token) => text.IsIn(token, Offices);

    /// <summary>Whether the word is built like a German noun: Zulassung, Krankenhaus, Widerspruchsverfahren.</summary>
    public static bool LooksLikeNoun(ReadOnlySpan<char> word)
    {
        return word.Length > 16 || NounSuffixes.End(word, atLeastBefore: 3);
    }

    /// <summary>Whether the word is a name and an everyday word at once, so that finding it once says little about the next time.</summary>
    public static bool IsAlsoSurname(ReadOnlySpan<char> word) => AlsoSurnames.Contains(word);
}
