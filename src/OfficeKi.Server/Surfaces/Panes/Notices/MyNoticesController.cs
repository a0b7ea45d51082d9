using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Administration;

namespace OfficeKi.Server.Surfaces.Panes.Notices;

/// <summary>Accepting the terms of use and reporting an incident.</summary>
[ApiController, Route("api/me"), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class MyNoticesController(IRevisions revisions, ITermsAcceptances acceptances, IIncidents incidents) : ControllerBase
{
    /// <summary>Accepts the terms of use in the version that was shown.</summary>
    [HttpPost("terms")]
    [ProducesResponseType(204), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> AcceptAsync(AcceptanceBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var caller = User.ToCaller();
        var newest = (await revisions.CurrentAsync(caller.TenantId, Setting.Notices, cancellationToken)).FirstOrDefault(one => one.Key == Setting.TermsKey);
        if (newest is null || newest.Number != body.Version)
        {
            return ErrorsModule.Result(Problems.StaleSetting(HttpContext.Language()));
        }

        await acceptances.AcceptAsync(caller.TenantId, caller.ObjectId, newest.Number, cancellationToken);
        return NoContent();
    }

    /// <summary>Reports an incident to the administrators: its kind, and of the run its function, hour and policy. No words, no person.</summary>
    [HttpPost("incidents")]
    [ProducesResponseType(204), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> ReportAsync(IncidentBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var (caller, language) = (User.ToCaller(), HttpContext.Language());
        if (body.Kind is not { } kind || !IIncidents.Kinds.Contains(kind))
        {
            var kinds = string.Join(", ", IIncidents.Kinds);
            return ErrorsModule.Result(Problems.Invalid([new("kind", new($"Erlaubt ist: {kinds}.", $"Allowed is: {kinds}."))], language));
        }

        return await incidents.TryReportAsync(caller.TenantId, caller.ObjectId, kind, body.RunId, cancellationToken)
            ? NoContent()
            : ErrorsModule.Result(Problems.NotFound(language));
    }
}

/// <summary>Body of <c>POST /api/me/terms</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AcceptanceBody(int? Version);

/// <summary>Body of <c>POST /api/me/incidents</c>.</summary>
/// <param name="RunId">Run of the caller it is about; null for none.</param>
/// <param name="Kind"><c>wrong</c>, <c>harmful</c>, <c>personal-data</c>, <c>technical</c>, <c>other</c>.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record IncidentBody(Guid? RunId, string? Kind);
