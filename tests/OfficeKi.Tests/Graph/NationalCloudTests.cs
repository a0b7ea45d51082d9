namespace OfficeKi.Tests.Graph;

/// <summary>Another cloud is another address in the settings and nothing else.</summary>
public class NationalCloudTests
{
    [Theory]
    [InlineData("https://graph.microsoft.us/v1.0", null, "https://graph.microsoft.us/")]
    [InlineData("https://dod-graph.microsoft.us/v1.0", null, "https://dod-graph.microsoft.us/")]
    [InlineData("https://microsoftgraph.chinacloudapi.cn/v1.0", null, "https://microsoftgraph.chinacloudapi.cn/")]
    [InlineData("https://graph.microsoft.us/v1.0", "https://graph.example/", "https://graph.example/")]
    public async Task Requests_and_scopes_go_to_the_cloud_that_is_configured(string baseUrl, string? prefix, string expectedPrefix)
    {
        using var rig = new GraphRig(prefix is null ? [("Graph:BaseUrl", baseUrl)] : [("Graph:BaseUrl", baseUrl), ("Graph:ScopePrefix", prefix)]);

        await rig.FindAsync("mail:AAA");

        Assert.NotEmpty(rig.Graph.Requests);
        Assert.All(rig.Graph.Requests, request =>
        {
            Assert.StartsWith(baseUrl + "/", request.Uri.AbsoluteUri, StringComparison.Ordinal);
            Assert.Equal($"Bearer token {expectedPrefix}Mail.Read", request.Authorization);
        });
    }
}
