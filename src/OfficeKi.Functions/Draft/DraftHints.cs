namespace OfficeKi.Functions.Draft;

/// <summary>What the user must know about a draft as a whole.</summary>
internal static class DraftHints
{
    public static Piece.Hint SourcesNotRead { get; } = new("sources-not-read", new(
        "Ohne Sprachmodell wird die Vorlage nur mit Ihren Angaben gefüllt. Das geöffnete Dokument wurde nicht ausgewertet.",
        "Without a language model the template is filled with your entries only. The open document was not used."));

    public static Piece.Hint NotesNotUsed { get; } = new("notes-not-used", new(
        "Ohne Sprachmodell wurden Ihre Notizen nicht verwendet. Bitte übertragen Sie sie in die Felder der Vorlage.",
        "Without a language model your notes were not used. Please copy them into the fields of the template."));

    public static Piece.Hint NotesVerbatim { get; } = new("notes-verbatim", new(
        "Ihre Notizen stehen wörtlich im Entwurf.", "Your notes stand in the draft word for word."));

    public static Piece.Hint WordsCut { get; } = new("source-shortened", new(
        "Ihre Angaben und Notizen sind zu lang für das Sprachmodell. Der Schluss wurde weggelassen.",
        "Your entries and notes are too long for the language model. Their end was left out."));

    public static Piece.Hint RemedyRemoved { get; } = new("remedy-removed", new(
        "Das Sprachmodell hat eine eigene Rechtsbehelfsbelehrung geschrieben. Sie wurde entfernt. Es gilt der feste Text der Vorlage.",
        "The language model wrote its own instructions on legal remedies. They were removed. The fixed text of the template applies."));

    /// <param name="headings">Headings of what the model left out.</param>
    public static Piece.Hint Unwritten(IEnumerable<string> headings)
    {
        var names = string.Join(", ", headings.Distinct().Select(heading => $"„{heading}“"));
        return new("section-not-written", new(
            $"Das Sprachmodell hat nicht alles geschrieben. Ohne Sprachmodell gefüllt: {names}.", $"The language model did not write everything. Filled without it: {names}."));
    }
}
