using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OfficeKi.Core;
using OfficeKi.Records.Log;
using OfficeKi.Records.Pseudonyms;
using OfficeKi.Records.Storage;

namespace OfficeKi.Records.Usage;

/// <summary>Keeps the report of each month in the history of settings: chained, the same for everybody who asks, and there after the calls are deleted.</summary>
internal sealed class UsageReports(IRevisions revisions, IDbContextFactory<RecordsContext> contexts, MonthScan scan, TimeProvider time) : IUsageReports
{
    private const string Area = "usage";

    /// <summary>Late records of a month, from a server whose clock is slow.</summary>
    private static readonly TimeSpan Stragglers = TimeSpan.FromDays(1);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task CloseMonthsAsync(CancellationToken cancellationToken)
    {
        var end = Months.FirstOf(time.GetUtcNow() - Stragglers);
        foreach (var (tenant, first) in await FirstMonthsAsync(cancellationToken))
        {
            var made = (await revisions.HistoryAsync(tenant, Area, null, cancellationToken)).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
            for (var month = first; month < end; month = month.AddMonths(1))
            {
                if (!made.Contains(KeyOf(month)))
                {
                    await CloseAsync(tenant, month, cancellationToken);
                }
            }
        }
    }

    public async Task<IReadOnlyList<UsageReport>> ReadAsync(string tenantId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var (first, last) = (KeyOf(from), KeyOf(to));
        return [.. (await revisions.CurrentAsync(tenantId, Area, cancellationToken))
            .Where(one => string.CompareOrdinal(one.Key, first) >= 0 && string.CompareOrdinal(one.Key, last) <= 0)
            .Select(one => JsonSerializer.Deserialize<UsageReport>(one.Json, Json)!)];
    }

    private async Task CloseAsync(string tenantId, DateTimeOffset month, CancellationToken cancellationToken)
    {
        var cells = await scan.CellsAsync(tenantId, month, cancellationToken);
        if (cells.Count > 0)
        {
            var report = ReportOf(KeyOf(month), cells, await scan.MinutesAsync(tenantId, month, cancellationToken));

            // Another server may have been faster; then its report counts.
            await revisions.TryAddAsync(tenantId, Area, report.Month, 0, JsonSerializer.Serialize(report, Json), null, cancellationToken);
        }
    }

    internal static UsageReport ReportOf(string month, IReadOnlyList<Cell> cells, IReadOnlyDictionary<string, long> minutes) =>
        SafeGroups.Of(cells) is not { } names
            ? new(month, null, new Dictionary<string, IReadOnlyList<UsageGroup>>())
            : new(month, SumsOf(cells), UsageDimensions.All.Select((dimension, index) => (dimension, Groups: GroupsOf(cells, index, names[index])))
                .ToDictionary(
                    one => one.dimension,
                    one => one.dimension == UsageDimensions.Minutes ? WithMinutes(one.Groups, names[^1], minutes) : one.Groups,
                    StringComparer.Ordinal));

    private static IReadOnlyList<UsageGroup> GroupsOf(IReadOnlyList<Cell> cells, int dimension, IReadOnlyDictionary<string, string> names) =>
        [.. cells.GroupBy(cell => names[cell.Values[dimension]], StringComparer.Ordinal)
            .Select(group => new UsageGroup(group.Key, SumsOf([.. group])))
            .OrderByDescending(group => group.Sums.Calls).ThenBy(group => group.Name, StringComparer.Ordinal)];

    // Of a group with calls for which nothing was stated, the minutes may be one person's.
    private static IReadOnlyList<UsageGroup> WithMinutes(IReadOnlyList<UsageGroup> groups, IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, long> minutes)
    {
        var mixed = names.GetValueOrDefault(UsageGroup.None);
        return [.. groups.Select(group => group.Name == mixed
            ? group
            : group with { Minutes = names.Where(name => name.Value == group.Name).Sum(name => minutes.GetValueOrDefault(name.Key)) })];
    }

    private static UsageSums SumsOf(IReadOnlyList<Cell> cells)
    {
        var durations = cells.SelectMany(cell => cell.Durations).Order().ToArray();
        return new(
            durations.Length, cells.Sum(cell => cell.TokensIn), cells.Sum(cell => cell.TokensOut), Budgets.Euro.FromNano(cells.Sum(cell => cell.Cost)),
            Quantile(durations, 0.5), Quantile(durations, 0.95));
    }

    /// <summary>The smallest value that the share of all does not exceed (nearest rank), in tens.</summary>
    private static long Quantile(long[] sorted, double share) =>
        (long)Math.Round(sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)] / 10.0, MidpointRounding.AwayFromZero) * 10;

    private async Task<IReadOnlyList<(string TenantId, DateTimeOffset Month)>> FirstMonthsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var firsts = new List<(string, DateTimeOffset)>();
        foreach (var tenant in await ChainHead.TenantsAsync(context, cancellationToken))
        {
            var first = await context.Decisions.AsNoTracking().Where(one => one.TenantId == tenant).OrderBy(one => one.Id)
                .Select(one => (long?)one.Time).FirstOrDefaultAsync(cancellationToken);
            if (first is { } ticks)
            {
                firsts.Add((tenant, Months.FirstOf(new(ticks, TimeSpan.Zero))));
            }
        }

        return firsts;
    }

    private static string KeyOf(DateTimeOffset month) => KeyOf(DateOnly.FromDateTime(month.UtcDateTime));

    private static string KeyOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
