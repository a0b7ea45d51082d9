using OfficeKi.Core;
using OfficeKi.Language.Checking;

namespace OfficeKi.Functions.Check;

/// <summary>Shows what was found, what was checked and what was not.</summary>
internal static class CheckPieces
{
    private static readonly LocalizedText Built = new(", Überschriften, Tabellen, Bilder, Sprache und Titel des Dokuments", ", headings, tables, pictures, language and title of the document");

    public static Piece.Fixed NotCheckedHeading { get; } = new(BlockKind.Heading, new("Nicht geprüft wurde", "Not checked"));

    public static Piece HeadingOf(IssueSeverity severity) => new Piece.Fixed(BlockKind.Heading, severity switch
    {
        IssueSeverity.Error => new("Fehler", "Errors"),
        IssueSeverity.Warning => new("Warnungen", "Warnings"),
        _ => new("Hinweise", "Hints"),
    });

    public static Piece Of(TextIssue issue) => new Piece.Note(BlockKind.Item, IssueMessages.Of(issue), issue.Passage, issue.Span.Start, issue.Span.End);

    public static Piece.Fixed Nothing(bool hasStructure) => new(BlockKind.Paragraph, new(
        $"Keine Auffälligkeiten gefunden. Geprüft wurde: Daten, Wochentage und Uhrzeiten, Summen in Tabellen, Zählung, Verweise im Text, Abkürzungen, Pflichtteile{(hasStructure ? Built.De : "")}.",
        $"Nothing conspicuous was found. Checked: dates, weekdays and times, sums in tables, numbering, references in the text, abbreviations, mandatory parts{(hasStructure ? Built.En : "")}."));

    public static Piece.Hint Shortened(int most) => new("issues-shortened", new($"Gezeigt werden die ersten {most} Funde.", $"The first {most} findings are shown."));

    public static IEnumerable<Piece> NotChecked(bool hasStructure)
    {
        if (!hasStructure)
        {
            yield return Bullet("Aufbau des Dokuments (Bilder, Tabellen, Sprache, Titel): Dafür muss ein gespeichertes Word-Dokument geöffnet sein.", "Build of the document (pictures, tables, language, title): this needs a stored Word document.");
        }

        yield return Bullet("Rechtschreibung und Grammatik.", "Spelling and grammar.");
        yield return Bullet("Ob der Inhalt richtig und rechtmäßig ist.", "Whether the content is right and lawful.");
        yield return Bullet("Kopf- und Fußzeilen, Kontraste, automatische Nummern und Wochentage bei Daten ohne Jahr.", "Headers and footers, contrast, automatic numbers, and weekdays of dates without a year.");
    }

    private static Piece.Fixed Bullet(string german, string english) => new(BlockKind.Bullet, new(german, english));
}
