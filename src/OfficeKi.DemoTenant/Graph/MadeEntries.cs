using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>A task somebody made in the demo.</summary>
/// <param name="Due">Day and zone as they came; null for none.</param>
/// <param name="Links">What the task was made from, as it came.</param>
internal sealed record MadeTask(string Id, string Title, string Text, (string DateTime, string TimeZone)? Due, JsonArray Links, DateTimeOffset Created);

/// <summary>Tasks and appointments made while the demo runs: in memory, for each persona apart, the latest of each kind.</summary>
internal sealed class MadeEntries(TimeProvider time)
{
    private const int Most = 200;

    private readonly ConcurrentDictionary<(string Tenant, string Persona), Shelf> _shelves = new();

    public IReadOnlyList<MadeTask> TasksOf(Persona persona) => ShelfOf(persona).Tasks();

    public IReadOnlyList<DemoEvent> EventsOf(Persona persona) => ShelfOf(persona).Events();

    public MadeTask Add(Persona persona, string title, string text, (string DateTime, string TimeZone)? due, JsonArray links) =>
        ShelfOf(persona).Add(new MadeTask(NewId("t"), title, text, due, links, time.GetUtcNow()));

    /// <summary>The new appointment, or the one that was made under the same transaction.</summary>
    public DemoEvent Add(Persona persona, EventBody body) => ShelfOf(persona).Add(body.Transaction, new()
    {
        Id = NewId("e"),
        TenantId = persona.TenantId,
        Readers = [persona.Id],
        Modified = time.GetUtcNow(),
        Subject = body.Subject,
        BodyHtml = $"<html><body><p>{WebUtility.HtmlEncode(body.Text).ReplaceLineEndings("<br>")}</p></body></html>",
        Start = body.Start,
        End = body.End,
        IsAllDay = body.IsAllDay,
        Location = "",
        Organizer = new(persona.DisplayName, persona.Mail),
        Attendees = [],
    });

    private static string NewId(string prefix) => $"{prefix}-{Guid.NewGuid():N}";

    private Shelf ShelfOf(Persona persona) => _shelves.GetOrAdd((persona.TenantId, persona.Id), _ => new());

    private sealed class Shelf
    {
        private readonly Lock _lock = new();
        private readonly List<MadeTask> _tasks = [];
        private readonly List<(string? Transaction, DemoEvent Event)> _events = [];

        public IReadOnlyList<MadeTask> Tasks()
        {
            lock (_lock)
            {
                return [.. _tasks];
            }
        }

        public IReadOnlyList<DemoEvent> Events()
        {
            lock (_lock)
            {
                return [.. _events.Select(pair => pair.Event)];
            }
        }

        public MadeTask Add(MadeTask task)
        {
            lock (_lock)
            {
                _tasks.Add(task);
                _tasks.RemoveRange(0, Math.Max(0, _tasks.Count - Most));
                return task;
            }
        }

        public DemoEvent Add(string? transaction, DemoEvent item)
        {
            lock (_lock)
            {
                if (transaction is not null && _events.Find(pair => pair.Transaction == transaction).Event is { } known)
                {
                    return known;
                }

                _events.Add((transaction, item));
                _events.RemoveRange(0, Math.Max(0, _events.Count - Most));
                return item;
            }
        }
    }
}
