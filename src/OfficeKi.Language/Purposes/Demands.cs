namespace OfficeKi.Language.Purposes;

/// <summary>The forms in which forbidden purposes are asked for, in German and English.</summary>
internal static class Demands
{
    private const string Gap = @"[^.!?]{0,150}";

    private const string Applicants =
        @"\b(bewerber\w*|bewerbende\w*|bewerbung|bewerbungen|bewerbungsunterlagen|bewerbungsmappen?|kandidat\w*|lebensl(auf|äufe|aeufe)\w*|applicants?|candidates?|cvs?|r[eé]sum[eé]s?|job applications?)\b";

    private const string Employees =
        @"\b(mitarbeiter\w*|mitarbeitende\w*|beschäftigte\w*|angestellte\w*|kolleg(e|en|in|innen)|auszubildende\w*|azubis?|sachbearbeiter\w*|beamt(e|en|er|in|innen)|untergebene\w*|team|teams|teammitglied\w*|belegschaft|personal|employees?|staff|colleagues?|team members?|workers?)\b";

    private const string Persons =
        @"\b(frau|herr|herrn|familie|antragsteller\w*|antragstellende\w*|person|personen|bürger|bürgerin|bürgers|haushalt|haushalte|kunde|kundin|leistungsberechtigte\w*|asylbewerber\w*|flüchtling\w*|alleinerziehende\w*|mieter\w*|er|sie|ihm|ihr|ihnen|applicant|claimant|family|household|he|she|they|mr|ms|mrs)\b";

    private const string Benefits =
        @"\b(\w*antr(ag|äge|ags|ages|ägen)|wohngeld|bürgergeld|sozialhilfe|grundsicherung|kindergeld|kinderzuschlag|elterngeld|bafög|unterhaltsvorschuss|pflegegeld|blindengeld|eingliederungshilfe|asyl|sozialleistung\w*|leistung|leistungen|unterstützung|zuschuss|zuschüsse|beihilfe|förderung|stipendium|kitaplatz|kita-platz|sozialwohnung|wohnberechtigungsschein|geld|hilfe|benefits?|housing benefit|welfare|allowance|application|claim|asylum|subsidy)\b";

    private const string Feelings =
        @"\b(stimmung\w*|emotion\w*|gefühl\w*|gefühlslage|gemütslage|gemütszustand\w*|laune|seelische\w* verfassung|psychische\w* (zustand|verfassung)|innere\w* haltung|erregt\w*|gereizt\w*|wütend|zornig|verärgert|ärgerlich|sauer|traurig|ängstlich|nervös|gestresst|frustriert|aggressiv\w*|feindselig|depressiv|unzufrieden|lügt|ehrlich|unehrlich|glaubwürdig|aufrichtig|stresslevel|sentiment|mood|feelings?|angry|sad|upset|frustrated|stressed|anxious|nervous|lying|honest)\b";

    private const string Writers =
        @"\b(absender\w*|verfasser\w*|autor\w*|schreiber\w*|person|personen|bürger\w*|frau|herr|herrn|kund\w*|mitarbeiter\w*|mitarbeitende\w*|kolleg\w*|teilnehmer\w*|beschäftigte\w*|team|chef\w*|er|sie|ihm|ihr|ihn|mail|e-mail|nachricht|schreiben|brief|chat|verlauf|sender|author|writer|person|citizen|employee|employees|colleague|he|she|they|mail|email|message)\b";

    private const string Please = @" (bitte |kannst du |könntest du |könnten sie |können sie |du sollst |please |can you |could you |hilf mir,? |ich möchte |ich brauche |ich will |wir brauchen |mach |gib |und |dann |, )?";

