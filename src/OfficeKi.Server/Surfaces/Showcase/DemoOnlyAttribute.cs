using Microsoft.AspNetCore.Mvc.Filters;
using OfficeKi.Server.Demo;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Showcase;

/// <summary>Outside demo mode the route does not exist.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class DemoOnlyAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (context.HttpContext.RequestServices.GetService<DemoTenantSetup>() is null)
        {
            context.Result = ErrorsModule.Result(Problems.NotFound(context.HttpContext.Language()));
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
