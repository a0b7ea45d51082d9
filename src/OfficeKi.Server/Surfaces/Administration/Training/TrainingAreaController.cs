using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Records;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Administration.Training;

/// <summary>Who needs the KI-Pass for what, and roughly how many have it. Who has it is nobody's business here.</summary>
[ApiController, Route("api/administration/training"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class TrainingAreaController(IGate gate, IRevisions revisions, ITrainingPasses passes, IOptions<RecordsOptions> records, TimeProvider time) : ControllerBase
{
    /// <summary>Smallest group that may be seen; larger ones are rounded down to its multiples, so that one more person does not show.</summary>
    private const int Group = 5;

    [HttpGet]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var (caller, language) = (User.ToCaller(), HttpContext.Language());
        var revision = (await revisions.ByKeyAsync(caller.TenantId, Setting.Training, cancellationToken)).GetValueOrDefault(Setting.RulesKey);
        var rules = revision?.Read<TrainingRules>() ?? TrainingRules.None;
        var passed = await passes.CountAsync(caller.TenantId, DateOnly.FromDateTime(time.GetLocalNow().Date), cancellationToken);
        return Ok(new JsonObject
        {
            ["requiredFor"] = Json.Array(rules.RequiredFor),
            ["months"] = rules.Months,
            ["exceptRoles"] = Json.Array(rules.ExceptRoles),
            ["classes"] = new JsonArray([.. RiskClass.All.Select(one => new JsonObject
            {
                ["id"] = one,
                ["functions"] = Json.Array(gate.Cards(language).Where(card => card.Register.Provenance == one).Select(card => card.Label.In(language))),
            })]),
            ["roles"] = Json.Array(IdentityModule.AppRoles),
            ["passedAtLeast"] = passed < Group ? null : passed / Group * Group,
            ["smallestGroup"] = Group,
            ["keptMonths"] = records.Value.Retention.MonthsOfKeys,
            ["revision"] = revision?.Number ?? 0,
            ["changed"] = await revisions.ChangedAsync(revision, caller, cancellationToken),
        });
    }

    /// <summary>Sets who needs the pass. It holds at once on this server, on every other within a minute.</summary>
    [HttpPut, Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> SetAsync(TrainingRulesBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.ToSetting(out var after, out var errors) is { } rules
            ? await revisions.SetAsync(User.ToCaller(), (Setting.Training, Setting.RulesKey), after, rules, HttpContext.Language(), cancellationToken)
            : ErrorsModule.Result(Problems.Invalid(errors, HttpContext.Language()));
    }
}
