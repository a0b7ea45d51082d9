using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Documents.Writing;
using OfficeKi.Functions;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Administration.Staff;

/// <summary>The page of the staff council: what is kept and how long, who asked for what, what is planned.</summary>
[ApiController, Route("api/administration/staff"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class StaffController : ControllerBase
{
    private readonly IGate _gate;
    private readonly IRevisions _revisions;
    private readonly Cities _cities;
    private readonly TimeProvider _time;
    private readonly StaffView _view;

    public StaffController(IGate gate, IRevisions revisions, Cities cities, TimeProvider time, IServiceProvider services) =>
        (_gate, _revisions, _cities, _time, _view) = (gate, revisions, cities, time, services.GetRequiredService<StaffView>());

    private Caller Caller => User.ToCaller();

    private string Language => HttpContext.Language();

    [HttpGet]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> ShowAsync(CancellationToken cancellationToken) =>
        Ok(StaffJson.Of(await _view.ReadAsync(Caller.TenantId, _gate.Cards(Language), cancellationToken), _time.GetUtcNow(), User.IsInRole(AdministrationRoles.StaffCouncil), Language));

    /// <summary>Records what the staff council says to a draft of the policy.</summary>
    [HttpPost("positions"), Authorize(Roles = AdministrationRoles.StaffCouncil)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> TakePositionAsync(StaffPositionBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (body.ToPosition(out var after, out var errors) is not { } position)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, Language));
        }

        return (await _view.PlannedAsync(Caller.TenantId, cancellationToken)).Any(draft => draft.Version == body.Subject)
            ? await _revisions.SetAsync(Caller, (StaffPosition.Area, StaffPosition.KeyOf(body.Subject!.Value)), after, position, Language, cancellationToken)
            : ErrorsModule.Result(Problems.Of(404, "NOT_FOUND", new("Diesen Entwurf gibt es nicht.", "There is no such draft."),
                new("Vielleicht gilt er schon, oder es gibt einen neueren. Bitte laden Sie die Seite neu.", "It may be in force already, or there is a newer one. Please reload the page."), Language));
    }

    /// <summary>Annex to a works agreement (Dienstvereinbarung), always in German.</summary>
    [HttpGet("annex.docx")]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> AnnexAsync(CancellationToken cancellationToken) => File(
        StaffDocument.Annex(CityName, DateOnly.FromDateTime(_time.GetLocalNow().Date), await _view.ReadAsync(Caller.TenantId, _gate.Cards("de"), cancellationToken)), WordFile.MediaType, "officeki-anlage-dienstvereinbarung.docx");

    /// <summary>What to answer a third person who asks under Art. 15 GDPR, or somebody who asks about a file: what is not stored. Always in German.</summary>
    [HttpGet("negative.docx"), Authorize(Roles = AdministrationRoles.DataProtection)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> NegativeAsync(CancellationToken cancellationToken) => File(
        StaffDocument.Negative(CityName, DateOnly.FromDateTime(_time.GetLocalNow().Date), await _view.ReadAsync(Caller.TenantId, _gate.Cards("de"), cancellationToken)), WordFile.MediaType, "officeki-negativauskunft.docx");

    private string CityName => _cities.All.FirstOrDefault(city => string.Equals(city.TenantId, Caller.TenantId, StringComparison.OrdinalIgnoreCase))?.Name ?? "";
}
