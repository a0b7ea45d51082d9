using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Policy.Simulation;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Packages;
using OfficeKi.Server.Policies;
using OfficeKi.Server.Surfaces.Administration.Policy;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Administration.Packages;

/// <summary>Signed packages between cities: what is given out, from whom something is taken, and what came of it.</summary>
[ApiController, Route("api/administration/packages"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class PackagesController : ControllerBase
{
    private readonly PackageDesk _desk;
    private readonly PackageKey _key;
    private readonly PolicyShelf _shelf;
    private readonly PolicySets _sets;
    private readonly ReplayDesk _replays;

    public PackagesController(IServiceProvider services) => (_desk, _key, _shelf, _sets, _replays) = (
        services.GetRequiredService<PackageDesk>(), services.GetRequiredService<PackageKey>(), services.GetRequiredService<PolicyShelf>(),
        services.GetRequiredService<PolicySets>(), services.GetRequiredService<ReplayDesk>());

    private string Language => HttpContext.Language();

    private Caller Caller => User.ToCaller();

    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var (issuers, number) = await _desk.IssuersAsync(Caller.TenantId, cancellationToken);
        var versions = await _shelf.VersionsAsync(Caller.TenantId, cancellationToken);
        using var own = _key.Open();
        return Ok(new JsonObject
        {
            ["keyId"] = PublicKeys.IdOf(own),
            ["publicKey"] = own.ExportSubjectPublicKeyInfoPem(),
            ["issuers"] = new JsonArray([.. issuers.Issuers.Select(issuer => new JsonObject { ["name"] = issuer.Name, ["keyId"] = issuer.KeyId, ["publicKey"] = issuer.PublicKey })]),
            ["revision"] = number,
            ["policyRevision"] = Stored.NewestOf(versions),
            ["exports"] = new JsonArray([.. (await _desk.ExportsAsync(Caller.TenantId, cancellationToken)).Select(export =>
                new JsonObject { ["name"] = export.Value.Name, ["release"] = export.Value.Release, ["time"] = export.Revision.Time })]),
            ["imports"] = new JsonArray([.. versions.Where(version => version.Value.Package is not null).Select(Import)]),
            ["mayWrite"] = Caller.Roles.Contains(AdministrationRoles.Administrator),
        });
    }

    /// <summary>Packs the policy in force with its cases, templates, glossary and golden cases, and signs it.</summary>
    [HttpPost("exports"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409)]
    public async Task<IActionResult> ExportAsync(ExportBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        List<FieldError> errors = [.. body.Errors()];
        var before = (await _desk.ExportsAsync(Caller.TenantId, cancellationToken)).Where(export => export.Value.Name == body.Name).Select(export => PackageContent.Number(export.Value.Release)).Max();
        if (PackageContent.Number(body.Release) is { } release && release <= before)
        {
            errors.Add(new("release", new($"Die Version muss höher sein als die letzte ({before}).", $"The version must be higher than the last one ({before}).")));
        }

        if (errors.Count > 0)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, Language));
        }

        var now = HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        var files = await _shelf.FilesAtAsync(Caller.TenantId, now, cancellationToken);
        return await _desk.ExportAsync(Caller, body.Name!, body.Release!, files, cancellationToken) is { } package
            ? Ok(new JsonObject { ["fileName"] = $"{body.Name}-{body.Release}.officeki.json", ["package"] = package.Write() })
            : ErrorsModule.Result(Problems.StaleSetting(Language));
    }

    /// <summary>Sets whose packages are taken.</summary>
    [HttpPut("issuers"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409)]
    public async Task<IActionResult> TrustAsync(IssuersBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        List<FieldError> errors = [.. PolicyBodies.Present(body.Revision, "revision")];
        var issuers = body.Read(errors);
        if (errors.Count > 0)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, Language));
        }

        return await _desk.TrySetIssuersAsync(Caller, body.Revision!.Value, new(issuers), cancellationToken) is { } kept
            ? Ok(new JsonObject { ["revision"] = kept.Number })
            : ErrorsModule.Result(Problems.StaleSetting(Language));
    }

    /// <summary>Checks a package and makes it a draft of the policy. It has no effect until a second person activates it.</summary>
    [HttpPost("imports"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(201), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(413)]
    public async Task<IActionResult> ImportAsync(ImportBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var reading = await _desk.ReadAsync(Caller.TenantId, body.Package, cancellationToken);
        FieldError[] errors = [.. PolicyBodies.Present(body.Revision, "revision"), .. new[] { reading.Refusal }.OfType<FieldError>(), .. reading.Content is null ? [] : Overlay.Errors(reading.Content.Policy)];
        if (errors.Length > 0)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, Language));
        }

        var (content, issuer) = (reading.Content!, reading.Issuer!);
        var files = _desk.Adopt(Caller, content);
        var check = OverlayCheck.Of(files);
        if (!check.IsGood)
        {
            return PolicyProblems.CaseOrFileErrors([.. PolicyBodies.Of(check.AllErrors())], Language);
        }

        StoredVersion draft = new(files, $"{content.Name} {content.Release}, {issuer.Name}", new(issuer.Name, issuer.KeyId, content.Name, content.Release, content.Parts));
        if (await _shelf.TryAddAsync(Caller.TenantId, body.Revision!.Value, draft, Caller.ObjectId, cancellationToken) is not { } kept)
        {
            return ErrorsModule.Result(Problems.StaleSetting(Language));
        }

        var active = _sets.For(Caller.TenantId).Set;
        var replay = await _replays.RunAsync(Caller.TenantId, kept.Number, active, check.Set!, cancellationToken);
        await _shelf.TryAddAsync(Caller.TenantId, replay, Caller.ObjectId, cancellationToken);
        return Created((string?)null, new JsonObject
        {
            ["version"] = kept.Number,
            ["import"] = Import(kept),
            ["differences"] = Json.Array(PolicyDifference.Of(active, check.Set!).Select(sentence => sentence.In(Language))),
            ["replay"] = PolicyJson.Of(replay, null, Language),
        });
    }

    private static JsonObject Import(Kept<StoredVersion> version) => new()
    {
        ["version"] = version.Number,
        ["time"] = version.Revision.Time,
        ["issuer"] = version.Value.Package!.Issuer,
        ["name"] = version.Value.Package.Name,
        ["release"] = version.Value.Package.Release,
        ["parts"] = PolicyJson.Of(version.Value.Package.Parts),
    };
}
