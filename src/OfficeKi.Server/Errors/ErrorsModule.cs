using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;

namespace OfficeKi.Server.Errors;

/// <summary>Every way out of the API that is no answer is a problem document: broken requests, bugs, and what the framework refuses.</summary>
internal static partial class ErrorsModule
{
    public static void AddErrors(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddExceptionHandler<LastResort>();
        services.PostConfigure<ApiBehaviorOptions>(options => options.InvalidModelStateResponseFactory = context =>
            Result(Problems.Invalid([.. context.ModelState.Where(entry => entry.Value?.Errors.Count > 0).Select(entry => Unreadable(entry.Key))], context.HttpContext.Language())));
    }

    public static ObjectResult Result(ProblemDetails problem) => new(problem) { StatusCode = problem.Status, ContentTypes = { Problems.ContentType } };

    public static Task WriteAsync(HttpContext context, ProblemDetails problem)
    {
        context.Response.StatusCode = problem.Status ?? 500;
        return context.Response.WriteAsJsonAsync(problem, options: null, contentType: Problems.ContentType, context.RequestAborted);
    }

    /// <summary>Language of messages: <c>?lang=</c>, else the browser's, else German.</summary>
    public static string Language(this HttpContext context) =>
        context.Request.Query["lang"] is [{ Length: > 0 } asked, ..]
            ? asked.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "de"
            : context.Request.Headers.AcceptLanguage.ToString().TrimStart().StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "de";

    // The framework's own message may quote the value, so only the field is kept.
    private static FieldError Unreadable(string key) => new(
        key.TrimStart('$', '.') is { Length: > 0 } field ? field : "body",
        new("Dieses Feld fehlt oder hat die falsche Form. Die Anfrage muss JSON nach /openapi/v1.json sein.", "This field is missing or malformed. The request must be JSON as in /openapi/v1.json."));

    private sealed partial class LastResort(ILogger<LastResort> logger) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
        {
            if (context.RequestAborted.IsCancellationRequested)
            {
                return true;
            }

            var problem = exception switch
            {
                BadHttpRequestException { StatusCode: 413 } => Problems.TooLarge(Limits.LimitsModule.LargestBody, context.Request.ContentLength ?? Limits.LimitsModule.LargestBody + 1, "bytes", context.Language()),
                BadHttpRequestException => Problems.Invalid([Unreadable("")], context.Language()),
                _ => Problems.Internal(context.Language()),
            };
            if (problem.Status == 500)
            {
                Log.Unexpected(logger, exception.GetType().FullName ?? "", exception.TargetSite?.DeclaringType?.FullName ?? "");
            }

            await WriteAsync(context, problem);
            return true;
        }

        private static partial class Log
        {
            // Type and place only: a message can quote content.
            [LoggerMessage(2001, LogLevel.Error, "unexpected {Exception} in {Place}")]
            public static partial void Unexpected(ILogger logger, string exception, string place);
        }
    }
}
