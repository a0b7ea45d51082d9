using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>The ends of a look-up that are problems.</summary>
internal static class LookupProblems
{
    public static ProblemDetails Of(ContentLookup lookup, string language) => lookup switch
    {
        ContentLookup.TooLarge large => Problems.TooLarge(large.Limit, large.Measured, large.Unit, language),
        ContentLookup.Unsupported unsupported => Problems.Unsupported(unsupported.Code, language),
        ContentLookup.SignInNeeded signIn => Problems.SignInNeeded(new(signIn.Error, signIn.Scopes, signIn.Claims), language),
        ContentLookup.Unavailable => Problems.Unavailable(language),
        _ => Problems.NotFound(language),
    };
}