    public static IReadOnlyList<Demand> All { get; } =
    [
        // Applicants
        new("rank-applicants", $@" (rangfolge\w*|rangliste\w*|rangordnung\w*|rank\w*|ranke|reihenfolge|rangfolge|rangliste|ordne|sortiere?n?|priorisier\w*|vorauswahl|shortlist|aussortier\w*|aussieb\w*|bepunkte\w*|punktzahl\w*|punkte|punkten|noten?|score\w*|scoring|sort|points|grades?){Gap} (den |die |der |dieser |diese |alle |allen |the |these )?{Applicants}"),
        new("rank-applicants", $@" {Applicants}{Gap} (rangfolge|rangliste|ranking|reihenfolge|rank|nach eignung|nach qualifikation|nach passung|nach punkten|punktzahl|sortier\w*|aussortier\w*|vorauswahl|shortlist|by suitability|by fit)"),
        new("rank-applicants", $@" (bewerte?n?|bewertung|beurteile?n?|beurteilung|vergleiche?n?|einschätz\w*|schätze|benote\w*|evaluate|assess|rate|compare|judge|score){Gap} {Applicants}"),
        new("rank-applicants", $@" (wer|welche[rsn]?|wen|welchen|wem|which|who|whom){Gap} {Applicants}{Gap} (geeignet\w*|beste\w*|besser\w*|einstellen|einladen|eingeladen|nehmen|auswählen|ablehnen|absagen|passt|passen|überzeugt|top|hire|invite|reject|suitable|best|fits?|strongest|qualified)"),
        new("rank-applicants", $@" (wer|welche[rsn]?|wen|welchen|who|which){Gap} (geeignetst\w*|am geeignetsten|am besten|der beste|die beste|beste|top|best|most suitable|strongest){Gap} {Applicants}"),
        new("rank-applicants", @" (wen|who|whom) (sollen|sollten|soll|sollte|würdest|should|would){0,1}[^.!?]{0,80} (einstellen|einladen|auswählen|nehmen|hire|invite|choose)"),
        new("rank-applicants", $@"( wähle?| such| suche| finde| filtere?| nenne| pick| choose| select| find| empfiehl| recommend){Gap} (geeignet\w*|beste\w*|passend\w*|stärkste\w*|top|best|most suitable|strongest|drei|fünf|three|five){Gap} {Applicants}"),
        new("rank-applicants", $@" {Applicants}{Gap} (ist|sind|passt|passen|wäre|is|are) (am besten |der beste |die beste |besser |the best |most |more )(geeignet|qualifiziert|suitable|qualified|fit)?"),
        new("rank-applicants", $@" (eignung|eignungsprofil|passung|soft ?skills|persönlichkeit|teamfähigkeit|suitability|fit){Gap} {Applicants}{Gap}"),

        new("rank-applicants", $@" (vergib|verteile|gib|give|award){Gap} {Applicants}{Gap} (punkte?|noten?|sterne|prozent|points|grades?|stars)"),
        new("rank-applicants", $@" {Applicants}{Gap} (punkte|noten|sterne|score|points) "),
        new("rank-applicants", $@" (filter\w*|sieb\w*|such\w*|sortier\w*|streich\w*){Gap} {Applicants}{Gap} (heraus|aus|raus|in frage|ungeeignet\w*|schwächste\w*)"),
        new("rank-applicants", $@" (wer|wen|welche[rsn]?|wem|who|which){Gap} {Applicants}{Gap} (bekommen|bekommt|erhalten|erhält|kriegt|get|gets) "),
        new("rank-applicants", $@" (passt|eignet|taugt|fits?|suits?) (die |der |das |diese |dieser |frau |herr |mr |ms |mrs )?{Gap}({Applicants}|stelle|position|job|profil|ausschreibung)"),

        // Employees
        new("judge-employees", $@" (bewerte?n?|bewertung|beurteile?n?|benote\w*|einschätz\w*|schätze|evaluate|assess|rate|rank|ranke|rangliste|rangfolge|ranking|judge|score){Gap} (leistung\w*|arbeitsleistung\w*|verhalten|arbeitsverhalten|produktivität|engagement|eignung|arbeitsweise|performance|productivity|behaviou?r|attitude)?{Gap} {Employees}[ .!?,]"),
        new("judge-employees", $@" (vergleiche?n?|vergleich|compare){Gap} (leistung\w*|arbeitsleistung\w*|produktivität|fallzahlen|arbeitstempo|performance|productivity){Gap} {Employees}"),
        new("judge-employees", $@" (wer|welche[rsn]?|wen|who|which){Gap} ({Employees}|team|amt|abteilung|sachgebiet|department){Gap} (am (langsamsten|schnellsten|wenigsten|meisten|schlechtesten|besten|faulsten|häufigsten)|faul\w*|faulenz\w*|produktivst\w*|schlechteste\w*|beste\w*|fleißigste\w*|unproduktiv\w*|leistungsschwach\w*|leistungsstark\w*|krank|kündig\w*|entlassen|befördern|befördert|abmahn\w*|most|least|worst|best|slow\w*|lazy|promote\w*|fire\w*|dismiss\w*)"),
        new("judge-employees", $@" (wer|welche[rsn]?|who|which){Gap} (arbeitet|leistet|bearbeitet|erledigt|schafft|performs|works){Gap} (am |zu |weniger|mehr als|schlecht\w*|langsam\w*|the )(langsamsten|schnellsten|wenigsten|meisten|schlechtesten|besten|langsam|wenig|least|most|best|worst|slowest)?"),
        new("judge-employees", @" (dienstliche\w*|periodische\w*|regel) ?(leistungs)?beurteilung\w*[^.!?]{0,120} (schreib\w*|erstell\w*|verfass\w*|formulier\w*|entwirf|mach)"),
        new("judge-employees", @" (schreib\w*|erstell\w*|verfass\w*|formulier\w*|entwirf|mach)[^.!?]{0,120} (dienstliche\w*|periodische\w*|leistungs)[ ]?(beurteilung|bewertung)\w* (für|über|von|zu) "),
        new("judge-employees", $@" (überwach\w*|kontrollier\w*|auswert\w*|werte|analysier\w*|ermittle|finde|monitor|track|analy[sz]e){Gap} (arbeitszeit\w*|anwesenheit\w*|fehlzeit\w*|krankheitstag\w*|krankmeldung\w*|krankenstand|pausen\w*|login\w*|anmeldezeit\w*|tippgeschwindigkeit|reaktionszeit\w*|arbeitstempo|leistung\w*|produktivität|absences?|sick days|working hours|productivity|performance){Gap} {Employees}"),
        new("judge-employees", $@" (soll|sollte|sollten|sollen|kann|können|should){Gap} {Employees}{Gap} (gekündigt|kündigen|entlassen|abgemahnt|abmahnen|befördert|befördern|versetzt|höhergruppiert|fired|dismissed|promoted|dismiss|fire|promote)"),
        new("judge-employees", $@" (leistung\w*|arbeitsleistung\w*|arbeitsverhalten|produktivität|performance|productivity) (von|der|des|meiner|meines|unserer|unseres|einzelner|of)( der| des| my| our| the)?( \w+)? ({Employees}|frau|herrn?){Gap} (bewert\w*|beurteil\w*|einschätz\w*|benot\w*|einstuf\w*|vergleich\w*|prüf\w*|rate|evaluate|assess|compare)"),
        new("judge-employees", $@" (bewert\w*|beurteil\w*|einschätz\w*|benot\w*|rate|evaluate|assess){Gap} (leistung\w*|arbeitsleistung\w*|arbeitsverhalten|arbeitsweise|performance){Gap} (frau|herrn?|mr|ms|mrs)"),
        new("judge-employees", $@" (wie gut|wie zuverlässig|wie produktiv|wie fleißig|wie engagiert|wie motiviert|how well|how productive|how reliable){Gap} (arbeite\w*|ist|sind|leistet|macht|is|are|does|do|work\w*){Gap} ({Employees}|frau|herr|mr|ms|mrs)"),

        new("judge-employees", $@" (beurteilung|leistungsbeurteilung|leistungseinschätzung|einschätzung|bewertung|zeugnisnote|appraisal|performance review|assessment) {Gap}({Employees}|frau |herrn? |jeden|jede|mr |ms |mrs |arbeitsleistung|performance)"),
        new("judge-employees", $@" (ist|arbeitet|war|is|does) (die |der |mein |meine |unser |unsere |my |our |the )?({Employees}|frau|herr|mr|ms|mrs) \w*{Gap} (zuverlässig|unzuverlässig|pünktlich|unpünktlich|fleißig|faul|engagiert|motiviert|unmotiviert|belastbar|produktiv|leistungsfähig|überfordert|reliable|lazy|motivated|productive|hard-working)"),
        new("judge-employees", @" (mangelnd\w*|fehlend\w*|zu wenig|geringe\w*|lack of) (einsatz|engagement|motivation|fleiß|leistung|arbeitsmoral|effort|commitment)"),
        new("judge-employees", $@" (welche[rsn]?|wer|which|who){Gap} {Employees}{Gap} (schlecht\w*|langsam\w*|mangelhaft\w*|unzuverlässig\w*|nachlässig\w*|badly|poorly|weakest|strongest|laziest)"),
        new("judge-employees", @" (who|which)[^.!?]{0,80} (weakest|strongest|laziest|worst|best|slowest) (employee|colleague|worker|member|performer)"),
        new("judge-employees", $@" (probezeit|probation){Gap} (besteh\w*|bestand\w*|verlänger\w*|pass\w*){Gap}"),
        new("judge-employees", $@" {Employees}{Gap} (probezeit|probation){Gap} (besteh\w*|bestand\w*|pass\w*)"),

        // Benefits
        new("decide-benefits", $@"^{Please}(entscheide|entscheiden sie|decide|bewillige|bewilligen sie|genehmige|genehmigen sie|gewähre|approve|grant|deny|reject){Gap} ({Benefits}|{Persons})"),
        new("decide-benefits", $@"^{Please}lehne?{Gap} {Benefits}{Gap} ab[ .!]"),
        new("decide-benefits", $@" (entscheide\w*|entscheidung|prüfe?n?|prüf|beurteile?n?|sag\w*|schätze?n?|einschätz\w*|stelle? fest|ermittle?n?|bewerte?n?|berechne\w*|schlag\w*|empfiehl|decide|determine|check|tell|assess|recommend|evaluate)( mir| me| uns| bitte| ein| einmal){{0,3}},? (ob|if|whether|wer|who|which|welche[rs]?){Gap} (anspruch|berechtigt|anspruchsberechtigt|leistungsberechtigt|bedürftig|hilfebedürftig|förderfähig|förderwürdig|bekommt|bekommen|erhält|erhalten|zusteht|zustehen|bewillig\w*|genehmig\w*|gewähr\w*|ablehn\w*|abgelehnt|abzulehnen|stattgegeben|stattgeben|stattzugeben|kürz\w*|gekürzt|streich\w*|sanktionier\w*|voraussetzungen (für|erfüllt)|erfüllt|verdient|missbrauch\w*|leistungsmissbrauch|betrug|eligible|entitled|approved?|granted?|rejected?|denied|deny|qualif\w*)"),
        new("decide-benefits", $@" (soll|sollte|sollen|sollten|kann|können|muss|müssen|darf|würdest|should|shall|would) (ich|wir|man|du|der|die|das|dieser|diesem|dem|i|we|you|the|this){Gap} ({Benefits}|{Persons}){Gap} (ablehn\w*|abgelehnt|bewillig\w*|genehmig\w*|gewähr\w*|stattgeben|stattgegeben|bekommen|erhalten|kürzen|gekürzt|streichen|gestrichen|sanktionier\w*|approve\w*|grant\w*|rejected?|deny|denied|refuse\w*|get|receive)"),
        new("decide-benefits", $@" (hat|haben|hätte|besitzt|steht|stehen|ist|sind|wäre|does|do|is|are) (die |der |das |den |dem |diese |dieser |unser |unsere |the |this )?(\w+ )?{Persons}{Gap} (anspruch|berechtigt|anspruchsberechtigt|leistungsberechtigt|bedürftig|hilfebedürftig|förderfähig|eligible|entitled|qualify|qualifies)"),
        new("decide-benefits", $@" (steht|stehen) (der |dem |den |ihm |ihr |ihnen )?(\w+ )?({Persons} )?{Gap}{Benefits} zu[ ?.]"),
        new("decide-benefits", $@"^{Please}(wer|welche[rsnm]?|wem|who|which|whom){Gap} (soll|sollte|sollten|verdient|bekommt|bekommen|erhält|should|deserves?|gets?|receives?){Gap} ({Benefits}|wohnung|platz|plätze|money|place)"),
        new("decide-benefits", $@" (wie|how) (würdest|würden|hättest|soll|sollte|sollten|would|should) (du|ich|wir|man|you|i|we){Gap} ({Benefits}|{Persons}|fall|case){Gap} (entscheid\w*|decide)"),
        new("decide-benefits", $@" (welche[rsn]?|which){Gap} {Benefits}{Gap} (kann|können|soll|sollte|sollten|muss|darf|can|should|must) (ich|wir|man|i|we){Gap} (ablehn\w*|bewillig\w*|genehmig\w*|kürzen|streichen|reject|deny|approve|grant)"),
        new("decide-benefits", $@" (bekommt|erhält|kriegt|gets?|receives?) (die |der |das |den |dieser |diese |dieses |the |this )?{Persons} {Gap}{Benefits}"),
        new("decide-benefits", $@"^{Please}(berechne|ermittle|setze|lege|bestimme|calculate|determine){Gap} ({Benefits}|{Persons}){Gap} (fest|zusteht|bekommt|erhält|is entitled)"),
        new("decide-benefits", $@" (bewilligen oder ablehnen|ablehnen oder bewilligen|genehmigen oder ablehnen|ja oder nein zum antrag|bewilligt oder abgelehnt|approve or reject|approve or deny|grant or deny)"),
        new("decide-benefits", $@" (sortier\w*|rang\w*|priorisier\w*|ranke|rank|sort|prioriti[sz]e|bepunkt\w*|score){Gap} (antragsteller\w*|antragstellende\w*|wohnungssuchende\w*|leistungsberechtigte\w*|hilfebedürftige\w*|anträge|bedürftigkeit|claimants|families|familien){Gap}"),

        // Emotions
        new("infer-emotions", $@" (erkenn\w*|analysier\w*|bestimm\w*|ermittl\w*|ermittle|einschätz\w*|schätze|beurteil\w*|bewert\w*|auswert\w*|werte|schließ\w*|leite|stell\w*|miss|messe|prüf\w*|finde|sag\w*|detect|infer|analy[sz]e|assess|identify|determine|tell|measure|read){Gap} {Feelings}{Gap}"),
        new("infer-emotions", $@" (wie|how) ({Feelings}|fühlt|fühlen|gelaunt|emotional){Gap} {Writers}"),
        new("infer-emotions", $@" (wie|how) (fühlt|fühlen|ist|war|does|do|is|are|klingt|wirkt) {Gap}({Feelings}|zumute|gelaunt|drauf|sich|feel|feeling){Gap} ?{Writers}?[^.!?]*"),
        new("infer-emotions", $@" (ist|sind|war|klingt|wirkt|scheint|is|are|does|was) (die |der |das |dieser |diese |the |this |this )?(\w+ )?{Writers}{Gap} {Feelings}"),
        new("infer-emotions", @" (stimmungsanalyse\w*|emotionsanalyse\w*|emotionserkennung|gefühlsanalyse\w*|stimmungsbild\w*|sentimentanalyse\w*|sentiment-analyse\w*|sentiment analysis|emotion recognition)"),
        new("infer-emotions", $@" (merkt|spürt|sieht|hört|can you tell|could you tell|can one tell){Gap} {Writers}{Gap} (angst|wut|ärger|freude|trauer|stress|frust|{Feelings}|afraid|fear)"),
        new("infer-emotions", $@" (lügt|lies|is lying) |(welche|was für|what) (emotion\w*|gefühle?|stimmung|laune|emotions?|mood|feelings?)"),
    ];
}
