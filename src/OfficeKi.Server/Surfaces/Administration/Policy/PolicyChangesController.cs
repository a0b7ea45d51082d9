using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Policies;

namespace OfficeKi.Server.Surfaces.Administration.Policy;

/// <summary>Changes the policy: an administrator writes, another administrator or the data protection officer activates.</summary>
[ApiController, Route("api/administration/policy"), Authorize, Authorize(Roles = AdministrationRoles.Administrator + "," + AdministrationRoles.DataProtection)]
[EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class PolicyChangesController : ControllerBase
{
    private static readonly TimeSpan LatestStart = TimeSpan.FromDays(366);

    private readonly PolicyShelf _shelf;
    private readonly PolicyActivator _activator;

    public PolicyChangesController(IServiceProvider services) => (_shelf, _activator) = (services.GetRequiredService<PolicyShelf>(), services.GetRequiredService<PolicyActivator>());

    private string Language => HttpContext.Language();

    private Caller Caller => User.ToCaller();

    /// <summary>Keeps files as a new version. It has no effect until somebody else activates it.</summary>
    [HttpPost("drafts"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(201), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(409)]
    public async Task<IActionResult> DraftAsync(DraftBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        FieldError[] errors = [.. PolicyBodies.Present(body.Revision, "revision"), .. PolicyBodies.FileErrors(body.Files), .. PolicyBodies.ReasonErrors(body.Reason)];
        if (errors.Length > 0)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, Language));
        }

        var files = PolicyBodies.FilesOf(body.Files);
        var check = OverlayCheck.Of(files);
        if (check.Set is null || check.Errors.Count > 0)
        {
            return PolicyProblems.CaseOrFileErrors([.. PolicyBodies.Of(check.Errors)], Language);
        }

        return await _shelf.TryAddAsync(Caller.TenantId, body.Revision!.Value, new StoredVersion(files, body.Reason!.Trim()), Caller.ObjectId, cancellationToken) is { } kept
            ? Created((string?)null, new JsonObject { ["number"] = kept.Number, ["check"] = PolicyJson.Of(check, Language) })
            : ErrorsModule.Result(Problems.StaleSetting(Language));
    }

    /// <summary>Puts a draft into force. Needs a replay of exactly this version against what is in force then, and somebody who did not write it.</summary>
    [HttpPost("activate")]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(403), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(409)]
    public Task<IActionResult> ActivateAsync(ActivateBody body, CancellationToken cancellationToken) =>
        ChangeAsync(body, (version, now) => _activator.ActivateAsync(Caller, version, body.Revision!.Value, body.Reason!.Trim(), body.ValidFrom ?? now, now, cancellationToken), cancellationToken);

    /// <summary>Puts a former version back into force, in one call. When it would allow more, it becomes a draft that a second person activates.</summary>
    [HttpPost("rollback"), Authorize(Roles = AdministrationRoles.Administrator)]
    [ProducesResponseType(200), ProducesResponseType(202), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(409)]
    public Task<IActionResult> RollBackAsync(ActivateBody body, CancellationToken cancellationToken) =>
        ChangeAsync(body, (version, now) => _activator.RollBackAsync(Caller, version, body.Revision!.Value, body.Reason!.Trim(), now, cancellationToken), cancellationToken);

    private async Task<IActionResult> ChangeAsync(ActivateBody body, Func<Kept<StoredVersion>, DateTimeOffset, Task<PolicyChange>> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var now = HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        FieldError[] errors =
        [
            .. PolicyBodies.Present(body.Revision, "revision"), .. PolicyBodies.Present(body.Version, "version"), .. PolicyBodies.ReasonErrors(body.Reason),
            .. body.ValidFrom > now + LatestStart ? [new FieldError("validFrom", new("Der Beginn darf höchstens ein Jahr in der Zukunft liegen.", "The start may be at most one year ahead."))] : Array.Empty<FieldError>(),
        ];
        if (errors.Length > 0)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, Language));
        }

        if (await _shelf.VersionAsync(Caller.TenantId, body.Version!.Value, cancellationToken) is not { } version)
        {
            return ErrorsModule.Result(Problems.NotFound(Language));
        }

        return await change(version, now) switch
        {
            PolicyChange.Activated activated => Ok(new JsonObject { ["activated"] = true, ["version"] = version.Number, ["validFrom"] = activated.ValidFrom }),
            PolicyChange.Proposed proposed => Accepted(new JsonObject { ["activated"] = false, ["version"] = proposed.Version, ["replay"] = PolicyJson.Of(proposed.Replay, null, Language) }),
            PolicyChange.Broken broken => PolicyProblems.CaseOrFileErrors([.. PolicyBodies.Of(broken.Errors)], Language),
            PolicyChange.Refused refused => PolicyProblems.Of(refused.Code, Language),
            _ => ErrorsModule.Result(Problems.StaleSetting(Language)),
        };
    }
}
