using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Graph;

namespace OfficeKi.Tests.Graph;

public class GraphOptionsTests
{
    [Theory]
    [InlineData("BaseUrl", "http://graph.microsoft.com/v1.0")]
    [InlineData("BaseUrl", "graph")]
    [InlineData("BaseUrl", "")]
    [InlineData("AuthenticationScheme", "")]
    [InlineData("TimeZone", "Mond/Krater")]
    [InlineData("Timeout", "00:00:00")]
    [InlineData("Timeout", "01:00:00")]
    [InlineData("OwnDomains:0", "anna@stadt.example")]
    [InlineData("OwnDomains:0", ".example")]
    [InlineData("OwnDomains:0", "")]
    [InlineData("DownloadHosts:0", "https://stadt.sharepoint.com")]
    [InlineData("DownloadHosts:0", "com")]
    [InlineData("DownloadHosts:0", "*.sharepoint.com")]
    [InlineData("Labels:x:Name", "")]
    [InlineData("Labels:x:Classification", "Normal")]
    public void A_wrong_setting_stops_the_start(string key, string value) =>
        Assert.Contains(key.Split(':')[0], Assert.Throws<OptionsValidationException>(() => Bind((key, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_configured_means_the_global_cloud_and_nobody_is_ours()
    {
        var options = Bind();

        Assert.Equal("https://graph.microsoft.com/v1.0", options.BaseUrl);
        Assert.Empty(options.OwnDomains);
        Assert.Equal(TimeSpan.FromSeconds(30), options.Timeout);
    }

    [Fact]
    public void A_label_is_found_whatever_the_case_of_its_id_and_strict_without_a_classification()
    {
        var options = Bind(("Labels:AB-CD:Name", "Amtlich"));

        Assert.Equal(("Amtlich", Classification.SehrHoch), (options.Labels["ab-cd"].Name, options.Labels["ab-cd"].Classification));
    }

    private static GraphOptions Bind(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Graph:{setting.Key}", (string?)setting.Value))).Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddGraphContent().BuildServiceProvider();
        return services.GetRequiredService<IOptions<GraphOptions>>().Value;
    }
}
