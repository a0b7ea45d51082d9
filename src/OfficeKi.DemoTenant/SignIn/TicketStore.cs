using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace OfficeKi.DemoTenant.SignIn;

/// <summary>Hands out unguessable names for values and forgets them after a time, or earlier when there are too many.</summary>
internal sealed class TicketStore<T>(TimeProvider time, TimeSpan lifetime, int capacity = 10_000)
    where T : class
{
    private const int RandomBytes = 32;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    // Every ticket lives equally long, so the order of issue is the order of expiry.
    private readonly Queue<string> _oldestFirst = new();

    public string Issue(T value)
    {
        var ticket = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(RandomBytes));
        lock (_lock)
        {
            MakeRoom();
            _entries.Add(ticket, new(value, time.GetUtcNow() + lifetime));
            _oldestFirst.Enqueue(ticket);
        }

        return ticket;
    }

    public T? Find(string? ticket)
    {
        lock (_lock)
        {
            return ticket is not null && _entries.TryGetValue(ticket, out var entry) && entry.Expires > time.GetUtcNow()
                ? entry.Value
                : null;
        }
    }

    private void MakeRoom()
    {
        while (_oldestFirst.TryPeek(out var oldest)
            && (_entries.Count >= capacity || _entries[oldest].Expires <= time.GetUtcNow()))
        {
            _entries.Remove(_oldestFirst.Dequeue());
        }
    }

    private sealed record Entry(T Value, DateTimeOffset Expires);
}
