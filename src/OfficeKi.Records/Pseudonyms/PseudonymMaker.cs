using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OfficeKi.Records.Storage;
using OfficeKi.Records.Writing;

namespace OfficeKi.Records.Pseudonyms;

/// <summary>Puts a pseudonym in the place of a person: the same within a month, unlinkable between months without the keys.</summary>
/// <remarks>
/// HMAC-SHA-256 (RFC 2104), cut to 128 bits. The key of a month is random; the configured secret, when there is one, is mixed in.
/// This is pseudonymisation (Art. 4 no. 5 GDPR), not anonymisation: who holds the keys and a list of persons can undo it.
/// </remarks>
internal sealed class PseudonymMaker(Writer writer, IDbContextFactory<RecordsContext> contexts, IOptions<RecordsOptions> options)
{
    /// <summary>Bytes of a pseudonym.</summary>
    public const int Length = 16;

    private const int KeyLength = 32;

    private readonly ConcurrentDictionary<int, byte[]> _keys = new();
    private readonly byte[] _secret = [.. options.Value.PseudonymKey];

    /// <summary>The pseudonym for a record of this time; makes the month's key when it is the first.</summary>
    public async Task<byte[]> MakeAsync(string tenantId, string objectId, DateTimeOffset time, CancellationToken cancellationToken)
    {
        var month = Months.Of(time);
        if (!_keys.TryGetValue(month, out var key))
        {
            // Kept only once committed: a pseudonym whose key got lost would never be found again.
            key = await writer.WriteAsync(new EnsureMonthKey(month, RandomNumberGenerator.GetBytes(KeyLength)), cancellationToken);
            Keep(month, key);
        }

        return Pseudonym(key, tenantId, objectId);
    }

    /// <summary>The pseudonym of a time gone by, or null when the key of its month was deleted: nobody can tell any more.</summary>
    public async Task<byte[]?> FindAsync(string tenantId, string objectId, DateTimeOffset time, CancellationToken cancellationToken)
    {
        var month = Months.Of(time);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var key = await context.MonthKeys.AsNoTracking().FirstOrDefaultAsync(one => one.Month == month, cancellationToken);
        return key is null ? null : Pseudonym(key.Key, tenantId, objectId);
    }

    /// <summary>The pseudonyms of this person in all months whose keys are kept, newest month first.</summary>
    /// <param name="until">Only months up to this time; null for all.</param>
    public async Task<IReadOnlyList<byte[]>> AllAsync(string tenantId, string objectId, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        var last = until is { } time ? Months.Of(time) : int.MaxValue;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var keys = await context.MonthKeys.AsNoTracking()
            .Where(one => one.Month <= last)
            .OrderByDescending(one => one.Month)
            .Select(one => one.Key)
            .ToListAsync(cancellationToken);
        return [.. keys.Select(key => Pseudonym(key, tenantId, objectId))];
    }

    // Old months go: a key deleted from the database must not live on in memory.
    private void Keep(int month, byte[] key)
    {
        _keys.TryAdd(month, key);
        foreach (var old in _keys.Keys.Where(known => known < month))
        {
            _keys.TryRemove(old, out _);
        }
    }

    private byte[] Pseudonym(byte[] monthKey, string tenantId, string objectId)
    {
        var key = HMACSHA256.HashData(_secret, monthKey);
        return HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{tenantId.Length}:{tenantId}{objectId}"))[..Length];
    }
}
