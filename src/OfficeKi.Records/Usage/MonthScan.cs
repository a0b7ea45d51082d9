using Microsoft.EntityFrameworkCore;
using OfficeKi.Records.Log;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Usage;

/// <summary>Reads the calls of one month and adds up what is alike.</summary>
internal sealed class MonthScan(IDbContextFactory<RecordsContext> contexts)
{
    /// <summary>By how much entries may be out of order: they are written when a run ends, by servers whose clocks differ.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<Cell>> CellsAsync(string tenantId, DateTimeOffset month, CancellationToken cancellationToken)
    {
        var (start, end) = (month.UtcTicks, month.AddMonths(1).UtcTicks);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await LogPages.FirstAsync(context, tenantId, (_, time) => time >= start - Slack.Ticks, cancellationToken) is not { } first)
        {
            return [];
        }

        var last = await LogPages.FirstAsync(context, tenantId, (_, time) => time >= end + Slack.Ticks, cancellationToken) ?? long.MaxValue;
        var calls =
            from entry in context.Decisions.AsNoTracking()
            where entry.TenantId == tenantId && entry.Id >= first && entry.Id <= last && entry.Time >= start && entry.Time < end
            join one in context.Outcomes on new { entry.TenantId, entry.RunId } equals new { one.TenantId, one.RunId } into told
            from outcome in told.DefaultIfEmpty()
            select new { Entry = entry, outcome.Outcome, MinutesCounted = (bool?)outcome.MinutesCounted };
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        var persons = new Dictionary<string, int>(StringComparer.Ordinal);
        await foreach (var call in calls.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var values = ValuesOf(call.Entry, call.Outcome, call.MinutesCounted == true);
            var key = string.Join('\n', values);
            var cell = cells.TryGetValue(key, out var known) ? known : cells[key] = new(values);
            var pseudonym = Convert.ToHexString(call.Entry.Pseudonym);
            persons.TryAdd(pseudonym, persons.Count);
            cell.Add(persons[pseudonym], call.Entry.TokensIn, call.Entry.TokensOut, call.Entry.Cost, call.Entry.DurationMs);
        }

        return [.. cells.Values];
    }

    /// <summary>Minutes by function, as stated for runs of the month.</summary>
    public async Task<IReadOnlyDictionary<string, long>> MinutesAsync(string tenantId, DateTimeOffset month, CancellationToken cancellationToken)
    {
        var (from, to) = (DateOnly.FromDateTime(month.UtcDateTime), DateOnly.FromDateTime(month.AddMonths(1).UtcDateTime));
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.MinutesSaved.AsNoTracking()
            .Where(one => one.TenantId == tenantId && one.Day >= from && one.Day < to)
            .GroupBy(one => one.Function)
            .Select(one => new { one.Key, Minutes = one.Sum(day => day.Minutes) })
            .ToDictionaryAsync(one => one.Key, one => one.Minutes, StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>In the order of <see cref="UsageDimensions.All"/>.</summary>
    private static string[] ValuesOf(DecisionEntry entry, string? outcome, bool statedMinutes)
    {
        var isRefused = entry.Result == "refused";
        return
        [
            entry.Function,
            entry.OrgUnit ?? UsageGroup.None,
            entry.Result,
            entry.Engine,
            isRefused ? entry.ReasonCode ?? "UNKNOWN" : UsageGroup.None,
            isRefused ? entry.Function : UsageGroup.None,
            outcome ?? UsageGroup.None,
            statedMinutes ? entry.Function : UsageGroup.None,
        ];
    }
}
