using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Functions.Entries;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Panes.Entries;

/// <summary>Tasks and appointments: first shown, then confirmed, then created with the caller's rights.</summary>
[ApiController, Route("api"), EnableRateLimiting(LimitsModule.PerCaller)]
public sealed class EntriesController(IEntryGate gate, IServiceProvider services) : ControllerBase
{
    // Internal, so not a parameter of a public constructor.
    private readonly Confirmations _confirmations = services.GetRequiredService<Confirmations>();

    /// <summary>Says exactly what would be created and gives out a token for it. Creates nothing.</summary>
    [HttpPost("confirmations")]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400)]
    public IActionResult Confirm(EntryBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (body.ToEntry(out var errors) is not { } entry)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, HttpContext.Language()));
        }

        var (token, expires) = _confirmations.Issue(User.ToCaller(), body.SurfaceOrDefault, entry);
        Response.Headers.CacheControl = "no-store";
        return Ok(new JsonObject { ["token"] = token, ["shown"] = EntryJson.Of(entry), ["expires"] = expires.ToString("O") });
    }

    /// <summary>Creates what was confirmed: the token and the same content again.</summary>
    [HttpPost("actions")]
    [ProducesResponseType(201), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(401), ProducesResponseType<ProblemDetails>(403)]
    [ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> CreateAsync(EntryBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var language = HttpContext.Language();
        if (body.ToEntry(out var errors) is not { } entry)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, language));
        }

        var caller = User.ToCaller();
        var surface = body.SurfaceOrDefault;
        var outcome = await _confirmations.UseAsync(
            caller, surface, entry, body.Token, attempt => gate.CreateAsync(caller, surface, entry, attempt, cancellationToken), cancellationToken);
        return outcome switch
        {
            null => ErrorsModule.Result(Problems.StaleConfirmation(language)),
            EntryOutcome.Created created => StatusCode(201, new JsonObject { ["kind"] = body.Kind, ["id"] = created.Id }),
            EntryOutcome.Refused refused => ErrorsModule.Result(Problems.Refused(refused.Decision, refused.Reason, language)),
            EntryOutcome.NotCreated { Why: ContentLookup.NotFound } => ErrorsModule.Result(Problems.NoPlaceForEntry(language)),
            EntryOutcome.NotCreated { Why: not ContentLookup.Unavailable } failed => ErrorsModule.Result(LookupProblems.Of(failed.Why, language)),
            _ => ErrorsModule.Result(Problems.EntryUncertain(language)),
        };
    }
}
