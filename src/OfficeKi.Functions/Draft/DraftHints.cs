using OfficeKi.Functions.Answering;
using OfficeKi.Functions.Draft.Filling;
using OfficeKi.Functions.Draft.Phrasing;
using OfficeKi.Functions.Models;

namespace OfficeKi.Functions.Draft;

/// <summary>What the user must know about a draft as a whole.</summary>
internal static class DraftHints
{
    /// <summary>What is known before anything is written.</summary>
    /// <param name="calls">The calls of the model; none when it is not asked.</param>
    public static IEnumerable<Piece> Before(FunctionCall call, Template template, GivenFacts given, FilledDocument document, IReadOnlyList<PhrasingCall> calls)
    {
        var hasNotes = given.Notes.Length > 0;
        if (call.Model is not null && template.HasConfidentialPart)
        {
            return hasNotes || call.Passages.Count > 0 ? [calls.Any(one => one.IsConfidential) ? Confidential(template) : HeldBack, .. Shortened(calls)] : Shortened(calls);
        }

        return calls.Count > 0
            ? Shortened(calls)
            : [.. call.Passages.Count > 0 ? [SourcesNotRead] : Array.Empty<Piece>(), .. hasNotes ? [document.UsesNotes ? NotesVerbatim : NotesNotUsed] : Array.Empty<Piece>()];
    }

    /// <summary>What was noticed about the answers of the model, and what of the user's entries had no place.</summary>
    public static IEnumerable<Piece> After(IReadOnlyList<PhrasingCall> calls, DraftPieces pieces, FilledDocument document)
    {
        string[] late = [.. calls.SelectMany(call => call.Late)];
        return
        [
            .. calls.Any(call => call.Answer.HadRemedy) ? [RemedyRemoved] : Array.Empty<Piece>(),
            .. calls.Any(call => call.Answer.HadUnseen) ? [new Piece.Hint("placeholder-invented", FindingMessages.Of("placeholder-invented"))] : Array.Empty<Piece>(),
            .. late.Length > 0 ? [WrittenTwice(late)] : Array.Empty<Piece>(),
            .. calls.Any(call => call.Answer.HadOther) ? [NotAskedFor] : Array.Empty<Piece>(),
            .. document.Unused.Count > 0 ? [NotUsed(document.Unused)] : Array.Empty<Piece>(),
            .. pieces.Unwritten.Count > 0 ? [Unwritten(pieces.Unwritten)] : Array.Empty<Piece>(),
        ];
    }

    private static IEnumerable<Piece> Shortened(IReadOnlyList<PhrasingCall> calls) => calls.SelectMany(call => (Piece[])
    [
        .. call.Material.LeftOut > 0 ? [Hints.Shortened(call.Material.LeftOut)] : Array.Empty<Piece>(),
        .. call.Material.IsCut ? [WordsCut] : Array.Empty<Piece>(),
    ]);

    private static Piece.Hint SourcesNotRead { get; } = new("sources-not-read", new(
        "Ohne Sprachmodell wird die Vorlage nur mit Ihren Angaben gefüllt. Das geöffnete Dokument wurde nicht ausgewertet.",
        "Without a language model the template is filled with your entries only. The open document was not used."));

    private static Piece.Hint NotesNotUsed { get; } = new("notes-not-used", new(
        "Ohne Sprachmodell wurden Ihre Notizen nicht verwendet. Bitte übertragen Sie sie in die Felder der Vorlage.",
        "Without a language model your notes were not used. Please copy them into the fields of the template."));

    private static Piece.Hint NotesVerbatim { get; } = new("notes-verbatim", new(
        "Ihre Notizen stehen wörtlich im Entwurf.", "Your notes stand in the draft word for word."));

    private static Piece.Hint WordsCut { get; } = new("source-shortened", new(
        "Ihre Angaben und Notizen sind zu lang für das Sprachmodell. Der Schluss wurde weggelassen.",
        "Your entries and notes are too long for the language model. Their end was left out."));

    private static Piece.Hint HeldBack { get; } = new("material-confidential", new(
        "Notizen und das geöffnete Dokument können Vertrauliches enthalten. Das Sprachmodell hat sie nicht bekommen. Bitte übertragen Sie sie in die Felder der Vorlage.",
        "Notes and the open document may hold confidential matters. The language model did not get them. Please copy them into the fields of the template."));

    private static Piece.Hint RemedyRemoved { get; } = new("remedy-removed", new(
        "Das Sprachmodell hat eine eigene Rechtsbehelfsbelehrung geschrieben. Sie wurde entfernt. Es gilt der feste Text der Vorlage.",
        "The language model wrote its own instructions on legal remedies. They were removed. The fixed text of the template applies."));

    private static Piece.Hint NotAskedFor { get; } = new("section-not-asked", new(
        "Das Sprachmodell hat auch Text geschrieben, der in keinen Abschnitt der Vorlage gehört. Dieser Text steht nicht im Entwurf.",
        "The language model also wrote text that belongs to no section of the template. That text is not in the draft."));

    private static Piece.Hint NotUsed(IReadOnlyList<UnusedFact> facts) => new("fact-not-used", new(
        $"Wegen Ihrer Auswahl ist nicht jede Angabe in den Entwurf übernommen: {string.Join("; ", facts.Select(fact => $"„{fact.Name}“ bei „{fact.Choice}“"))}. Bitte prüfen Sie die Auswahl.",
        $"Because of your choice not every entry was taken into the draft: {string.Join("; ", facts.Select(fact => $"„{fact.Name}“ with „{fact.Choice}“"))}. Please check the choice."));

    /// <param name="headings">Headings of what the model left out.</param>
    private static Piece.Hint Unwritten(IEnumerable<string> headings) => new("section-not-written", new(
        $"Das Sprachmodell hat nicht alles geschrieben. Ohne Sprachmodell gefüllt: {Names(headings)}.",
        $"The language model did not write everything. Filled without it: {Names(headings)}."));

    /// <param name="headings">Headings of what the model went on with too late.</param>
    private static Piece.Hint WrittenTwice(IEnumerable<string> headings) => new("section-written-twice", new(
        $"Das Sprachmodell hat einen Abschnitt später noch einmal geschrieben: {Names(headings)}. Dieser spätere Text steht nicht im Entwurf.",
        $"The language model wrote a section again later: {Names(headings)}. That later text is not in the draft."));

    private static Piece.Hint Confidential(Template template)
    {
        var parts = template.Parts.Where(part => part.IsConfidential).ToArray();
        return new("material-confidential", new(
            $"Notizen und das geöffnete Dokument können Vertrauliches enthalten. Das Sprachmodell hat sie nur hierfür bekommen: {Names(parts.Select(part => part.Label.De))}. Für die anderen Teile nutzen Sie bitte die Felder der Vorlage.",
            $"Notes and the open document may hold confidential matters. The language model got them for this only: {Names(parts.Select(part => part.Label.En))}. For the other parts please use the fields of the template."));
    }

    private static string Names(IEnumerable<string> headings) => string.Join(", ", headings.Distinct().Select(heading => $"„{heading}“"));
}
