using System.Data.Common;
using Microsoft.AspNetCore.Mvc.Filters;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Administration;

/// <summary>Without the store nothing is shown and nothing is changed: 503 in place of a half answer.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class StoreNeededAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is DbException or IOException or TimeoutException or ObjectDisposedException or { InnerException: DbException })
        {
            context.Result = ErrorsModule.Result(Problems.Unavailable(context.HttpContext.Language()));
        }
    }
}
