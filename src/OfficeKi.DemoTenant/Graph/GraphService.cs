using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.Hosting;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The Graph of the demo, put together.</summary>
internal sealed class GraphService
{
    private readonly TimeProvider _time;
    private readonly GraphGate _gate;
    private readonly BatchEndpoint _batch;
    private readonly FileEndpoints _files;
    private readonly Action<IEndpointRouteBuilder>[] _resources;

    public GraphService(DemoCity city, DemoTenantOptions options, Addresses addresses, SignInService signIn)
    {
        var results = new ODataResults(addresses);
        var urls = new WebUrls(city);
        var items = new DriveItems(urls);
        var made = new MadeEntries(options.Time);

        _time = options.Time;
        _gate = new(city, signIn.Tokens, signIn.Obstacles, new Throttle(options.RequestsPerTenSeconds, options.Time), addresses, options.Time);
        _batch = new(results);
        _files = new(results, addresses, options.Time);
        _resources = [
            new ProfileEndpoints(results).Map,
            new DriveEndpoints(results, items).Map,
            _files.Map,
            new ShareEndpoints(results, items, urls).Map,
            new MailEndpoints(results).Map,
            new EventEndpoints(results, made).Map,
            new ChatEndpoints(results, new People(city)).Map,
            new TodoEndpoints(results, made).Map,
            new SearchEndpoint(results, new SearchSources(items, options.TextOf)).Map,
            new AppCatalogEndpoints(results, new CatalogueApps()).Map,
            _batch.Map,
        ];
    }

    public void Use(WebApplication app)
    {
        app.Use(_batch.Capture);
        app.Use(AnswerFailures);
        app.UseRouting();
        app.Use(next => http => _gate.PassAsync(http, next));

        var graph = app.MapGroup("/v1.0");
        foreach (var map in _resources)
        {
            map(graph);
        }

        graph.Map("/{**unknown}", (GraphCall _) => GraphError.UnknownSegment).Needs(GraphDialect.Directory);
        _files.MapDownload(app);
    }

    /// <summary>A failure is answered in Graph's form and says nothing about what was being read.</summary>
    private RequestDelegate AnswerFailures(RequestDelegate next) => async http =>
    {
        RequestIds.Stamp(http, _time);
        try
        {
            await next(http);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or BadHttpRequestException) && !http.Response.HasStarted)
        {
            await GraphError.Failed.ExecuteAsync(http);
        }
    };
}
