using Microsoft.SemanticKernel;

namespace OfficeKi.Functions.Models;

/// <summary>Refuses every model call that carries no decision: a call that slipped past the gate ends here.</summary>
internal sealed class DecisionFilter : IFunctionInvocationFilter
{
    public const string Key = "officeki.decision";

    public Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next) =>
        context.Kernel.Data.TryGetValue(Key, out var value) && value is Guid id && id != Guid.Empty
            ? next(context)
            : throw new InvalidOperationException("a model call without a decision is refused");
}
