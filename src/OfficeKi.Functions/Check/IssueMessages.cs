using OfficeKi.Core;
using OfficeKi.Language.Checking;

namespace OfficeKi.Functions.Check;

/// <summary>The rules in plain words, with the norm where there is one. BITV 2.0 § 3 makes EN 301 549 binding, whose chapter 10 takes over WCAG 2.1 for documents.</summary>
internal static class IssueMessages
{
    public static LocalizedText Of(TextIssue issue) => issue.Rule switch
    {
        "weekday-date" => new($"Wochentag und Datum passen nicht zusammen: „{V(issue, 0)}“. Der {V(issue, 1)} ist ein {V(issue, 2)}.", $"Weekday and date do not match: “{V(issue, 0)}”. {V(issue, 1)} is a {V(issue, 2)}."),
        "impossible-date" => new($"Dieses Datum gibt es nicht: „{V(issue, 0)}“.", $"This date does not exist: “{V(issue, 0)}”."),
        "impossible-time" => new($"Diese Uhrzeit gibt es nicht: „{V(issue, 0)}“.", $"This time does not exist: “{V(issue, 0)}”."),
        "table-sum" => new($"Die Summe stimmt nicht: Im Text steht {V(issue, 0)}, die Zeilen darüber ergeben {V(issue, 1)} (Abweichung {V(issue, 2)}).", $"The sum is not right: the text says {V(issue, 0)}, the rows above add up to {V(issue, 1)} (difference {V(issue, 2)})."),
        "numbering-gap" => new($"In der Zählung fehlt etwas: Auf „{V(issue, 0)}“ folgt „{V(issue, 1)}“.", $"The numbering has a gap: “{V(issue, 0)}” is followed by “{V(issue, 1)}”."),
        "numbering-duplicate" => new($"Diese Nummer gibt es zweimal: „{V(issue, 1)}“.", $"This number occurs twice: “{V(issue, 1)}”."),
        "reference-dead" => new($"Der Verweis „{V(issue, 0)}“ hat kein Ziel in diesem Text.", $"The reference “{V(issue, 0)}” has no target in this text."),
        "reference-broken" => new("Hier steht eine Fehlermeldung statt eines Verweises. Bitte setzen Sie den Querverweis neu.", "Here is an error message in place of a reference. Please set the cross-reference again."),
        "abbreviation-undefined" => new($"Die Abkürzung „{V(issue, 0)}“ wird nicht erklärt. Bitte schreiben Sie sie beim ersten Mal aus (WCAG 3.1.4, DIN 5008).", $"The abbreviation “{V(issue, 0)}” is not explained. Please write it out at first use (WCAG 3.1.4, DIN 5008)."),
        "heading-level" => new($"Auf eine Überschrift der Ebene {V(issue, 0)} folgt Ebene {V(issue, 1)}: Eine Ebene fehlt (WCAG 1.3.1).", $"A heading of level {V(issue, 0)} is followed by level {V(issue, 1)}: a level is missing (WCAG 1.3.1)."),
        "missing-remedy" => new("Es wurde keine Rechtsbehelfsbelehrung gefunden (§ 37 Abs. 6 VwVfG, § 58 VwGO).", "No information on legal remedies was found (§ 37(6) VwVfG, § 58 VwGO)."),
        "missing-case-number" => new("Es wurde kein Aktenzeichen gefunden. Kopf- und Fußzeilen werden nicht durchsucht.", "No file reference was found. Headers and footers are not searched."),
        "missing-reasons" => new("Es wurde keine Begründung gefunden (bei Bescheiden: § 39 VwVfG, mit Ausnahmen in Abs. 2).", "No reasons were found (for notices: § 39 VwVfG, exceptions in (2))."),
        "missing-resolution" => new("Es wurde kein Beschlussvorschlag gefunden.", "No proposed resolution was found."),
        "missing-finance" => new("Es wurden keine Angaben zu finanziellen Auswirkungen gefunden.", "Nothing was found on financial effects."),
        "missing-vote" => new("Es wurde kein Abstimmungsergebnis gefunden.", "No result of a vote was found."),
        _ => OfStructure(issue.Rule),
    };

    private static LocalizedText OfStructure(string rule) => rule switch
    {
        "document-language" => new("Das Dokument nennt keine Sprache. Ein Vorleseprogramm weiß dann nicht, wie es sprechen soll (BITV 2.0, EN 301 549 Nr. 10.3.1.1, WCAG 3.1.1).", "The document states no language, so a screen reader does not know how to speak (BITV 2.0, EN 301 549 10.3.1.1, WCAG 3.1.1)."),
        "document-title" => new("Das Dokument hat in seinen Eigenschaften keinen Titel (EN 301 549 Nr. 10.2.4.2, WCAG 2.4.2).", "The document has no title in its properties (EN 301 549 10.2.4.2, WCAG 2.4.2)."),
        "no-headings" => new("Der Text hat keine Überschriften. Bitte nutzen Sie Formatvorlagen für Überschriften (WCAG 1.3.1, 2.4.6).", "The text has no headings. Please use heading styles (WCAG 1.3.1, 2.4.6)."),
        "image-alternative" => new("Bei dieser Stelle steht ein Bild ohne Alternativtext. Bitte beschreiben Sie es oder kennzeichnen Sie es als dekorativ (WCAG 1.1.1).", "Near this place is a picture without alternative text. Please describe it or mark it as decorative (WCAG 1.1.1)."),
        "table-header" => new("Die Kopfzeile dieser Tabelle ist nicht als Überschrift gekennzeichnet (WCAG 1.3.1).", "The header row of this table is not marked as header (WCAG 1.3.1)."),
        "table-merged" => new("Diese Tabelle hat verbundene Zellen. Beim Vorlesen geht die Zuordnung leicht verloren (WCAG 1.3.1, 1.3.2).", "This table has merged cells. Read aloud, cells are easily mixed up (WCAG 1.3.1, 1.3.2)."),
        "heading-empty" => new("Vor dieser Stelle steht eine leere Überschrift (WCAG 2.4.6).", "Before this place is an empty heading (WCAG 2.4.6)."),
        "heading-bold" => new("Diese Zeile sieht wie eine Überschrift aus, ist aber nur fett. Bitte nutzen Sie eine Formatvorlage (WCAG 1.3.1).", "This line looks like a heading but is only bold. Please use a heading style (WCAG 1.3.1)."),
        "list-typed" => new("Diese Aufzählung ist von Hand getippt. Bitte nutzen Sie eine Liste (WCAG 1.3.1, DIN 5008).", "This list was typed by hand. Please use a list (WCAG 1.3.1, DIN 5008)."),
        "link-dead" => new("Ein Querverweis oder Link an dieser Stelle führt zu einer Textmarke, die es nicht gibt.", "A cross-reference or link here leads to a bookmark that does not exist."),
        _ => throw new InvalidOperationException($"`{rule}` has no message"),
    };

    private static string V(TextIssue issue, int index) => issue.Values[index];
}
