using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>Runs functions through the gate.</summary>
[ApiController, Route("api/runs"), EnableRateLimiting(LimitsModule.PerCaller)]
public sealed class RunsController(IGate gate, IRecords records, TimeProvider time) : ControllerBase
{
    /// <summary>Runs one function; with <c>Accept: text/event-stream</c> as events, otherwise collected. Closing the connection cancels the model call.</summary>
    [HttpPost]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(403), ProducesResponseType<ProblemDetails>(404)]
    [ProducesResponseType<ProblemDetails>(413), ProducesResponseType<ProblemDetails>(415), ProducesResponseType<ProblemDetails>(429)]
    [ProducesResponseType<ProblemDetails>(502), ProducesResponseType<ProblemDetails>(503), ProducesResponseType<ProblemDetails>(504)]
    public async Task<IActionResult> RunAsync(RunBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var language = body.Language is "de" or "en" ? body.Language : HttpContext.Language();
        if (body.ToRequest(out var errors) is not { } request)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, language));
        }

        var events = gate.RunAsync(User.ToCaller(), request, cancellationToken);
        if (!Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/event-stream"))
        {
            Response.Headers.CacheControl = "no-store";
            return await CollectedRun.CollectAsync(events, language);
        }

        await new RunStream(HttpContext, language, time).WriteAsync(events);
        return new EmptyResult();
    }

    /// <summary>What the user did with a result. Minutes saved are counted per day and function, never with a person or a run.</summary>
    [HttpPost("{runId:guid}/outcome")]
    [ProducesResponseType(204), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(404)]
    public async Task<IActionResult> OutcomeAsync(Guid runId, OutcomeBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (body.Errors() is { Count: > 0 } errors)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, HttpContext.Language()));
        }

        var caller = User.ToCaller();
        return await records.TryRecordOutcomeAsync(new(runId, caller.TenantId, caller.ObjectId, body.Outcome!, body.Helpful, body.MinutesSaved), cancellationToken)
            ? NoContent()
            : ErrorsModule.Result(Problems.NotFound(HttpContext.Language()));
    }
}

/// <summary>Body of <c>POST /api/runs/{id}/outcome</c>.</summary>
public sealed record OutcomeBody(string? Outcome, bool? Helpful, int? MinutesSaved)
{
    internal IReadOnlyList<FieldError> Errors()
    {
        List<FieldError> errors = [];
        if (Outcome is not ("inserted" or "edited" or "discarded"))
        {
            errors.Add(new("outcome", new("Erlaubt ist: inserted, edited, discarded.", "Allowed is: inserted, edited, discarded.")));
        }

        if (MinutesSaved is < 0 or > 600)
        {
            errors.Add(new("minutesSaved", new("Erlaubt sind 0 bis 600 Minuten.", "Allowed are 0 to 600 minutes.")));
        }

        return errors;
    }
}
