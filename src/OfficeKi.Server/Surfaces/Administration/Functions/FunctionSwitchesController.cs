using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Administration.Functions;

/// <summary>Functions on and off, and the stop of all of them.</summary>
[ApiController, Route("api/administration/functions"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class FunctionSwitchesController(IGate gate, IRevisions revisions, ILiveRuns live) : ControllerBase
{
    /// <summary>Every function of the catalogue with its switch, and the stop.</summary>
    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> ListAsync(CancellationToken cancellationToken)
    {
        var (caller, language) = (User.ToCaller(), HttpContext.Language());
        var set = await revisions.ByKeyAsync(caller.TenantId, Setting.Functions, cancellationToken);
        JsonArray functions = [];
        foreach (var card in gate.Cards(language))
        {
            var own = set.GetValueOrDefault(card.Id);
            var value = own?.Read<OnOff>();
            functions.Add(new JsonObject
            {
                ["id"] = card.Id,
                ["label"] = card.Label.In(language),
                ["description"] = card.Description.In(language),
                ["surfaces"] = Json.Array(card.Surfaces),
                ["on"] = value?.IsOn ?? true,
                ["reason"] = value?.Reason,
                ["revision"] = own?.Number ?? 0,
                ["changed"] = await revisions.ChangedAsync(own, caller, cancellationToken),
            });
        }

        return Ok(new JsonObject { ["stop"] = await StopAsync(set.GetValueOrDefault(Setting.StopKey), caller, cancellationToken), ["functions"] = functions });
    }

    /// <summary>Switches one function on or off.</summary>
    [HttpPut("{id}"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> SwitchAsync(string id, OnOffBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var language = HttpContext.Language();
        if (gate.Cards(language).All(card => card.Id != id))
        {
            return ErrorsModule.Result(Problems.NotFound(language));
        }

        return body.ToSetting(out var after, out var errors) is { } value
            ? await SetAsync(id, after, value, cancellationToken)
            : ErrorsModule.Result(Problems.Invalid(errors, language));
    }

    /// <summary>Stops all functions or releases them. On this server it holds at once, on every other within a minute; runs under way are ended.</summary>
    [HttpPut(Setting.StopKey), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> StopAsync(StopBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return body.ToSetting(out var after, out var errors) is { } value
            ? await SetAsync(Setting.StopKey, after, value, cancellationToken)
            : ErrorsModule.Result(Problems.Invalid(errors, HttpContext.Language()));
    }

    private async Task<IActionResult> SetAsync<T>(string key, int after, T value, CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        var result = await revisions.SetAsync(caller, (Setting.Functions, key), after, value, HttpContext.Language(), cancellationToken);
        await live.RecheckAsync(caller.TenantId);
        return result;
    }

    private async Task<JsonObject> StopAsync(Revision? set, Caller caller, CancellationToken cancellationToken)
    {
        var value = set?.Read<StopSwitch>();
        return new()
        {
            ["stopped"] = value?.IsStopped ?? false,
            ["reason"] = value?.Reason,
            ["revision"] = set?.Number ?? 0,
            ["changed"] = await revisions.ChangedAsync(set, caller, cancellationToken),
        };
    }
}
