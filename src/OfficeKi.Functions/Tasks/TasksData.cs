using System.Globalization;
using System.Text.Json.Nodes;

namespace OfficeKi.Functions.Tasks;

/// <summary>The machine-readable part: items and a calendar file.</summary>
internal static class TasksData
{
    public static Piece.Data Of(IReadOnlyList<TaskItem> items, DateTimeOffset now, string language) => new(new JsonObject
    {
        ["items"] = new JsonArray([.. items.Select(item => Item(item, language))]),
        ["ics"] = CalendarFile.Of(items, now, language),
    });

    private static JsonObject Item(TaskItem item, string language) => new()
    {
        ["kind"] = item.Code,
        ["text"] = item.Text,
        ["owner"] = item.Owner,
        ["due"] = Day(item.Timing?.Due),
        ["time"] = item.Timing?.Clock,
        ["trigger"] = Day(item.Timing?.Trigger),
        ["rule"] = item.Timing?.Rule,
        ["calculation"] = new JsonArray([.. (item.Timing?.Calculation ?? []).Select(step => JsonValue.Create(step.In(language)))]),
        ["passage"] = item.Passage,
        ["presumed"] = item.IsPresumed,
        ["note"] = item.Timing?.Words.In(language),
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
