using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Functions.Models;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Golden;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Policies;
using OfficeKi.Server.Surfaces.Administration.Policy;

namespace OfficeKi.Server.Surfaces.Administration.Golden;

/// <summary>Body of <c>PUT …/golden</c>: all cases.</summary>
/// <param name="Revision">Number the person saw, 0 for none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GoldenBody(int? Revision, IReadOnlyList<GoldenCase?>? Cases);

/// <summary>Body of <c>POST …/golden/runs</c>.</summary>
/// <param name="Engine"><c>builtin</c> or the id of a model.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record GoldenRunBody(string? Function, string? Engine);

/// <summary>Body of <c>POST …/golden/adoptions</c>: takes over the cases of an imported package.</summary>
/// <param name="Version">Number of the version of the policy it became.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AdoptionBody(int? Revision, int? Version);

/// <summary>Golden cases per function: what they are, how they ended, and what is stopped because of them.</summary>
[ApiController, Route("api/administration/golden"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class GoldenController(IGate gate, IOptions<FunctionsOptions> options) : ControllerBase
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    // Has every error a case can have.
    private static readonly GoldenCase Blank = new(null, null, null, null, null, null);

    private string Language => HttpContext.Language();

    private Caller Caller => User.ToCaller();

    private GoldenShelf Shelf => HttpContext.RequestServices.GetRequiredService<GoldenShelf>();

    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var (cases, number) = await Shelf.CasesAsync(Caller.TenantId, cancellationToken);
        var states = await Shelf.StatesAsync(Caller.TenantId, cancellationToken);
        return Ok(new JsonObject
        {
            ["cases"] = JsonSerializer.SerializeToNode(cases.Cases, Json),
            ["revision"] = number,
            ["functions"] = new JsonArray([.. gate.Cards(Language).Select(card => new JsonObject { ["id"] = card.Id, ["label"] = card.Label.In(Language), ["engines"] = Panes.Json.Array(card.Engines) })]),
            ["engines"] = Panes.Json.Array([GoldenShelf.Builtin, .. options.Value.Models.Select(model => model.Id)]),
            ["states"] = new JsonArray([.. states.SelectMany(state => state.Value.Value.Engines.Select(engine => Of(state.Key, engine.Key, engine.Value)))]),
            ["mayWrite"] = Caller.Roles.Contains(AdministrationRoles.Administrator),
        });
    }

    [HttpPut, Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409)]
    public async Task<IActionResult> SetAsync(GoldenBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        GoldenCases cases = new([.. (body.Cases ?? []).Select(one => one ?? Blank)]);
        return await KeepAsync(body.Revision, cases, body.Cases is null ? [PolicyBodies.Missing("cases")] : [], cancellationToken);
    }

    /// <summary>Runs the cases of a function with one engine, as the caller, through the gate.</summary>
    [HttpPost("runs"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409)]
    public async Task<IActionResult> RunAsync(GoldenRunBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var model = options.Value.Models.FirstOrDefault(model => model.Id == body.Engine);
        GoldenCase[] cases = [.. (await Shelf.CasesAsync(Caller.TenantId, cancellationToken)).Value.Cases.Where(one => one.Function == body.Function)];
        FieldError[] errors =
        [
            .. model is null && body.Engine != GoldenShelf.Builtin ? [new FieldError("engine", new("Dieses Sprachmodell gibt es nicht.", "There is no such language model."))] : Array.Empty<FieldError>(),
            .. cases.Length == 0 ? [new FieldError("function", new("Für diese Funktion gibt es keine Prüffälle.", "There are no golden cases for this function."))] : Array.Empty<FieldError>(),
        ];
        if (errors.Length > 0)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, Language));
        }

        var state = await HttpContext.RequestServices.GetRequiredService<GoldenRunner>().RunAsync(Caller, body.Function!, cases, model, Caller.ObjectId, cancellationToken);
        await HttpContext.RequestServices.GetRequiredService<GoldenGuard>().RefreshAsync(Caller.TenantId, cancellationToken);
        return state is null ? ErrorsModule.Result(Problems.StaleSetting(Language)) : Ok(Of(body.Function!, body.Engine!, state));
    }

    /// <summary>Takes over the cases that came with a package; cases of the same id are replaced.</summary>
    [HttpPost("adoptions"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(409)]
    public async Task<IActionResult> AdoptAsync(AdoptionBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var version = await HttpContext.RequestServices.GetRequiredService<PolicyShelf>().VersionAsync(Caller.TenantId, body.Version ?? 0, cancellationToken);
        if (version?.Value.Package?.Parts.FirstOrDefault(part => part.Name == "golden.json") is not { } part)
        {
            return ErrorsModule.Result(Problems.NotFound(Language));
        }

        try
        {
            GoldenCase[] theirs = [.. (JsonSerializer.Deserialize<GoldenBody>(part.Text, Json)?.Cases ?? throw new JsonException("no cases")).Select(one => one ?? Blank)];
            var own = (await Shelf.CasesAsync(Caller.TenantId, cancellationToken)).Value.Cases;
            return await KeepAsync(body.Revision, new([.. own.ExceptBy(theirs.Select(one => one.Id), one => one.Id), .. theirs]), [], cancellationToken);
        }
        catch (JsonException)
        {
            return ErrorsModule.Result(Problems.Invalid([new("version", new("Die Prüffälle des Pakets sind nicht lesbar.", "The golden cases of the package cannot be read."))], Language));
        }
    }

    private async Task<IActionResult> KeepAsync(int? revision, GoldenCases cases, IEnumerable<FieldError> further, CancellationToken cancellationToken)
    {
        FieldError[] errors = [.. PolicyBodies.Present(revision, "revision"), .. further, .. cases.Errors([.. gate.Cards("de").Select(card => card.Id)])];
        if (errors.Length > 0)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, Language));
        }

        return await Shelf.TrySetAsync(Caller, revision!.Value, cases, cancellationToken) is { } kept
            ? Ok(new JsonObject { ["revision"] = kept.Number })
            : ErrorsModule.Result(Problems.StaleSetting(Language));
    }

    private JsonObject Of(string function, string engine, GoldenEngineState state)
    {
        var model = options.Value.Models.FirstOrDefault(model => model.Id == engine);
        return new()
        {
            ["function"] = function,
            ["engine"] = engine,
            ["red"] = state.Red,
            ["current"] = engine == GoldenShelf.Builtin || (model is not null && state.Fingerprint == GoldenShelf.FingerprintOf(model)),
            ["time"] = state.Time,
            ["results"] = new JsonArray([.. state.Results.Select(result => new JsonObject { ["case"] = result.Case, ["ok"] = result.Ok, ["reason"] = result.Reason?.In(Language) })]),
        };
    }
}
