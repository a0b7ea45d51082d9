using System.Data.Common;
using Microsoft.AspNetCore.Mvc.Filters;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Administration;

/// <summary>While the store does not answer, nothing is shown and nothing is set: 503, in plain words.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StoreProblemsAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is DbException or ObjectDisposedException)
        {
            context.Result = ErrorsModule.Result(Problems.Unavailable(context.HttpContext.Language()));
        }
    }
}
