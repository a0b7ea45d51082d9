using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Records;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Administration.Audit;

/// <summary>The decision log and the history of settings, without persons.</summary>
/// <remarks>
/// Nobody sees pseudonyms, run ids or units here, and only data protection the exact time and the size of what was read: with these, a colleague who knows when
/// somebody worked on what could tell who it was.
/// </remarks>
[ApiController, Route("api/administration/audit"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class AuditController : ControllerBase
{
    private const int LargestPage = 200;

    private readonly IDecisionLog _decisions;
    private readonly IRevisionLog _settings;
    private readonly IRetention _retention;
    private readonly Disclosure _disclosure;
    private readonly Cities _cities;

    public AuditController(IDecisionLog decisions, IRevisionLog settings, IRetention retention, Cities cities, IServiceProvider services) =>
        (_decisions, _settings, _retention, _cities, _disclosure) = (decisions, settings, retention, cities, services.GetRequiredService<Disclosure>());

    private bool SeesExactTimes => User.IsInRole(AdministrationRoles.DataProtection);

    private string Tenant => User.ToCaller().TenantId;

    /// <summary>Decisions, newest first; <c>before</c> pages on.</summary>
    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> DecisionsAsync(long? before, int? limit, CancellationToken cancellationToken)
    {
        if (WrongPage(before, limit) is { } problem)
        {
            return problem;
        }

        var page = await _decisions.PageAsync(Tenant, before, limit ?? 50, cancellationToken);
        return Ok(new JsonObject
        {
            ["exactTimes"] = SeesExactTimes,
            ["keptSince"] = _retention.KeptSince,
            ["entries"] = new JsonArray([.. page.Select(entry => AuditJson.Of(entry, SeesExactTimes))]),
            ["next"] = page.Count == (limit ?? 50) ? page[^1].Sequence : null,
        });
    }

    /// <summary>Changes of settings, newest first; who made them is not told.</summary>
    [HttpGet("settings")]
    [ProducesResponseType(200)]
    public async Task<IActionResult> SettingsAsync(long? before, int? limit, CancellationToken cancellationToken)
    {
        if (WrongPage(before, limit) is { } problem)
        {
            return problem;
        }

        var page = await _settings.PageAsync(Tenant, before, limit ?? 50, cancellationToken);
        return Ok(new JsonObject
        {
            ["entries"] = new JsonArray([.. page.Select(AuditJson.Of)]),
            ["next"] = page.Count == (limit ?? 50) ? page[^1].Sequence : null,
        });
    }

    /// <summary>Walks both chains from beginning to end.</summary>
    [HttpGet("verify")]
    [ProducesResponseType(200)]
    public async Task<IActionResult> VerifyAsync(CancellationToken cancellationToken) => Ok(new JsonObject
    {
        ["decisions"] = AuditJson.Of(await _decisions.VerifyAsync(Tenant, cancellationToken)),
        ["settings"] = AuditJson.Of(await _settings.VerifyAsync(Tenant, cancellationToken)),
    });

    /// <summary>All decisions of a month with their hashes, so that an outsider can verify them (<c>ndjson</c>), or as a table (<c>csv</c>).</summary>
    [HttpGet("export"), Authorize(Roles = AdministrationRoles.DataProtection)]
    [ProducesResponseType(200)]
    public async Task<IActionResult> ExportAsync(string? month, string? format, CancellationToken cancellationToken)
    {
        var language = HttpContext.Language();
        List<FieldError> errors = [];
        if (MonthRange.Month(month) is not { } first)
        {
            errors.Add(MonthRange.Malformed("month"));
        }
        else if (new DateTimeOffset(first, default, TimeSpan.Zero) < _retention.KeptSince)
        {
            return ErrorsModule.Result(Problems.DeletedOnSchedule(_retention.KeptSince, language));
        }

        if (format is not (null or "ndjson" or "csv"))
        {
            errors.Add(new("format", new("Möglich sind ndjson und csv.", "Possible are ndjson and csv.")));
        }

        if (errors.Count > 0)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, language));
        }

        await AuditExport.WriteAsync(Response, _decisions, Tenant, month!, isCsv: format == "csv", cancellationToken);
        return new EmptyResult();
    }

    /// <summary>What a request under the transparency act is answered with, as one file.</summary>
    [HttpGet("disclosure")]
    [ProducesResponseType(200)]
    public async Task<IActionResult> DisclosureAsync(CancellationToken cancellationToken)
    {
        var city = _cities.All.FirstOrDefault(one => string.Equals(one.TenantId, Tenant, StringComparison.OrdinalIgnoreCase));
        return city is null
            ? ErrorsModule.Result(Problems.NotFound(HttpContext.Language()))
            : File(await _disclosure.ZipAsync(city, cancellationToken), "application/zip", "officeki-auskunft.zip");
    }

    private ObjectResult? WrongPage(long? before, int? limit) =>
        before is < 1 || limit is < 1 or > LargestPage
            ? ErrorsModule.Result(Problems.Invalid(
                [new(before is < 1 ? "before" : "limit", new($"Möglich sind: before ab 1, limit von 1 bis {LargestPage}.", $"Possible are: before from 1, limit from 1 to {LargestPage}."))], HttpContext.Language()))
            : null;
}
