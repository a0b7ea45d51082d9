using OfficeKi.Language;
using OfficeKi.Language.Checking;

namespace OfficeKi.Tests.Language.Checking;

/// <summary>Tables of texts (one passage a line, „# “ before a heading, „* “ before an item the program draws) and exactly what is found in them.</summary>
public class TextCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Fact]
    public void A_paragraph_of_eighty_thousand_dead_references_is_checked_to_its_end() =>
        Assert.Equal(80_000, Found("1. Eins\n2. Zwei\n3. Drei\n" + string.Concat(Enumerable.Repeat("siehe Nr. 5, ", 80_000))).Length);

    [Theory]
    [InlineData("1. Eins\n2. Zwei\n4. Vier", "numbering-gap 4. after 2.")]
    [InlineData("1) Eins\n2) Zwei\n4) Vier", "numbering-gap 4) after 2)")]
    [InlineData("1.) Eins\n2.) Zwei\n4.) Vier", "numbering-gap 4.) after 2.)")]
    [InlineData("(1) Eins.\n(2) Zwei.\n(5) Fünf.", "numbering-gap (5) after (2)")]
    [InlineData("a) Eins\nb) Zwei\nd) Vier", "numbering-gap d) after b)")]
    [InlineData("(a) Eins\n(b) Zwei\n(d) Vier", "numbering-gap (d) after (b)")]
    [InlineData("I. Sachverhalt\nDie Stadt plant.\nIII. Kosten", "numbering-gap III. after I.")]
    [InlineData("i) eins\nii) zwei\niv) vier", "numbering-gap iv) after ii)")]
    [InlineData("1. Eins\n2. Zwei\n2. Drei", "numbering-duplicate 2. after 2.")]
    [InlineData("1. Eins\na) x\nb) y\n2. Zwei\na) x\nc) z\n3. Drei", "numbering-gap c) after a)")]
    [InlineData("1. Eins\nMehr dazu.\n2. Zwei\nMehr dazu.\n4. Vier", "numbering-gap 4. after 2.")]
    [InlineData("1. Eins\n2. Zwei\n3. Mai 2026 ist der Termin\n5. Fünf", "numbering-gap 5. after 3.")]
    [InlineData("1. Die Stadt baut.\n2. Die Stadt zahlt.\n4. Die Stadt prüft.", "numbering-gap 4. after 2.")]
    [InlineData("1.Eins\n2.Zwei\n4.Vier", "numbering-gap 4. after 2.")]
    [InlineData("1. Eins\n1.1 Anlass\n1.2 Ziel\n1.4 Kosten\n2. Zwei", "numbering-gap 1.4 after 1.2")]
    [InlineData("1. Eins\n1.1. Anlass\n1.2. Ziel\n1.4. Kosten", "numbering-gap 1.4. after 1.2.")]
    [InlineData("# 1 Anlass\n1.1 Die Stadt baut.\nMehr dazu.\n1.3 Die Stadt zahlt.", "numbering-gap 1.3 after 1.1")]
    [InlineData("2. Zwei\n2.1 Anlass\n2.1.1 Bau\n2.1.3 Kosten\n2.2 Zeit", "numbering-gap 2.1.3 after 2.1.1")]
    [InlineData("1. Eins\n1.1 Anlass\n1.2 Ziel\n1.2 Kosten", "numbering-duplicate 1.2 after 1.2")]
    [InlineData("1. Eins\n1.1 Anlass\n1.2 Ziel\n1.3 Bau\n1.4 Zeit\n3. Drei", "numbering-gap 3. after 1.")]
    public void Gaps_and_doubles_in_typed_lists_are_found(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("1. Eins\n2. Zwei\n3. Drei")]
    [InlineData("1. Eins\n2. Zwei\n1. Eins\n2. Zwei\n3. Drei")]
    [InlineData("I. Eins\n1. Eins\n2. Zwei\nII. Zwei\n1. Eins\n2. Zwei\nIII. Drei")]
    [InlineData("3. Mai 2026: Abgabe\n5. Juni 2026: Schluss")]
    [InlineData("1. Mai 2026: Abgabe\n3. Juni 2026: Schluss")]
    [InlineData("1. Sitzung am Montag\n3. Quartal am Dienstag")]
    [InlineData("1. Bürgermeister ist er.\n3. Beigeordnete ist sie.")]
    [InlineData("1. Zyklus am Montag\n2. Zyklus am Dienstag\n4. Zyklus am Freitag")]
    [InlineData("1. 200 Stühle\n3. 400 Tische")]
    [InlineData("1.200 Euro\n3.400 Euro")]
    [InlineData("12. Der Antrag\n14. Der Bescheid")]
    [InlineData("1. Eins; 2. zwei\n3. Drei")]
    [InlineData("1. Eins\n1.1 Anlass\n1.1.1 Bau\n1.1.2 Zeit\n1.2 Ziel\n2. Zwei\n2.1 Anlass")]
    [InlineData("1. Eins\n1.1 Anlass\n1.2 Ziel\n1. Eins\n1.1 Anlass\n1.2 Ziel")]
    [InlineData("1. Eins\n1.1 Anlass; 1.2 Ziel\n1.3 Kosten")]
    [InlineData("1.1 Anlass\n1.3 Kosten")]
    [InlineData("1.1. Neujahr\n1.3. Messe\n1.5. Feier")]
    [InlineData("1. Eins\n1.1 Mio. Euro kostet der Bau.\n1.3 Mio. Euro kostet der Weg.")]
    [InlineData("1. Eins\n1.1 Anlass\n1.30 Uhr ist Schluss.")]
    [InlineData("1. Eins\n1.2 Anlass\n1.4 Kosten")]
    [InlineData("1. Eins\n1.1 Anlass\n# Kosten\n1.3 Zeit")]
    [InlineData("1. Eins\n2. Zwei\n9. Neun")]
    [InlineData("1. Eins\n2. Zwei\n# Neues\n4. Vier")]
    [InlineData("1. Eins\n2. Zwei\n2a. Zwei a\n3. Drei")]
    [InlineData("h) acht\ni) neun\nj) zehn")]
    [InlineData("a) a\nb) b\nc) c\nd) d\ne) e\nf) f\ng) g\nh) h\ni) i\nj) j")]
    [InlineData("1. Eins\nText.\nText.\nText.\nText.\n3. Drei")]
    [InlineData("z. B. Eins\nd. h. Zwei")]
    public void Restarts_dates_ordinals_and_amounts_are_no_gap(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("Anlage 1: Lageplan\nAnlage 3: Kosten", "numbering-gap Anlage 3 after Anlage 1")]
    [InlineData("Anlage 1: Lageplan\nAnlage 2: Kosten\nAnlage 2: Gutachten", "numbering-duplicate Anlage 2 after Anlage 2")]
    [InlineData("Tabelle 1: Kosten\nDer Rat tagt.\nTabelle 3: Zeiten", "numbering-gap Tabelle 3 after Tabelle 1")]
    [InlineData("Abb. 1 – Plan\nAbb. 3 – Schnitt", "numbering-gap Abbildung 3 after Abbildung 1")]
    [InlineData("Siehe Anlage 3.\n# Anlagen\nAnlage 1: Lageplan\nAnlage 2: Kosten", "reference-dead Anlage 3")]
    [InlineData("Siehe Anlage C.\nAnlage A: Lageplan\nAnlage B: Kosten", "reference-dead Anlage C")]
    [InlineData("Die Anlagen B und D gelten.\n# Anlage A\n# Anlage B\n# Anlage C", "reference-dead Anlagen B und D")]
    [InlineData("Anlage A: Lageplan\nAnlage B: Kosten\nAnlage D: Zeiten", "numbering-gap Anlage D after Anlage B")]
    [InlineData("Siehe Anlage 3.\n# Anlagen\n* Lageplan\n* Kosten", "reference-dead Anlage 3")]
    [InlineData("Die Anlagen 1 bis 4 gelten.\n# Anlagen\n* Lageplan\n* Kosten", "reference-dead Anlagen 1 bis 4")]
    [InlineData("Die Kosten (Tabelle 2) steigen.\nTabelle 1: Kosten", "reference-dead Tabelle 2")]
    [InlineData("Siehe Abbildung 4.\nAbbildung 1: Plan", "reference-dead Abbildung 4")]
    [InlineData("# 1 Anlass\nSiehe Abschnitt 5.\n# 2 Kosten\n# 3 Zeit", "reference-dead Abschnitt 5")]
    [InlineData("# 1 Anlass\nDas steht in Ziffer 4.2.\n# 2 Kosten\n# 3 Zeit", "reference-dead Ziffer 4.2")]
    [InlineData("# 1 Anlass\n# 2 Kosten\n# 2.1 Bau\n# 3 Zeit\nNach Ziffer 2.2 gilt das.", "reference-dead Ziffer 2.2")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nEs gilt, was unter Punkt 7 steht.", "reference-dead Punkt 7")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nDas entfällt (vgl. Nr. 5).", "reference-dead Nr. 5")]
    public void References_and_captions_that_do_not_fit_are_found(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("Siehe Anlage 2.\n# Anlagen\nAnlage 1: Lageplan\nAnlage 2: Kosten")]
    [InlineData("Siehe Anlage 2.\n# Anlagen\n* Lageplan\n* Kosten")]
    [InlineData("Siehe Anlage 3.")]
    [InlineData("Siehe Anlage A und Anlage C.")]
    [InlineData("Siehe Anlage C.\nAnlage A: Lageplan")]
    [InlineData("Siehe Anlage B.\nAnlage A: Lageplan\nAnlage B: Kosten")]
    [InlineData("Siehe Anlage C zum Vertrag.\nAnlage A: Lageplan\nAnlage B: Kosten")]
    [InlineData("Das zeigt Anlage K 3, Anlage E-Mail und Anlage C.1.\nAnlage A: Lageplan\nAnlage B: Kosten")]
    [InlineData("Anlage A: Lageplan\nAnlage B: Kosten\nAnlage A\nAnlage B")]
    [InlineData("Siehe Anlage 3.\nAnlagen: Lageplan, Gutachten")]
    [InlineData("Das regelt Anlage 5 zur BauO.\nAnlage 1: Lageplan")]
    [InlineData("Das regelt Anlage 5 der Satzung.\nAnlage 1: Lageplan")]
    [InlineData("Das regelt die BITV 2.0 (Anlage 2).\nAnlage 1: Lageplan")]
    [InlineData("Die Anlage 25 000 Euro teurer zu bauen, lohnt nicht.\nAnlage 1: Lageplan")]
    [InlineData("Wie Tabelle 2 des Gutachtens zeigt.\nTabelle 1: Kosten")]
    [InlineData("Tabelle 1: Kosten\nTabelle 1: Kosten (Fortsetzung)")]
    [InlineData("Tabelle 1: Kosten\nTabelle 2: Zeit\nTabelle 1: Kosten\nTabelle 2: Zeit")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nDas steht in Nr. 5 der Satzung.")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nDas folgt aus § 3 Nr. 5 BauGB.")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nDie Gebühr folgt aus Nr. 5 GebVerz.")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nVgl. Nr. 5 GebVerz.")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nEs liegt im Bebauungsplan Nr. 84 und im Haus Nr. 5.")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nDas Gutachten sagt dazu in Abschnitt 4 nichts.")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nNach Ziffer 4.2 Abs. 2 der Richtlinie gilt das.")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nNach Abschnitt 4 VOB/B gilt das.")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nDas steht in Punkt 2.")]
    [InlineData("1. Eins\n2. Zwei\n3. Drei\nDer Wert stieg von Punkt 5,4 auf 6.")]
    [InlineData("1. Eins\n2. Zwei\nSiehe Abschnitt 9.")]
    [InlineData("# 1 Anlass\n# 2 Kosten\n# 3 Zeit\nSiehe Nr. 4.\n* Eins\n* Zwei\n* Drei\n* Vier")]
    [InlineData("# 1 Anlass\n# 2 Kosten\n# 3 Zeit\nSiehe Ziffer 2.4.")]
    public void References_that_fit_lead_out_or_cannot_be_judged_are_left_alone(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("Die Frist endet am 32.12. um Mitternacht.", "impossible-date 32.12.")]
    [InlineData("Die Frist endet am 30.02.2026.", "impossible-date 30.02.2026")]
    [InlineData("Die Frist endet am 30.02.26.", "impossible-date 30.02.26")]
    [InlineData("Bitte antworten Sie bis 31.04. schriftlich.", "impossible-date 31.04.")]
    [InlineData("Bitte antworten Sie bis zum 31. April schriftlich.", "impossible-date 31. April")]
    [InlineData("Das gilt ab 12.13.2026.", "impossible-date 12.13.2026")]
    [InlineData("Das gilt ab 00.05.2026.", "impossible-date 00.05.2026")]
    [InlineData("Das gilt ab 32.12.26.", "impossible-date 32.12.26")]
    [InlineData("Das gilt am 32. Dezember.", "impossible-date 32. Dezember")]
    [InlineData("Der 45. Mai 2026 ist ein guter Tag.", "impossible-date 45. Mai 2026")]
    [InlineData("Das gilt ab 29.02.2027.", "impossible-date 29.02.2027")]
    [InlineData("Wir treffen uns um 25:00 Uhr.", "impossible-time 25:00 Uhr")]
    [InlineData("Wir treffen uns um 24.30 Uhr.", "impossible-time 24.30 Uhr")]
    [InlineData("Wir treffen uns um 9:75 Uhr.", "impossible-time 9:75 Uhr")]
    [InlineData("Geöffnet von 20 bis 26 Uhr.", "impossible-time 26 Uhr")]
    public void Days_and_times_that_do_not_exist_are_found(string text, string expected) => Assert.Equal([expected], Found(text));

    [Theory]
    [InlineData("Die Frist endet am 31.12. um Mitternacht.")]
    [InlineData("Das gilt am 29.02. eines Schaltjahres.")]
    [InlineData("Das gilt ab 29.02.28.")]
    [InlineData("Bitte antworten Sie bis 30. April.")]
    [InlineData("Das steht in Abschnitt 32.12. der Norm.")]
    [InlineData("Das steht in 45.10. und 12.15. des Handbuchs.")]
    [InlineData("Die Version 32.12.1 läuft, auch 1.13.2026.4.")]
    [InlineData("Das Aktenzeichen ist 61-32.12.2026/4.")]
    [InlineData("Die Nummer 99.45.10 ist frei.")]
    [InlineData("Der 45. Präsident kam.")]
    [InlineData("Der 32. Mai-Ausflug war schön.")]
    [InlineData("Geöffnet bis 24:00 Uhr, wieder ab 0 Uhr und 9.30 Uhr.")]
    [InlineData("Das Verhältnis von 25:75 blieb.")]
    [InlineData("Am 24.12., 24 Uhr, ist Schluss.")]
    [InlineData("Der Film dauert 25:00 Minuten, die Uhr steht.")]
    [InlineData("Es kamen 1.200 Uhren.")]
    public void Numbers_that_only_look_like_it_are_no_date(string text) => Assert.Empty(Found(text));

    [Fact]
    public void A_gap_is_marked_where_the_number_stands()
    {
        TextPassage passage = new(7, "1. Eins\n2. Zwei\n  4. Vier");

        var issue = Assert.Single(TextCheck.Find([passage], Today, CancellationToken.None));

        Assert.Equal((7, "4.", IssueSeverity.Warning), (issue.Passage, issue.Span.Of(passage.Text), issue.Severity));
    }

    [Fact]
    public void Tables_quotations_and_fields_are_no_list() =>
        Assert.Empty(TextCheck.Find([new(1, "1. Eins", TextPart.Other), new(2, "3. Drei", TextPart.Other), new(3, "1. Eins", TextPart.TableRow), new(4, "3. Drei", TextPart.TableRow)], Today, CancellationToken.None));

    private static string[] Found(string text)
    {
        TextPassage[] passages = [.. text.Split('\n').Select((line, index) => Passage(index + 1, line))];
        return
        [
            .. Limited.Run(() => TextCheck.Find(passages, Today, CancellationToken.None)).Where(issue => issue.Rule is not ("abbreviation-undefined" or "heading-level"))
                .Select(issue => issue.Rule.StartsWith("numbering", StringComparison.Ordinal) ? $"{issue.Rule} {issue.Values[1]} after {issue.Values[0]}" : $"{issue.Rule} {issue.Values[0]}"),
        ];
    }

    private static TextPassage Passage(int id, string line) => line switch
    {
        ['#', ' ', .. var heading] => new(id, heading, TextPart.Heading, 1),
        ['*', ' ', .. var item] => new(id, item, TextPart.ListItem, 1),
        _ => new(id, line),
    };
}
