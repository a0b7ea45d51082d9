using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Records;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Administration.Usage;

/// <summary>Use of closed months in groups of five persons or more. Which groups those are was settled when the month was closed, for everybody and for good.</summary>
[ApiController, Route("api/administration/usage"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class UsageController : ControllerBase
{
    private static readonly string[] Dimensions = [.. UsageDimensions.All.Where(dimension => dimension != UsageDimensions.Minutes)];

    private readonly IUsageReports _reports;
    private readonly UsageAlerts _alerts;
    private readonly IGate _gate;
    private readonly TimeProvider _time;

    public UsageController(IUsageReports reports, IGate gate, TimeProvider time, IServiceProvider services) =>
        (_reports, _gate, _time, _alerts) = (reports, gate, time, services.GetRequiredService<UsageAlerts>());

    /// <summary>Months from one to another (<c>2026-01</c>), grouped by one dimension.</summary>
    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> MonthsAsync(string? from, string? to, string? by, CancellationToken cancellationToken)
    {
        var language = HttpContext.Language();
        List<FieldError> errors = [];
        by ??= UsageDimensions.Function;
        if (!Dimensions.Contains(by))
        {
            errors.Add(new("by", new($"Möglich sind: {string.Join(", ", Dimensions)}.", $"Possible are: {string.Join(", ", Dimensions)}.")));
        }

        if (MonthRange.Read(from, to, _time.GetUtcNow(), errors) is not { } range)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, language));
        }

        var reports = await _reports.ReadAsync(User.ToCaller().TenantId, range.From, range.To, cancellationToken);
        var labels = _gate.Cards(language).ToDictionary(card => card.Id, card => card.Label.In(language));
        return Ok(new JsonObject
        {
            ["from"] = Name(range.From),
            ["to"] = Name(range.To),
            ["by"] = by,
            ["smallestGroup"] = 5,
            ["months"] = new JsonArray([.. reports.Select(report => MonthOf(report, by, labels))]),
            ["alerts"] = new JsonArray([.. _alerts.Of(reports).Select(AlertOf)]),
        });
    }

    private static JsonObject MonthOf(UsageReport report, string by, Dictionary<string, string> labels) => new()
    {
        ["month"] = report.Month,
        ["total"] = report.Total is { } total ? SumsOf(total) : null,
        ["refusedPercent"] = report.RefusedPercent(),
        ["groups"] = new JsonArray([.. (report.By.GetValueOrDefault(by) ?? []).Select(group => GroupOf(group, by, labels))]),
    };

    private static JsonObject GroupOf(UsageGroup group, string by, Dictionary<string, string> labels)
    {
        var json = SumsOf(group.Sums);
        json["name"] = group.Name;
        json["label"] = by is UsageDimensions.Function or UsageDimensions.Refusals ? labels.GetValueOrDefault(group.Name) : null;
        return json;
    }

    private static JsonObject SumsOf(UsageSums sums) => new()
    {
        ["calls"] = sums.Calls,
        ["tokensIn"] = sums.TokensIn,
        ["tokensOut"] = sums.TokensOut,
        ["costEuro"] = sums.Cost,
        ["medianMs"] = sums.MedianMs,
        ["p95Ms"] = sums.P95Ms,
    };

    private static JsonObject AlertOf(UsageAlert alert) => new()
    {
        ["month"] = alert.Month,
        ["code"] = alert.Code,
        ["value"] = alert.Value,
        ["threshold"] = alert.Threshold,
    };

    private static string Name(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
