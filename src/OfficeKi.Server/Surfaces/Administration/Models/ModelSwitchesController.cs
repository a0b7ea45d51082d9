using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Functions.Models;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Administration.Models;

/// <summary>The configured models: facts, health, on and off. Addresses and keys are never shown.</summary>
[ApiController, Route("api/administration/models"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class ModelSwitchesController(IOptions<FunctionsOptions> options, IModelHealth health, IRevisions revisions) : ControllerBase
{
    /// <summary>Every model with what is known and set about it. Asks each model whether it is there, at most once a minute.</summary>
    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> ListAsync(CancellationToken cancellationToken)
    {
        var (caller, language) = (User.ToCaller(), HttpContext.Language());
        var set = await revisions.ByKeyAsync(caller.TenantId, Setting.Models, cancellationToken);
        var states = (await health.LookAsync(cancellationToken)).ToDictionary(state => state.Id, StringComparer.Ordinal);
        JsonArray models = [];
        foreach (var model in options.Value.Models)
        {
            var own = set.GetValueOrDefault(model.Id);
            var value = own?.Read<OnOff>();
            var json = Of(model, language);
            json["health"] = Of(states[model.Id]);
            json["on"] = value?.IsOn ?? true;
            json["reason"] = value?.Reason;
            json["revision"] = own?.Number ?? 0;
            json["changed"] = await revisions.ChangedAsync(own, caller, cancellationToken);
            models.Add(json);
        }

        return Ok(new JsonObject { ["models"] = models });
    }

    /// <summary>Switches one model on or off for the own organisation; the next model or the built-in engine takes its place.</summary>
    [HttpPut("{id}"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> SwitchAsync(string id, OnOffBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var language = HttpContext.Language();
        if (options.Value.Models.All(model => model.Id != id))
        {
            return ErrorsModule.Result(Problems.NotFound(language));
        }

        return body.ToSetting(out var after, out var errors) is { } value
            ? await revisions.SetAsync(User.ToCaller(), (Setting.Models, id), after, value, language, cancellationToken)
            : ErrorsModule.Result(Problems.Invalid(errors, language));
    }

    private static JsonObject Of(ModelOptions model, string language) => new()
    {
        ["id"] = model.Id,
        ["model"] = model.Model,
        ["location"] = model.Location,
        ["clearance"] = model.Clearance,
        ["pricePerMillionInput"] = model.PricePerMillionInput,
        ["pricePerMillionOutput"] = model.PricePerMillionOutput,
        ["contractReference"] = model.ContractReference is "" ? null : model.ContractReference,
        ["noTraining"] = model.NoTraining,
        ["missing"] = Json.Array(Missing(model).Select(fact => fact.In(language))),
    };

    private static JsonObject Of(ModelState state) => new()
    {
        ["checked"] = state.Checked,
        ["reachable"] = state.IsReachable,
        ["latencyMs"] = state.Latency is { } latency ? (long)latency.TotalMilliseconds : null,
        ["lastFailure"] = state.LastFailure,
        ["failureCode"] = state.FailureCode,
    };

    // What the hard rule on uncontracted models asks for (Art. 28 and 44 GDPR).
    private static IEnumerable<LocalizedText> Missing(ModelOptions model)
    {
        if (model.ContractReference.Length == 0)
        {
            yield return new("Es fehlt ein Vertrag zur Auftragsverarbeitung.", "A data-processing contract is missing.");
        }

        if (!model.NoTraining)
        {
            yield return new("Es fehlt die Zusage, dass der Anbieter mit den Daten nicht trainiert.", "The operator's promise not to train on the data is missing.");
        }
    }
}
