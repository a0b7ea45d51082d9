using OfficeKi.Core;
using OfficeKi.Language.Comparison;

namespace OfficeKi.Functions.Compare;

/// <summary>Shows changes: first how many, then each with what it was and what it is now.</summary>
internal static class ChangePieces
{
    /// <summary>More than anybody reads; a longer list is cut and the user is told.</summary>
    public const int Most = 300;

    private const int LongestExcerpt = 200;

    public static IEnumerable<Piece> Of(IReadOnlyList<VersionChange> changes)
    {
        yield return new Piece.Fixed(BlockKind.Paragraph, Summary(changes));
        foreach (var change in changes.Take(Most))
        {
            yield return new Piece.Note(BlockKind.Item, WordsOf(change), [.. PlacesOf(change)]);
        }

        if (changes.Count > Most)
        {
            yield return new Piece.Hint("changes-shortened", new(
                $"Es gibt sehr viele Änderungen. Gezeigt werden die ersten {Most} von {changes.Count}.", $"There are very many changes. The first {Most} of {changes.Count} are shown."));
        }
    }

    /// <summary>„Betrag: 100 Euro → 120 Euro“.</summary>
    public static LocalizedText WordsOf(VersionChange change)
    {
        var label = LabelOf(change.Kind);
        return change switch
        {
            { Kind: ChangeKind.ParagraphAdded, After: { } after } => new($"{label.De}: {Shortened(after.Text)}", $"{label.En}: {Shortened(after.Text)}"),
            { Kind: ChangeKind.ParagraphRemoved, Before: { } before } => new($"{label.De}: {Shortened(before.Text)}", $"{label.En}: {Shortened(before.Text)}"),
            { Kind: ChangeKind.ParagraphMoved, After: { } moved } => new($"{label.De}: {Shortened(moved.Text)}", $"{label.En}: {Shortened(moved.Text)}"),
            _ => new($"{label.De}: {Quoted(change.Before, "(nichts)")} → {Quoted(change.After, "(nichts)")}", $"{label.En}: {Quoted(change.Before, "(nothing)")} → {Quoted(change.After, "(nothing)")}"),
        };
    }

    private static LocalizedText LabelOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Number => new("Zahl", "Number"),
        ChangeKind.Date => new("Datum oder Frist", "Date or deadline"),
        ChangeKind.Amount => new("Betrag", "Amount"),
        ChangeKind.Reference => new("Fundstelle oder Nummer", "Reference"),
        ChangeKind.Name => new("Name", "Name"),
        ChangeKind.Duty => new("Pflicht oder Verneinung", "Duty or negation"),
        ChangeKind.ParagraphAdded => new("Neuer Absatz", "New paragraph"),
        ChangeKind.ParagraphRemoved => new("Gestrichener Absatz", "Removed paragraph"),
        ChangeKind.ParagraphMoved => new("Verschobener Absatz", "Moved paragraph"),
        _ => new("Wortlaut", "Wording"),
    };

    private static LocalizedText Summary(IReadOnlyList<VersionChange> changes)
    {
        if (changes.Count == 0)
        {
            return new("In der Sache hat sich nichts geändert.", "Nothing has changed in substance.");
        }

        var substance = changes.Count(change => change.Kind < ChangeKind.Wording);
        var wording = changes.Count(change => change.Kind == ChangeKind.Wording);
        var paragraphs = changes.Count - substance - wording;
        return new(
            string.Join(", ", Parts((substance, "Änderung in der Sache", "Änderungen in der Sache"), (wording, "Änderung im Wortlaut", "Änderungen im Wortlaut"), (paragraphs, "Absatz neu, gestrichen oder verschoben", "Absätze neu, gestrichen oder verschoben"))) + ".",
            string.Join(", ", Parts((substance, "change in substance", "changes in substance"), (wording, "change of wording", "changes of wording"), (paragraphs, "paragraph new, removed or moved", "paragraphs new, removed or moved"))) + ".");
    }

    private static IEnumerable<string> Parts(params (int Count, string One, string Many)[] parts) =>
        parts.Where(part => part.Count > 0).Select(part => $"{part.Count} {(part.Count == 1 ? part.One : part.Many)}");

    private static IEnumerable<Place> PlacesOf(VersionChange change) =>
        new[] { change.Before, change.After }.OfType<VersionPlace>().Select(place => new Place(place.Passage, place.Span.Start, place.Span.End));

    private static string Quoted(VersionPlace? place, string nothing) => place is { Text.Length: > 0 } ? $"„{Shortened(place.Text)}“" : nothing;

    // Cut between words only: a placeholder has no space in it and must stay whole.
    private static string Shortened(string text)
    {
        if (text.Length <= LongestExcerpt)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', LongestExcerpt);
        return cut > 0 ? text[..cut] + " …" : "…";
    }
}
