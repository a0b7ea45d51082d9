using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OfficeKi.Graph;

namespace OfficeKi.Tests.Graph;

/// <summary>Addresses of shared files hold their names, so they may not stand in a trace.</summary>
public sealed class TraceTests : IDisposable
{
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly ActivityListener _listener;

    public TraceTests()
    {
        _listener = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _activities.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    [Fact]
    public async Task The_sdk_traces_no_id_and_no_content()
    {
        using var rig = new GraphRig();
        rig.Graph
            .Json("GET /v1.0/shares/u%21canary-4711/driveItem", """{"id":"canary-4711","name":"canary-4711.txt","parentReference":{"driveId":"d"} }""")
            .Redirect("GET /v1.0/drives/d/items/canary-4711/content", "https://a.sharepoint.com/canary-4711")
            .Bytes("GET https://a.sharepoint.com/canary-4711", Files.Text("canary-4711"));

        await rig.FoundAsync("drive:u!canary-4711");

        Assert.NotEmpty(_activities);
        Assert.DoesNotContain(_activities, activity => Tells(activity, "canary-4711"));
    }

    [Fact]
    public async Task The_http_handler_traces_no_address()
    {
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationManager()).AddGraphContent().BuildServiceProvider();
        using var client = services.GetRequiredService<IHttpClientFactory>().CreateClient(GraphModule.HttpClientName);

        // Nobody listens there: the trace of a failed request would hold its address as well.
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("https://127.0.0.1:1/canary-4712")));

        Assert.DoesNotContain(_activities, activity => Tells(activity, "canary-4712"));
    }

    public void Dispose() => _listener.Dispose();

    private static bool Tells(Activity activity, string text) =>
        activity.TagObjects.Select(tag => $"{tag.Value}")
            .Concat(activity.Events.SelectMany(happening => happening.Tags.Select(tag => $"{tag.Value}")))
            .Append(activity.DisplayName)
            .Any(value => value.Contains(text, StringComparison.Ordinal));
}
