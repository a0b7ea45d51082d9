using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Records;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Administration.Budgets;

/// <summary>Budgets per cost centre for calls to models: what is allowed, what is spent, where it leads. Sums only, never persons.</summary>
[ApiController, Route("api/administration/budgets"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class BudgetsController(IRevisions revisions, IBudgetStates states, IOptions<RecordsOptions> options, TimeProvider time) : ControllerBase
{
    /// <summary>The plan and this month's figures in euro.</summary>
    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        var now = time.GetUtcNow();
        var set = (await revisions.ByKeyAsync(caller.TenantId, Setting.Budgets, cancellationToken)).GetValueOrDefault(Setting.PlanKey);
        var plan = set?.Read<BudgetPlan>() ?? new([], [], "");
        var used = (await states.OfMonthAsync(caller.TenantId, now, cancellationToken)).ToDictionary(state => state.CostCentre ?? "", StringComparer.Ordinal);
        return Ok(new JsonObject
        {
            ["month"] = now.UtcDateTime.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
            ["whole"] = Figures(used.GetValueOrDefault(""), null, options.Value.MonthlyBudget, now),
            ["costCentres"] = new JsonArray([.. plan.CostCentres.Select(centre => Of(centre, used.GetValueOrDefault(centre.Id), now))]),
            ["units"] = new JsonArray([.. plan.Units.Select(unit => new JsonObject { ["unit"] = unit.Unit, ["costCentre"] = unit.CostCentre })]),
            ["defaultCostCentre"] = plan.DefaultCostCentre,
            ["revision"] = set?.Number ?? 0,
            ["changed"] = await revisions.ChangedAsync(set, caller, cancellationToken),
        });
    }

    /// <summary>Sets the whole plan.</summary>
    [HttpPut, Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> SetAsync(BudgetBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.ToSetting(out var after, out var errors) is { } plan
            ? await revisions.SetAsync(User.ToCaller(), (Setting.Budgets, Setting.PlanKey), after, plan, HttpContext.Language(), cancellationToken)
            : ErrorsModule.Result(Problems.Invalid(errors, HttpContext.Language()));
    }

    private static JsonObject Of(CostCentre centre, BudgetState? used, DateTimeOffset now)
    {
        var figures = Figures(used, centre.SoftEuro, centre.HardEuro, now);
        figures.Insert(0, "id", centre.Id);
        figures.Insert(1, "name", centre.Name);
        return figures;
    }

    private static JsonObject Figures(BudgetState? used, decimal? soft, decimal? hard, DateTimeOffset now)
    {
        var (spent, reserved) = (used?.Spent ?? 0, used?.Reserved ?? 0);
        return new()
        {
            ["softEuro"] = soft,
            ["hardEuro"] = hard,
            ["spentEuro"] = spent,
            ["reservedEuro"] = reserved,
            ["outlookEuro"] = Outlook.AtMonthsEnd(spent, now),
            ["state"] = spent + reserved >= hard ? "hard" : spent + reserved > soft ? "soft" : "ok",
        };
    }
}
