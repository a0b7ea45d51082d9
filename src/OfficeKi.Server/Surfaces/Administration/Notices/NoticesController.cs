using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Administration.Notices;

/// <summary>What is said to all users, what they accept, and what they report.</summary>
[ApiController, Route("api/administration/notices"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class NoticesController(IRevisions revisions, IIncidents incidents) : ControllerBase
{
    /// <summary>Banner, terms and the reported incidents, newest first; of an incident never who reported it.</summary>
    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        var set = await revisions.ByKeyAsync(caller.TenantId, Setting.Notices, cancellationToken);
        var (bannerRevision, termsRevision) = (set.GetValueOrDefault(Setting.BannerKey), set.GetValueOrDefault(Setting.TermsKey));
        var (banner, terms) = (bannerRevision?.Read<Banner>(), termsRevision?.Read<TermsOfUse>());
        var reported = await incidents.NewestAsync(caller.TenantId, cancellationToken);
        return Ok(new JsonObject
        {
            ["banner"] = new JsonObject
            {
                ["de"] = banner?.Text.De ?? "",
                ["en"] = banner?.Text.En ?? "",
                ["from"] = banner?.From,
                ["until"] = banner?.Until,
                ["severity"] = banner?.Severity ?? "info",
                ["revision"] = bannerRevision?.Number ?? 0,
                ["changed"] = await revisions.ChangedAsync(bannerRevision, caller, cancellationToken),
            },
            ["terms"] = new JsonObject
            {
                ["de"] = terms?.Text.De ?? "",
                ["en"] = terms?.Text.En ?? "",
                ["revision"] = termsRevision?.Number ?? 0,
                ["changed"] = await revisions.ChangedAsync(termsRevision, caller, cancellationToken),
            },
            ["incidents"] = new JsonArray([.. reported.Select(Of)]),
            ["counts"] = new JsonObject(IIncidents.Kinds.Select(kind => KeyValuePair.Create(kind, (JsonNode?)reported.Count(incident => incident.Kind == kind)))),
        });
    }

    /// <summary>Sets the message to all users.</summary>
    [HttpPut("banner"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> SetBannerAsync(BannerBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.ToSetting(out var after, out var errors) is { } banner
            ? await revisions.SetAsync(User.ToCaller(), (Setting.Notices, Setting.BannerKey), after, banner, HttpContext.Language(), cancellationToken)
            : ErrorsModule.Result(Problems.Invalid(errors, HttpContext.Language()));
    }

    /// <summary>Sets the terms of use; everybody is asked to accept them once more.</summary>
    [HttpPut("terms"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> SetTermsAsync(TermsBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.ToSetting(out var after, out var errors) is { } terms
            ? await revisions.SetAsync(User.ToCaller(), (Setting.Notices, Setting.TermsKey), after, terms, HttpContext.Language(), cancellationToken)
            : ErrorsModule.Result(Problems.Invalid(errors, HttpContext.Language()));
    }

    private static JsonObject Of(Incident incident) => new()
    {
        ["hour"] = incident.Hour,
        ["kind"] = incident.Kind,
        ["function"] = incident.Function,
        ["policyVersion"] = incident.PolicyVersion,
    };
}
