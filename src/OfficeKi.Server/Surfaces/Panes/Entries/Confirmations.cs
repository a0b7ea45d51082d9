using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes.Entries;

/// <summary>Tokens that say: this person was shown exactly this entry. Good for five minutes and one use; they hold a hash of the entry, not the entry.</summary>
/// <remarks>
/// Authenticated encryption by ASP.NET Core Data Protection. Used numbers are remembered in this process: beside other processes
/// a replay within five minutes is stopped for appointments by Graph's transaction number.
/// </remarks>
internal sealed class Confirmations(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _protector = protection.CreateProtector("OfficeKi.Confirmations.v1");
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> _used = new();

    public (string Token, DateTimeOffset Expires) Issue(Caller caller, NewEntry entry)
    {
        var expires = time.GetUtcNow() + Lifetime;
        Ticket ticket = new(Guid.CreateVersion7(), caller.TenantId, caller.ObjectId, HashOf(entry), expires);
        return (_protector.Protect(JsonSerializer.Serialize(ticket)), expires);
    }

    /// <summary>Takes the token once.</summary>
    /// <returns>Its number, or null when it is none of ours, of somebody else, for another content, too old or used.</returns>
    public Guid? Redeem(Caller caller, NewEntry entry, string? token)
    {
        var now = time.GetUtcNow();
        foreach (var (number, until) in _used)
        {
            if (until < now)
            {
                _used.TryRemove(number, out _);
            }
        }

        return Read(token) is { } ticket
            && ticket.Expires > now
            && ticket.TenantId == caller.TenantId
            && ticket.ObjectId == caller.ObjectId
            && ticket.Content == HashOf(entry)
            && _used.TryAdd(ticket.Number, ticket.Expires)
            ? ticket.Number
            : null;
    }

    private Ticket? Read(string? token)
    {
        try
        {
            return token is { Length: > 0 and < 4096 } ? JsonSerializer.Deserialize<Ticket>(_protector.Unprotect(token)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string HashOf(NewEntry entry) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(EntryJson.Of(entry).ToJsonString())));

    private sealed record Ticket(Guid Number, string TenantId, string ObjectId, string Content, DateTimeOffset Expires);
}
