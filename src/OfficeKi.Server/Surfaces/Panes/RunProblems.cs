using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>The ends of a run that are problems.</summary>
internal static class RunProblems
{
    /// <returns>Null when the event is part of a good run.</returns>
    public static ProblemDetails? Of(RunEvent next, string language) => next switch
    {
        RunEvent.Refused refused => Problems.Refused(refused.Decision, refused.Reason, language),
        RunEvent.NotFound => Problems.NotFound(language),
        RunEvent.Invalid invalid => Problems.Invalid(invalid.Errors, language),
        RunEvent.TooLarge large => Problems.TooLarge(large.Limit, large.Measured, large.Unit, language),
        RunEvent.Unsupported unsupported => Problems.Unsupported(unsupported.Code, language),
        RunEvent.SignInNeeded signIn => Problems.SignInNeeded(signIn, language),
        RunEvent.Failed failed => Problems.Failed(failed, language),
        _ => null,
    };
}
