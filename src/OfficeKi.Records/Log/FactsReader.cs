using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Log;

/// <summary>Reads what decisions were asked. Who asked is told apart and never told.</summary>
internal sealed class FactsReader(IDbContextFactory<RecordsContext> contexts) : IRecordedFacts
{
    private const string None = "[]";

    public async Task<IReadOnlyList<AskedBefore>> AskedAsync(string tenantId, DateTimeOffset since, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var start = since.UtcTicks;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Decisions.AsNoTracking()
            .Where(one => one.TenantId == tenantId && one.Time >= start && one.Facts != null)
            .OrderByDescending(one => one.Id)
            .Take(limit)
            .Select(one => new { one.DecisionId, one.Pseudonym, Facts = one.Facts! })
            .ToListAsync(cancellationToken);
        Dictionary<string, int> people = new(StringComparer.Ordinal);
        return [.. rows.Select(row => new AskedBefore(row.DecisionId, NumberOf(row.Pseudonym), row.Facts))];

        int NumberOf(byte[] pseudonym)
        {
            var key = Convert.ToHexString(pseudonym);
            return people.TryGetValue(key, out var number) ? number : people[key] = people.Count;
        }
    }

    public async Task<IReadOnlyList<WouldDenyCount>> WouldDenyAsync(string tenantId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var start = since.UtcTicks;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Decisions.AsNoTracking()
            .Where(one => one.TenantId == tenantId && one.Time >= start && one.WouldDeny != null && one.WouldDeny != None)
            .Select(one => new { one.Time, one.Pseudonym, WouldDeny = one.WouldDeny! })
            .ToListAsync(cancellationToken);
        var spoke = rows.SelectMany(row => (JsonSerializer.Deserialize<string[]>(row.WouldDeny) ?? [])
            .Select(rule => (Rule: rule, Month: Months.Of(new(row.Time, TimeSpan.Zero)), Person: Convert.ToHexString(row.Pseudonym))));
        return
        [
            .. spoke.GroupBy(one => one.Rule, StringComparer.Ordinal)
                .Select(rule => new WouldDenyCount(rule.Key, rule.Count(), rule.GroupBy(one => one.Month).Max(month => month.DistinctBy(one => one.Person).Count())))
                .OrderBy(count => count.Rule, StringComparer.Ordinal),
        ];
    }
}
