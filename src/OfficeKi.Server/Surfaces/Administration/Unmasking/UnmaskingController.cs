using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Records;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Administration.Unmasking;

/// <summary>Relating an entry of the decision log to a person: somebody asks, the staff council answers, whoever asked compares once. The person of the entry reads about it.</summary>
[ApiController, Route("api/administration/unmasking"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class UnmaskingController(IRevisions revisions, IUnmasking unmasking, TimeProvider time) : ControllerBase
{
    private const int Most = 200;

    private Caller Caller => User.ToCaller();

    private string Language => HttpContext.Language();

    /// <summary>All requests, newest first: what for, why, and how far; neither who asked nor about whom.</summary>
    [HttpGet]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> ListAsync(CancellationToken cancellationToken)
    {
        var (caller, now) = (Caller, time.GetUtcNow());
        JsonArray requests = [];
        foreach (var (revision, value) in (await UnmaskingShelf.AllAsync(revisions, caller.TenantId, cancellationToken)).Take(Most))
        {
            var steps = await UnmaskingShelf.StepsAsync(revisions, caller.TenantId, Guid.ParseExact(revision.Key, "N"), cancellationToken);
            var isOwn = await revisions.IsByAsync(steps[^1], caller.ObjectId, cancellationToken);
            var state = value.StateAt(now);
            requests.Add(new JsonObject
            {
                ["id"] = Guid.ParseExact(revision.Key, "N"),
                ["decisionId"] = value.DecisionId,
                ["purpose"] = value.Purpose,
                ["reason"] = value.Reason,
                ["state"] = state,
                ["asked"] = value.Asked,
                ["answered"] = value.Answered,
                ["compared"] = value.Compared,
                ["until"] = value.Until,
                ["own"] = isOwn,
                ["mayAnswer"] = state == "asked" && !isOwn && User.IsInRole(AdministrationRoles.StaffCouncil),
                ["mayCompare"] = state == "approved" && isOwn && IsAsker,
            });
        }

        return Ok(new JsonObject { ["requests"] = requests, ["mayAsk"] = IsAsker });
    }

    /// <summary>Asks to unmask one entry.</summary>
    [HttpPost, Authorize(Roles = AdministrationRoles.Askers)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> AskAsync(UnmaskingBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (body.ToRequest(time.GetUtcNow(), out var errors) is not { } request)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, Language));
        }

        if (!await unmasking.ExistsAsync(Caller.TenantId, request.DecisionId, cancellationToken))
        {
            return ErrorsModule.Result(UnmaskingProblems.NoSuch(isEntry: true, Language));
        }

        var id = Guid.NewGuid();
        return await AddAsync(id, 0, request, new JsonObject { ["id"] = id, ["until"] = request.Until }, cancellationToken);
    }

    /// <summary>The staff council agrees or refuses, within seven days.</summary>
    [HttpPost("{id:guid}/answer"), Authorize(Roles = AdministrationRoles.StaffCouncil)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(403), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> AnswerAsync(Guid id, UnmaskingAnswerBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (body.Approve is not { } approve)
        {
            return ErrorsModule.Result(Problems.Invalid([new("approve", new("Bitte stimmen Sie zu (true) oder lehnen Sie ab (false).", "Please agree (true) or refuse (false)."))], Language));
        }

        var (caller, now) = (Caller, time.GetUtcNow());
        var steps = await UnmaskingShelf.StepsAsync(revisions, caller.TenantId, id, cancellationToken);
        if (steps.Count == 0)
        {
            return ErrorsModule.Result(UnmaskingProblems.NoSuch(isEntry: false, Language));
        }

        var request = steps[0].Read<Unmasking>();
        if (request.StateAt(now) != "asked")
        {
            return ErrorsModule.Result(UnmaskingProblems.NotNow(request.StateAt(now), Language));
        }

        return await revisions.IsByAsync(steps[^1], caller.ObjectId, cancellationToken)
            ? ErrorsModule.Result(UnmaskingProblems.SecondPerson(Language))
            : await AddAsync(id, steps[0].Number, request with { State = approve ? "approved" : "refused", Answered = now }, [], cancellationToken);
    }

    /// <summary>Whoever asked learns, once and within 24 hours, whether the entry is a certain person's.</summary>
    [HttpPost("{id:guid}/comparison"), Authorize(Roles = AdministrationRoles.Askers)]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(403), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(409), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> CompareAsync(Guid id, UnmaskingComparisonBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (body.ObjectId is not { } person)
        {
            return ErrorsModule.Result(Problems.Invalid([new("objectId", new("Bitte nennen Sie die Objekt-ID der Person aus dem Verzeichnis.", "Please give the person's object id from the directory."))], Language));
        }

        var (caller, now) = (Caller, time.GetUtcNow());
        var steps = await UnmaskingShelf.StepsAsync(revisions, caller.TenantId, id, cancellationToken);
        if (steps.Count == 0)
        {
            return ErrorsModule.Result(UnmaskingProblems.NoSuch(isEntry: false, Language));
        }

        if (!await revisions.IsByAsync(steps[^1], caller.ObjectId, cancellationToken))
        {
            return ErrorsModule.Result(UnmaskingProblems.OnlyAsker(Language));
        }

        var request = steps[0].Read<Unmasking>();
        if (request.StateAt(now) != "approved")
        {
            return ErrorsModule.Result(UnmaskingProblems.NotNow(request.StateAt(now), Language));
        }

        // The step is written before the answer is given: who is faster gets it, and nobody gets it twice.
        return await unmasking.IsOfAsync(caller.TenantId, request.DecisionId, person.ToString("D"), cancellationToken) is { } matches
            ? await AddAsync(id, steps[0].Number, request with { State = "compared", Compared = now, Matched = matches }, new JsonObject { ["matches"] = matches }, cancellationToken)
            : ErrorsModule.Result(UnmaskingProblems.Unknowable(Language));
    }

    private bool IsAsker => User.IsInRole(AdministrationRoles.Administrator) || User.IsInRole(AdministrationRoles.DataProtection);

    private async Task<IActionResult> AddAsync(Guid id, int after, Unmasking value, JsonObject answer, CancellationToken cancellationToken) =>
        await revisions.TryAddAsync(Caller.TenantId, UnmaskingShelf.Area, UnmaskingShelf.KeyOf(id), after, Setting.Write(value), Caller.ObjectId, cancellationToken) is null
            ? ErrorsModule.Result(Problems.StaleSetting(Language))
            : Ok(answer);
}
