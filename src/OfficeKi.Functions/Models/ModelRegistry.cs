using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;
using OpenAI;

namespace OfficeKi.Functions.Models;

/// <summary>The configured models. The only place that makes a model client, and it hands one out only together with a decision.</summary>
internal sealed class ModelRegistry(IOptions<FunctionsOptions> options, IHttpClientFactory clients, TimeProvider time)
{
    public const string HttpClientName = "model";

    private readonly ConcurrentDictionary<string, Kernel> _kernels = new(StringComparer.Ordinal);

    public IReadOnlyList<ModelOptions> Models => options.Value.Models;

    public ModelSession Open(ModelOptions model, Guid decisionId)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(decisionId, Guid.Empty);

        var kernel = _kernels.GetOrAdd(model.Id, static (_, made) => made.Registry.KernelFor(made.Model), (Registry: this, Model: model)).Clone();
        kernel.Data[DecisionFilter.Key] = decisionId;
        return new ModelSession(model, kernel, time);
    }

    // No logger: Semantic Kernel would write prompts at trace level.
    private Kernel KernelFor(ModelOptions model)
    {
        var client = new OpenAIClient(new ApiKeyCredential(model.ApiKey is "" ? "none" : model.ApiKey), new()
        {
            Endpoint = new Uri(model.Endpoint),
            Transport = new HttpClientPipelineTransport(clients.CreateClient(HttpClientName)),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0), // retries are the HTTP client's, with a limit we chose
            NetworkTimeout = Timeout.InfiniteTimeSpan, // silence is the session's to measure
        });

        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion(model.Model, client);
        var kernel = builder.Build();
        kernel.FunctionInvocationFilters.Add(new DecisionFilter());
        return kernel;
    }
}
