using Microsoft.AspNetCore.Http;
using OfficeKi.Tests.Functions;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>A server whose model says what a test tells it to.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private ModelServer(ScriptedModel model, ServerProcess server) => (Model, Server) = (model, server);

    public ScriptedModel Model { get; }

    public ServerProcess Server { get; }

    /// <summary>A model in the city's own house.</summary>
    public static Task<ModelServer> StartAsync(params Func<HttpContext, Task>[] answers) => StartAtAsync("on-premises", answers);

    public static async Task<ModelServer> StartAtAsync(string location, params Func<HttpContext, Task>[] answers)
    {
        var model = (await ScriptedModel.StartAsync()).Then(answers);
        return new(model, await ServerProcess.StartAsync(
            ("OfficeKi__Models__0__Id", "kgrz"),
            ("OfficeKi__Models__0__Endpoint", model.Endpoint),
            ("OfficeKi__Models__0__Model", "m"),
            ("OfficeKi__Models__0__Location", location),
            ("OfficeKi__Models__0__Clearance", "hoch"),
            ("OfficeKi__Models__0__ContractReference", "AVV 7/2026"),
            ("OfficeKi__Models__0__NoTraining", "true"),
            ("OfficeKi__Models__0__Timeout", "00:00:20"),
            ("Logging__LogLevel__Default", "Trace")));
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Model.DisposeAsync();
    }
}
