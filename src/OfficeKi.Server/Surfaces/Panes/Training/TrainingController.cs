using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Administration;

namespace OfficeKi.Server.Surfaces.Panes.Training;

/// <summary>The KI-Pass: lessons, answers, and at the end the day until which it is good. No score and no attempt is kept.</summary>
/// <remarks>Source: Art. 4 Regulation (EU) 2024/1689.</remarks>
[ApiController, Route("api/me/training"), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class TrainingController : ControllerBase
{
    private readonly IRevisions _revisions;
    private readonly ITrainingPasses _passes;
    private readonly TrainingProgress _progress;
    private readonly TimeProvider _time;

    public TrainingController(IRevisions revisions, ITrainingPasses passes, TimeProvider time, IServiceProvider services) =>
        (_revisions, _passes, _time, _progress) = (revisions, passes, time, services.GetRequiredService<TrainingProgress>());

    /// <summary>The lessons with their questions, without what is right.</summary>
    [HttpGet]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var language = HttpContext.Language();
        var training = await MyTraining.OfAsync(_revisions, _passes, User.ToCaller(), _time, cancellationToken);
        training["lessons"] = new JsonArray([.. Lesson.All.Select(lesson => new JsonObject
        {
            ["id"] = lesson.Id,
            ["title"] = lesson.Title.In(language),
            ["text"] = lesson.Text.In(language),
            ["questions"] = new JsonArray([.. lesson.Questions.Select(question => new JsonObject
            {
                ["text"] = question.Text.In(language),
                ["answers"] = Json.Array(question.Answers.Select(answer => answer.Text.In(language))),
            })]),
        })]);
        return Ok(training);
    }

    /// <summary>Answers a lesson. With the last of all lessons answered right, the pass is kept.</summary>
    [HttpPost]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(400), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> AnswerAsync(TrainingBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var (caller, language) = (User.ToCaller(), HttpContext.Language());
        if (body.Chosen(out var lesson, out var errors) is not { } chosen)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, language));
        }

        var done = _progress.Read(caller, body.Progress);
        if (chosen.All(answer => answer.Right))
        {
            done.Add(lesson!.Id);
        }

        var isPassed = Lesson.All.All(one => done.Contains(one.Id));
        var pass = isPassed ? await KeepAsync(caller, cancellationToken) : null;
        return Ok(new JsonObject
        {
            ["lesson"] = lesson!.Id,
            ["right"] = chosen.All(answer => answer.Right),
            ["answers"] = new JsonArray([.. chosen.Select(answer => new JsonObject { ["right"] = answer.Right, ["explanation"] = answer.Explanation.In(language) })]),
            ["done"] = Json.Array(done.Order(StringComparer.Ordinal)),
            ["progress"] = isPassed ? null : _progress.Write(caller, done),
            ["until"] = pass?.Until.ToString("O", CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Deletes the caller's own pass.</summary>
    [HttpDelete]
    [ProducesResponseType(204), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> DeleteAsync(CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        return await _passes.TryDeleteAsync(caller.TenantId, caller.ObjectId, cancellationToken) ? NoContent() : ErrorsModule.Result(Problems.NotFound(HttpContext.Language()));
    }

    private async Task<TrainingPass> KeepAsync(Caller caller, CancellationToken cancellationToken)
    {
        var rules = await MyTraining.RulesAsync(_revisions, caller.TenantId, cancellationToken);
        var until = DateOnly.FromDateTime(_time.GetLocalNow().Date).AddMonths(rules.Months);
        return await _passes.KeepAsync(caller.TenantId, caller.ObjectId, RiskClass.Generated, until, cancellationToken);
    }
}

/// <summary>Body of <c>POST /api/me/training</c>.</summary>
/// <param name="Lesson">Id of the lesson.</param>
/// <param name="Answers">Number of the chosen answer for each question, from 0.</param>
/// <param name="Progress">What the answer to the lesson before gave; null at the beginning.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TrainingBody(string? Lesson, IReadOnlyList<int>? Answers, string? Progress)
{
    internal IReadOnlyList<Answer>? Chosen(out Lesson? lesson, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        var asked = lesson = Training.Lesson.All.FirstOrDefault(one => one.Id == Lesson);
        found.Require(asked is not null, "lesson", new("Diese Lektion gibt es nicht.", "There is no such lesson."));
        found.Require(
            asked is null || (Answers?.Count == asked.Questions.Count && Answers.Zip(asked.Questions).All(pair => pair.First >= 0 && pair.First < pair.Second.Answers.Count)), "answers",
            new("Bitte wählen Sie zu jeder Frage eine Antwort.", "Please choose an answer to each question."));
        errors = found;
        return found.Count > 0 ? null : [.. Answers!.Zip(asked!.Questions, (choice, question) => question.Answers[choice])];
    }
}
