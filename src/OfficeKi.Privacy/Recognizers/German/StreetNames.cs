using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>What the name of a street looks like, read backwards from its last word.</summary>
internal static class StreetNames
{
    private static readonly string[] Endings = Words.In(
        "straße strasse strase strße straẞe str weg platz allee gasse ring ufer damm promenade chaussee steig stieg pfad graben zeile terrasse leite twiete stiege gäßchen gässchen bleiche siedlung straat laan gracht");

    // Towns and ordinary words end like this, too, so the number has to end the line or be followed by a comma or a town.
    private static readonly string[] TownEndings = Words.In(
        "markt park kamp hang berg hof brücke tor wall blick winkel garten gärten wiese wiesen feld acker höhe grund tal bogen eck kai reihe plan rain anger weiher mühle schanze passage stein au wasen halde heide eiche linde linden");

    private static readonly WordMap BareEndings = WordMap.Of([.. Endings, .. TownEndings]);

    // These end many ordinary words; they make a street only with a number that is not followed by a unit, and only these need a capital compound.
    private static readonly WordMap NotStreets = Words.Map(
        "teil beitrag vertrag antrag auftrag bahnhof friedhof abschlag vorrang umfeld umgang anhang zusammenhang eingang ausgang zugang abgang vorgang übergang jahrgang lehrgang " +
        "rückgang betrag ertrag berg feld hof stein platz weg markt ring park grund tal höhe rang tor plan umweg blick überblick augenblick rückblick einblick ausblick " +
        "zeitplan haushaltsplan lageplan bebauungsplan plan stellenplan aktenplan flächennutzungsplan bauplan stundenplan absatz grundsatz hintergrund anfang vollzug " +
        "arbeitsplatz spielplatz parkplatz sportplatz stellplatz marktplatz handlungsfeld spannungsfeld spalte zeile baustein meilenstein tabelle eigentor " +
        "kindergarten wochenmarkt arbeitsmarkt rechtsweg dienstweg klageweg stellplatz fuhrpark ersatz maßstab bundestag umfang ort vermittlungsgrund");

    private static readonly WordMap Openers = Words.Map("am an auf im in unter zum zur hinter vor bei oberer obere unterer untere alte alter neue neuer große großer kleine kleiner hohe hoher lange langer breite breiter");

    private static readonly WordMap OpenersAlone = Words.Map("am an auf im unter zum zur hinter vor");

    private static readonly WordMap Articles = Words.Map("der den dem des die das alten neuen großen kleinen hohen oberen unteren langen");

    private static readonly WordMap NotAfterOpener = Words.Map(
        "januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag jahr jahre monat tag alter " +
        "umfang wert durchschnitt abschnitt kapitel absatz artikel anhang teil fall punkt raum zimmer tisch gleis bereich rahmen haus quartal semester schuljahr zeitraum juni ziffer " +
        "nr nummer anlage tabelle seite stock og eg block bescheid schreiben antrag protokoll top alter sinne bett station klasse stufe kreis wahlkreis bezirk stimmbezirk los");

    private static readonly WordMap NotUnknownStreets = Words.Map(
        "postfach nr nummer zimmer raum seite tel telefon fax absatz abs art artikel ziffer ziff buchstabe satz anlage top stand version teil band kapitel abschnitt rn rdnr rz " +
        "haus gebäude etage stock euro eur von bis über unter rund etwa ca und oder mit für den dem der die das in am im zum zur bei nach seit ab vom an auf als hat ist sind klasse gruppe");

    private static readonly WordMap Living = Words.Map("wohnhaft wohnt wohne anschrift adresse wohnanschrift wohnort gemeldet wohnung meldeadresse privatanschrift lieferadresse");

    /// <summary>The first token of the street whose last word is given, or -1.</summary>
    /// <param name="isCertain">A postcode follows, so any capitalised name will do.</param>
    public static int StartOf(ScanText text, int last, int mostWords, bool isCertain, bool isSetOff)
    {
        if (IsStreetWord(text, last, isCertain || isSetOff))
        {
            return Extend(text, last);
        }

        // "Am Hasenstall 3", "An der Alten Ziegelei 5", "Auf dem Kies 12"
        for (var i = last - 1; i > last - mostWords && i >= 0 && !text[i + 1].StartsParagraph; i--)
        {
            if (text.IsIn(i, OpenersAlone) && text[i].IsCapitalWord && text[last].IsCapitalWord && !text.IsIn(last, NotAfterOpener))
            {
                return i;
            }

            if (!text.IsIn(i, Articles) && !text[i].IsCapitalWord)
            {
                break;
            }
        }

        // "ul. Leśna 12", "al. Jerozolimskie 5"
        if (text.IsMark(last - 1, '.') && text[last].IsCapitalWord && (text.IsWord(last - 2, "ul") || text.IsWord(last - 2, "al")) && text[last - 2].Case == LetterCase.Lower)
        {
            return last - 2;
        }

        return isCertain && text[last].IsCapitalWord && text[last].Length > 2 && !text.IsIn(last, NotUnknownStreets) ? WithAttribute(text, Extend(text, last)) : -1;
    }

