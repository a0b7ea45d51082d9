using System.Globalization;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Records;
using OfficeKi.Server.Surfaces.Administration.Usage;

namespace OfficeKi.Server.Surfaces.Administration.Evaluation;

/// <summary>The evaluation the council asked for: what reports, register and settings say about a range of closed months.</summary>
internal sealed class EvaluationReport(
    IUsageReports reports, IRevisions revisions, IGate gate, IOptions<FunctionsOptions> functions, IOptions<RecordsOptions> records, UsageAlerts alerts)
{
    private const string Incidents = "incidents";

    public async Task<IReadOnlyList<EvaluationSection>> SectionsAsync(string tenantId, MonthRange range, string language, CancellationToken cancellationToken)
    {
        var months = await reports.ReadAsync(tenantId, range.From, range.To, cancellationToken);
        var incidents = await revisions.HistoryAsync(tenantId, Incidents, null, cancellationToken);
        var words = new EvaluationWords(language, gate.Cards(language));
        return
        [
            Months(months, words),
            Groups(months, UsageDimensions.Function, words),
            Groups(months, UsageDimensions.Unit, words),
            Groups(months, UsageDimensions.Result, words),
            Groups(months, UsageDimensions.Refusals, words),
            Groups(months, UsageDimensions.Reason, words),
            Groups(months, UsageDimensions.Outcome, words),
            Minutes(months, words),
            Energy(months, words),
            Quality(language, words),
            IncidentsOf(incidents, range, words),
            Outlook(months, words),
        ];
    }

    private EvaluationSection Months(IReadOnlyList<UsageReport> months, EvaluationWords words)
    {
        var exceeded = alerts.Of(months).ToLookup(alert => alert.Month, alert => words.Of(alert.Code));
        return words.Section("months",
            [words.Column("month"), words.Column("calls", 0), words.Column("refused", 1), words.Column("cost", 2), words.Column("median", 0), words.Column("p95", 0), words.Column("alerts")],
            months.Select(month => (IReadOnlyList<object?>)[
                month.Month, (decimal?)month.Total?.Calls, (decimal?)month.RefusedPercent(), month.Total?.Cost, (decimal?)month.Total?.MedianMs, (decimal?)month.Total?.P95Ms,
                string.Join(", ", exceeded[month.Month])]));
    }

    private static EvaluationSection Groups(IReadOnlyList<UsageReport> months, string dimension, EvaluationWords words) => words.Section(dimension,
        [words.Column(dimension), words.Column("calls", 0), words.Column("tokens", 0), words.Column("cost", 2)],
        GroupsOf(months, dimension)
            .Select(group => (Name: words.NameOf(dimension, group.Key), Calls: group.Sum(one => one.Sums.Calls), Tokens: group.Sum(one => one.Sums.TokensIn + one.Sums.TokensOut), Cost: group.Sum(one => one.Sums.Cost)))
            .OrderByDescending(group => group.Calls)
            .Select(group => (IReadOnlyList<object?>)[group.Name, (decimal)group.Calls, (decimal)group.Tokens, group.Cost]));

    private static EvaluationSection Minutes(IReadOnlyList<UsageReport> months, EvaluationWords words) => words.Section(UsageDimensions.Minutes,
        [words.Column(UsageDimensions.Function), words.Column("stated", 0), words.Column("minutes", 0)],
        GroupsOf(months, UsageDimensions.Minutes)
            .Select(group => (group.Key, Stated: group.Where(one => one.Minutes is not null).ToList()))
            .Where(group => group.Key != UsageGroup.None && group.Stated.Count > 0)
            .Select(group => (IReadOnlyList<object?>)[
                words.NameOf(UsageDimensions.Function, group.Key), (decimal)group.Stated.Sum(one => one.Sums.Calls), (decimal)group.Stated.Sum(one => one.Minutes!.Value)]));

    // Energy = tokens / 1000 × watt-hours per 1000 tokens, as set for the model.
    private EvaluationSection Energy(IReadOnlyList<UsageReport> months, EvaluationWords words) => words.Section("energy",
        [words.Column(UsageDimensions.Engine), words.Column("calls", 0), words.Column("tokens", 0), words.Column("wattHours", 2), words.Column("kiloWattHours", 3)],
        GroupsOf(months, UsageDimensions.Engine).Select(group =>
        {
            var tokens = group.Sum(one => one.Sums.TokensIn + one.Sums.TokensOut);
            var perThousand = functions.Value.Models.FirstOrDefault(model => model.Id == group.Key)?.WattHoursPerThousandTokens;
            return (IReadOnlyList<object?>)[
                words.NameOf(UsageDimensions.Engine, group.Key), (decimal)group.Sum(one => one.Sums.Calls), (decimal)tokens, (decimal?)perThousand,
                perThousand is null ? null : tokens / 1000m * (decimal)perThousand / 1000m];
        }));

    private EvaluationSection Quality(string language, EvaluationWords words) => words.Section("quality",
        [words.Column(UsageDimensions.Function), words.Column("measured")],
        gate.Cards(language).Where(card => card.Register.Quality is not null)
            .Select(card => (IReadOnlyList<object?>)[card.Label.In(language), card.Register.Quality!.In(language)]));

    private static EvaluationSection IncidentsOf(IReadOnlyList<Revision> incidents, MonthRange range, EvaluationWords words) => words.Section(Incidents,
        [words.Column("month"), words.Column("reported", 0)],
        incidents.Where(one => one.Number == 1)
            .Select(one => DateOnly.FromDateTime(one.Time.UtcDateTime))
            .Where(day => day >= range.From && day < range.To.AddMonths(1))
            .GroupBy(day => day.ToString("yyyy-MM", CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .OrderBy(month => month.Key, StringComparer.Ordinal)
            .Select(month => (IReadOnlyList<object?>)[month.Key, (decimal)month.Count()]));

    private EvaluationSection Outlook(IReadOnlyList<UsageReport> months, EvaluationWords words)
    {
        decimal[] last = [.. months.Where(month => month.Total is not null).TakeLast(3).Select(month => month.Total!.Cost)];
        decimal? perMonth = last.Length > 0 ? last.Average() : null;
        var limit = records.Value.MonthlyBudget;
        return words.Section("outlook",
            [words.Column("figure"), words.Column("euro", 2)],
            [
                [words.Of("perMonth"), perMonth],
                [words.Of("perYear"), perMonth * 12],
                [words.Of("limitPerMonth"), limit],
                [words.Of("limitPerYear"), limit * 12],
            ]);
    }

    private static IEnumerable<IGrouping<string, UsageGroup>> GroupsOf(IReadOnlyList<UsageReport> months, string dimension) =>
        months.SelectMany(month => month.By.GetValueOrDefault(dimension) ?? []).GroupBy(group => group.Name, StringComparer.Ordinal);
}
