using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Cases;
using OfficeKi.Policy.Simulation;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Policies;

namespace OfficeKi.Server.Surfaces.Administration.Policy;

/// <summary>The policy of the caller's tenant: what holds, why, since when, and what another one would change. Changes nothing that holds.</summary>
[ApiController, Route("api/administration/policy"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class PolicyController : ControllerBase
{
    // Facts are read as YAML, which wants a blank after a colon.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly PolicyShelf _shelf;
    private readonly PolicyOverview _overview;
    private readonly ReplayDesk _desk;
    private readonly PolicySets _sets;

    public PolicyController(IServiceProvider services) => (_shelf, _overview, _desk, _sets) = (
        services.GetRequiredService<PolicyShelf>(), services.GetRequiredService<PolicyOverview>(), services.GetRequiredService<ReplayDesk>(), services.GetRequiredService<PolicySets>());

    private string Language => HttpContext.Language();

    private string TenantId => User.ToCaller().TenantId;

    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> ShowAsync(CancellationToken cancellationToken) => Ok(await _overview.OfAsync(User.ToCaller(), Language, cancellationToken));

    /// <summary>A kept version with its files and its newest replay.</summary>
    [HttpGet("versions/{number:int}")]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(404)]
    public async Task<IActionResult> VersionAsync(int number, CancellationToken cancellationToken)
    {
        if (await _shelf.VersionAsync(TenantId, number, cancellationToken) is not { } version)
        {
            return ErrorsModule.Result(Problems.NotFound(Language));
        }

        var replay = (await _shelf.ReplaysAsync(TenantId, cancellationToken)).FirstOrDefault(replay => replay.Value.Version == number);
        return Ok(new JsonObject
        {
            ["number"] = number,
            ["files"] = PolicyJson.Of(version.Value.Files),
            ["check"] = PolicyJson.Of(OverlayCheck.Of(version.Value.Files), Language),
            ["replay"] = replay is null ? null : PolicyJson.Of(replay.Value, replay.Number, Language),
        });
    }

    /// <summary>All errors of all files at once, with file, line and column. Nothing is kept.</summary>
    [HttpPost("validate")]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400)]
    public IActionResult Validate(ValidateBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return PolicyBodies.FileErrors(body.Files).ToArray() is { Length: > 0 } errors
            ? ErrorsModule.Result(Problems.Invalid(errors, Language))
            : Ok(PolicyJson.Of(OverlayCheck.Of(PolicyBodies.FilesOf(body.Files)), Language));
    }

    /// <summary>What if this person, this document, this function: the decision with every rule explained. Nothing is kept.</summary>
    [HttpPost("simulate")]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404)]
    public async Task<IActionResult> SimulateAsync(SimulateBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var facts = PolicyCases.ReadFacts(new("facts", body.Facts.ValueKind == JsonValueKind.Object ? JsonSerializer.Serialize(body.Facts, Indented) : ""));
        if (facts.Facts is not { } asked)
        {
            return ErrorsModule.Result(Problems.Invalid([.. facts.Errors.Select(error => new FieldError("facts", error.Text))], Language));
        }

        var (set, refusal) = await ChosenAsync(body.Version, body.Files, cancellationToken);
        return set is null ? refusal! : Ok(PolicyJson.Of(PolicySimulation.Simulate(asked, set), set, Language));
    }

    /// <summary>Which decisions of the last thirty days would be others. The report on a kept version is kept: an activation needs it.</summary>
    [HttpPost("replay")]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(409)]
    public async Task<IActionResult> ReplayAsync(ReplayBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (body is { Version: null, Files: null })
        {
            return ErrorsModule.Result(Problems.Invalid([PolicyBodies.Missing("version")], Language));
        }

        var (set, refusal) = await ChosenAsync(body.Version, body.Files, cancellationToken);
        if (set is null)
        {
            return refusal!;
        }

        var replay = await _desk.RunAsync(TenantId, body.Files is null ? body.Version!.Value : 0, _sets.For(TenantId).Set, set, cancellationToken);
        if (body.Files is not null)
        {
            return Ok(PolicyJson.Of(replay, null, Language));
        }

        return await _shelf.TryAddAsync(TenantId, replay, User.ToCaller().ObjectId, cancellationToken) is { } kept
            ? Ok(PolicyJson.Of(kept.Value, kept.Number, Language))
            : ErrorsModule.Result(Problems.StaleSetting(Language));
    }

    // Files of the editor, a kept version, or what is in force.
    private async Task<(PolicySet? Set, IActionResult? Refusal)> ChosenAsync(int? version, IReadOnlyList<FileBody?>? files, CancellationToken cancellationToken)
    {
        if (files is null && version is null)
        {
            return (_sets.For(TenantId).Set, null);
        }

        if (files is not null && PolicyBodies.FileErrors(files).ToArray() is { Length: > 0 } errors)
        {
            return (null, ErrorsModule.Result(Problems.Invalid(errors, Language)));
        }

        var kept = files is null ? await _shelf.VersionAsync(TenantId, version!.Value, cancellationToken) : null;
        if (files is null && kept is null)
        {
            return (null, ErrorsModule.Result(Problems.NotFound(Language)));
        }

        var check = OverlayCheck.Of(kept?.Value.Files ?? PolicyBodies.FilesOf(files));
        return check.Set is { } set ? (set, null) : (null, PolicyProblems.CaseOrFileErrors([.. PolicyBodies.Of(check.Errors)], Language));
    }
}
