using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;
using OfficeKi.Core;
using OfficeKi.Graph.Actions;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;
using OfficeKi.Graph.Files;
using OfficeKi.Graph.Search;

namespace OfficeKi.Graph;

/// <summary>Registers <see cref="IContentSource"/> over Microsoft Graph. The token exchange (<c>IAuthorizationHeaderProvider</c>) is the host's to add.</summary>
public static class GraphModule
{
    /// <summary>Name of the HTTP client; its primary handler may be replaced, for example to trust another certificate.</summary>
    public const string HttpClientName = "graph";

    /// <summary>Binds section <c>Graph</c>, checked at start. The content source is scoped, as the token exchange is.</summary>
    public static IServiceCollection AddGraphContent(this IServiceCollection services)
    {
        services.AddOptions<GraphOptions>().BindConfiguration("Graph").ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<GraphAddress>().AddSingleton<GraphFailure>().AddSingleton<GraphCall>();
        services.AddSingleton<TenantReaders>().AddSingleton<SensitivityLabels>().AddSingleton<LocalTimes>().AddSingleton<FileLabels>();
        services.AddScoped<GraphClients>().AddScoped<ContentSearch>().AddScoped<IContentSource, GraphContentSource>().AddScoped<IContentActions, GraphContentActions>();
        services.AddSingleton<OrgUnitCache>().AddScoped<IOrgUnits, OrgUnits>();
        services.AddHttp();
        return services;
    }

    private static void AddHttp(this IServiceCollection services)
    {
        services.AddHttpClient(HttpClientName)
            // Our own clock limits the whole look-up; the client's would limit single requests only.
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = GraphLimits.AnswerBytes;
            })
            // The factory's own log lines hold whole addresses, and a sharing address holds the file name.
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.All })
            // Outermost: it rewrites queries, and the ticket in a download's address is not ours to touch.
            .AddHttpMessageHandler(() => new ParametersNameDecodingHandler())
            .AddHttpMessageHandler(() => new RetryHandler(new RetryHandlerOption { MaxRetry = 2, Delay = 1, RetriesTimeLimit = TimeSpan.FromSeconds(10) }))
            .AddHttpMessageHandler(provider => new DownloadRedirectHandler(provider.GetRequiredService<GraphAddress>()))
            .AddHttpMessageHandler(() => new ErrorBodyHandler());

        // After every other configuration, so that a replaced handler cannot follow redirects past our list either.
        services.PostConfigure<HttpClientFactoryOptions>(
            HttpClientName, options => options.HttpMessageHandlerBuilderActions.Add(builder => Harden(builder.PrimaryHandler)));
    }

    private static void Harden(HttpMessageHandler? handler)
    {
        switch (handler)
        {
            case DelegatingHandler wrapper:
                Harden(wrapper.InnerHandler);
                break;
            case SocketsHttpHandler sockets:
                (sockets.AllowAutoRedirect, sockets.UseCookies) = (false, false);
                // Without a propagator the handler makes no trace of its requests: their addresses hold file names and tickets.
                sockets.ActivityHeadersPropagator = null;
                break;
            case HttpClientHandler client:
                (client.AllowAutoRedirect, client.UseCookies) = (false, false);
                break;
        }
    }
}
