using System.Globalization;
using OfficeKi.Core;
using OfficeKi.Privacy.Characters;

namespace OfficeKi.Server.Surfaces.Panes.Entries;

/// <summary>Body of <c>POST /api/confirmations</c> and, with a token, of <c>POST /api/actions</c>.</summary>
public sealed record EntryBody
{
    private const int LongestTitle = 255;
    private const int LongestNotes = 4_000;

    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>What <c>POST /api/confirmations</c> gave out; not needed there.</summary>
    public string? Token { get; init; }

    /// <summary><c>todo</c> or <c>event</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>1-255 characters.</summary>
    public string? Title { get; init; }

    /// <summary>At most 4,000 characters.</summary>
    public string? Notes { get; init; }

    /// <summary>Day a task is due, <c>2026-12-01</c>; may be missing.</summary>
    public string? Due { get; init; }

    /// <summary>Of an appointment: local time <c>2026-12-01T14:00</c>, or a day for whole days.</summary>
    public string? Start { get; init; }

    /// <summary>As <see cref="Start"/>; of whole days the last one.</summary>
    public string? End { get; init; }

    /// <summary><c>word</c>, <c>outlook</c> (default) or <c>teams</c>.</summary>
    public string? Surface { get; init; }

    internal string SurfaceOrDefault => Surface ?? "outlook";

    // The generated text would print the content.
    public override string ToString() => nameof(EntryBody);

    internal NewEntry? ToEntry(out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        ContentText title = new(Cleaned(Title));
        ContentText notes = new(Cleaned(Notes));
        Require(found, Surface is null or "word" or "outlook" or "teams", "surface", new("Erlaubt ist: word, outlook, teams.", "Allowed is: word, outlook, teams."));
        Require(found, title.Length is > 0 and <= LongestTitle && title.Reveal().AsSpan().IndexOfAny('\r', '\n') < 0, "title",
            new($"Bitte geben Sie einen Titel mit 1 bis {LongestTitle} Zeichen in einer Zeile an.", $"Please give a title of 1 to {LongestTitle} characters in one line."));
        Require(found, notes.Length <= LongestNotes, "notes", new($"Erlaubt sind höchstens {LongestNotes} Zeichen.", $"At most {LongestNotes} characters are allowed."));
        NewEntry? entry = Kind switch
        {
            "todo" => ToTodo(title, notes, found),
            "event" => ToAppointment(title, notes, found),
            _ => null,
        };
        Require(found, Kind is "todo" or "event", "kind", new("Erlaubt ist: todo, event.", "Allowed is: todo, event."));
        errors = found;
        return found.Count > 0 ? null : entry;
    }

    private NewEntry.Todo ToTodo(ContentText title, ContentText notes, List<FieldError> found)
    {
        DateOnly day = default;
        Require(found, Due is null || TryDay(Due, out day), "due", BadDay);
        Require(found, Start is null && End is null, "start", new("Eine Aufgabe hat nur ein Fälligkeitsdatum („due“).", "A task has a due day only (“due”)."));
        return new(title, notes, Due is null ? null : day);
    }

    private NewEntry.Appointment? ToAppointment(ContentText title, ContentText notes, List<FieldError> found)
    {
        var isWholeDay = TryDay(Start, out var first) & TryDay(End, out var last);
        DateTime start = default;
        DateTime end = default;
        var isTimed = !isWholeDay && TryTime(Start, out start) & TryTime(End, out end);
        Require(found, isWholeDay || isTimed, "start", new(
            "Bitte geben Sie Beginn und Ende an, beide als Tag (2026-12-01) oder beide mit Uhrzeit (2026-12-01T14:00).", "Please give start and end, both as a day (2026-12-01) or both with a time (2026-12-01T14:00)."));
        Require(found, Due is null, "due", new("Ein Termin hat Beginn und Ende.", "An appointment has a start and an end."));
        (start, end) = isWholeDay ? (first.ToDateTime(TimeOnly.MinValue), last.AddDays(1).ToDateTime(TimeOnly.MinValue)) : (start, end);
        Require(found, (!isWholeDay && !isTimed) || end > start, "end", new("Das Ende muss nach dem Beginn liegen.", "The end must be after the start."));
        return new(title, notes, start, end, isWholeDay);
    }

    private static LocalizedText BadDay { get; } = new("Bitte geben Sie einen Tag als JJJJ-MM-TT an, zum Beispiel 2026-12-01.", "Please give a day as YYYY-MM-DD, for example 2026-12-01.");

    // What nobody sees must not be created either.
    private static string Cleaned(string? text) => CharacterCleaner.Clean((text ?? "").Trim()).Text;

    private static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 2000 and < 2200;

    private static bool TryTime(string? text, out DateTime time) =>
        DateTime.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out time) && time.Year is >= 2000 and < 2200;

    private static void Require(List<FieldError> errors, bool holds, string field, LocalizedText message)
    {
        if (!holds)
        {
            errors.Add(new(field, message));
        }
    }
}