    // "Alte Schmiede 1 · 61999 Quellenau"
    private static int WithAttribute(ScanText text, int first) =>
        text[first].Gap == Gap.Blank && IsAttribute(text, first - 1) && text[first - 1].StartsLine ? first - 1 : first;

    /// <summary>A street without a number right before a postcode, or behind a word such as wohnhaft.</summary>
    public static bool IsNumberlessStreet(ScanText text, int before, out int start)
    {
        var last = text.IsMark(before, ',') ? before - 1 : before;
        last = text.IsMark(last, '.') ? last - 1 : last;
        var first = text[last].IsCapitalWord && (IsStreetWord(text, last, isSetOff: true) || text.HasBefore(last, Living, 6) || text.IsIn(last - 1, OpenersAlone)) ? Extend(text, last) : -1;
        start = first >= 0 ? text[first].Start : 0;
        return first >= 0;
    }

    private static bool IsStreetWord(ScanText text, int token, bool isSetOff)
    {
        var word = text.Span(token);

        // "Iris-Leber-Straße", "Kurt-Schumacher-Platz"
        if (text.IsMark(token - 1, '-') && text[token].Gap == Gap.Glued)
        {
            return text.IsIn(token, BareEndings);
        }

        if (!text[token].IsWord || text.IsIn(token, NotStreets))
        {
            // "Kölner Platz 3", "Alter Markt 7": the ending stands alone behind an attribute.
            return text[token].IsCapitalWord && IsAttribute(text, token - 1) && !text[token].StartsLine && text.IsIn(token, BareEndings);
        }

        if (text[token].Case == LetterCase.Lower)
        {
            return false;
        }

        return HasEnding(word, Endings) || (isSetOff && HasEnding(word, TownEndings));
    }

    private static bool HasEnding(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (word.Length > ending.Length + 2 || (ending.StartsWith("str", StringComparison.Ordinal) && word.Length == ending.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAttribute(ScanText text, int token) =>
        text[token].IsCapitalWord && (text.Span(token).EndsWith("er", StringComparison.Ordinal) || text.IsIn(token, Openers));

    // Back over hyphens ("Iris-Leber-"), attributes ("Kärntner", "Alte") and prepositions ("An der").
    private static int Extend(ScanText text, int last)
    {
        var (first, canTakeAttribute) = (last, text.IsIn(last, BareEndings) || text.IsMark(last - 1, '-'));
        for (var steps = 0; steps < 8; steps++)
        {
            if (text.IsMark(first - 1, '-') && text[first].Gap == Gap.Glued && text[first - 2].IsWord && text[first - 1].Gap == Gap.Glued)
            {
                first -= 2;
            }
            else if (text.IsMark(first - 1, '.') && text[first - 2].IsCapitalWord && text[first - 2].Length <= 3 && !text[first].StartsLine && steps > 0)
            {
                first -= 2;
            }
            else if (text[first].Gap == Gap.Blank && canTakeAttribute && IsAttribute(text, first - 1))
            {
                // "Kärntner Straße", "Alte Gasse"; before a compound it is somebody's name: "Tobias Öhler Kaiserstraße 3".
                first--;
                canTakeAttribute = false;
            }
            else if (text[first].Gap == Gap.Blank && (text.IsIn(first - 1, Openers) || text.IsIn(first - 1, Articles)) && text[first - 1].IsCapitalWord == !text.IsIn(first - 1, Articles) && text.IsIn(first - 2, OpenersAlone))
            {
                first--;
            }
            else if (!text[first].StartsLine && text.IsIn(first - 1, OpenersAlone) && text[first - 1].IsCapitalWord)
            {
                return first - 1;
            }
            else
            {
                break;
            }
        }

        return first;
    }
}
