using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Identity.Abstractions;
using NSubstitute;
using OfficeKi.Core;
using OfficeKi.Graph;

namespace OfficeKi.Tests.Graph;

/// <summary>The content source as the server composes it, with Graph by script and tokens that say what they are for.</summary>
internal sealed class GraphRig : IDisposable
{
    public const string Intern = "11111111-1111-4111-8111-111111111111";
    public const string Vertraulich = "22222222-2222-4222-8222-222222222222";

    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope;
    private readonly LogLines _log = new();
    private readonly ConcurrentQueue<AuthorizationHeaderProviderOptions> _tokenOptions = new();

    public GraphRig(params (string Key, string Value)[] settings)
        : this(null, settings)
    {
    }

    /// <param name="cities">The organisations of the installation; null: one, with the domains of the settings.</param>
    public GraphRig(Cities? cities, params (string Key, string Value)[] settings)
    {
        var configuration = new Dictionary<string, string?>
        {
            ["Graph:OwnDomains:0"] = "stadt.example",
            [$"Graph:Labels:{Intern}:Name"] = "Intern",
            [$"Graph:Labels:{Intern}:Classification"] = "Normal",
            [$"Graph:Labels:{Vertraulich}:Name"] = "Vertraulich",
            [$"Graph:Labels:{Vertraulich}:Classification"] = "Hoch",
        };
        foreach (var (key, value) in settings)
        {
            configuration[key] = value;
        }

        Headers.CreateAuthorizationHeaderForUserAsync(default!, default, default, default)
            .ReturnsForAnyArgs(call =>
            {
                _tokenOptions.Enqueue(call.Arg<AuthorizationHeaderProviderOptions>());
                return $"Bearer token {string.Join(' ', call.ArgAt<IEnumerable<string>?>(0) ?? [])}";
            });

        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(configuration).Build())
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(Headers)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log))
            .AddGraphContent();
        if (cities is not null)
        {
            services.AddSingleton(cities);
        }

        services.AddHttpClient(GraphModule.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => Graph);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        _scope = _services.CreateScope();
    }

    public static Caller Caller { get; } = new("tenant-1", "object-1", ["Staff"], new ClaimsPrincipal(new ClaimsIdentity([new("tid", "tenant-1")], "test")));

    public FakeGraph Graph { get; } = new();

    public IAuthorizationHeaderProvider Headers { get; } = Substitute.For<IAuthorizationHeaderProvider>();

    public IReadOnlyList<AuthorizationHeaderProviderOptions> TokenOptions => [.. _tokenOptions];

    public FakeTimeProvider Time { get; } = new(new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));

    public IReadOnlyList<string> LogText => [.. _log.Lines];

    public IContentActions Actions => _scope.ServiceProvider.GetRequiredService<IContentActions>();

    public IOrgUnits Units => _scope.ServiceProvider.GetRequiredService<IOrgUnits>();

    public IContentSource Source => _scope.ServiceProvider.GetRequiredService<IContentSource>();

    public Task<ContentLookup> FindAsync(string reference, CancellationToken cancellationToken = default) =>
        Source.FindAsync(Caller, Ref(reference), cancellationToken);

    public async Task<ContentItem> FoundAsync(string reference) =>
        Assert.IsType<ContentLookup.Found>(await FindAsync(reference)).Item;

    public static ContentRef Ref(string text)
    {
        Assert.True(ContentRef.TryParse(text, out var reference));
        return reference;
    }

    /// <summary>"locator=text" of every passage, in order.</summary>
    public static IEnumerable<string> Lines(ContentItem item) => item.Passages.Select(passage => $"{passage.Locator}={passage.Text.Reveal()}");

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
        Graph.Dispose();
        _log.Dispose();
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
