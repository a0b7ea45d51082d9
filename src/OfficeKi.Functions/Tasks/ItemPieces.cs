using OfficeKi.Core;

namespace OfficeKi.Functions.Tasks;

/// <summary>Shows items: the sentence word for word, what is due when by whom, and how that was computed.</summary>
internal static class ItemPieces
{
    public static LocalizedText HeadingOf(ItemKind kind) => kind switch
    {
        ItemKind.Deadline => new("Fristen", "Deadlines"),
        ItemKind.Task => new("Aufgaben", "Tasks"),
        _ => new("Termine", "Appointments"),
    };

    public static Piece.Fixed Caution { get; } = new(BlockKind.Paragraph, new(
        "Alle Angaben sind unverbindlich. Bitte prüfen Sie sie am Text und am Gesetz.",
        "All statements are not binding. Please check them against the text and the law."));

    public static Piece.Fixed Nothing { get; } = new(BlockKind.Paragraph, new(
        "Es wurden keine Aufgaben, Fristen oder Termine gefunden.", "No tasks, deadlines or appointments were found."));

    public static Piece.Fixed NotPhrased { get; } = new(BlockKind.Heading, new("Weitere Sätze, die eine Aufgabe nennen", "Further sentences that name a task"));

    public static Piece.Hint Shortened { get; } = new("items-shortened", new(
        $"Der Text enthält sehr viele Aufgaben und Termine. Gezeigt werden die ersten {ItemFinder.Most}.",
        $"The text holds very many tasks and dates. The first {ItemFinder.Most} are shown."));

    public static IEnumerable<Piece> Of(TaskItem item)
    {
        yield return new Piece.Extract(BlockKind.Item, item.Passage, item.Span.Start, item.Span.End);
        if (Summary(item) is { } summary)
        {
            yield return Note(item, BlockKind.Paragraph, summary);
        }

        foreach (var step in item.Timing?.Calculation ?? [])
        {
            yield return Note(item, BlockKind.Bullet, step);
        }
    }

    // „Frist: Montag, 7. Dezember 2026 … · Zuständig: Amt 61“
    private static LocalizedText? Summary(TaskItem item)
    {
        List<LocalizedText> parts = [];
        if (item.Timing is { } timing)
        {
            var label = item.Kind == ItemKind.Appointment ? new LocalizedText("Termin", "Appointment") : new LocalizedText("Frist", "Due");
            var presumed = item.IsPresumed ? new LocalizedText("vermutlich (aus demselben Absatz) ", "presumably (from the same paragraph) ") : new LocalizedText("", "");
            parts.Add(new($"{label.De}: {presumed.De}{timing.Words.De}", $"{label.En}: {presumed.En}{timing.Words.En}"));
        }

        if (item.Owner is { } owner)
        {
            parts.Add(new($"Zuständig: {owner}", $"Responsible: {owner}"));
        }

        return parts.Count == 0 ? null : new(string.Join(" · ", parts.Select(part => part.De)), string.Join(" · ", parts.Select(part => part.En)));
    }

    private static Piece.Note Note(TaskItem item, BlockKind kind, LocalizedText text) => new(kind, text, item.Passage, item.Span.Start, item.Span.End);
}
