using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

/// <summary>What is external is another question for each city of an installation.</summary>
public class TenantDomainsTests
{
    [Theory]
    [InlineData("tenant-1", "anna@mainz.example", ContentOrigin.Internal)]
    [InlineData("tenant-1", "anna@trier.example", ContentOrigin.External)]
    [InlineData("tenant-2", "anna@trier.example", ContentOrigin.Internal)]
    [InlineData("tenant-2", "anna@mainz.example", ContentOrigin.External)]
    [InlineData("tenant-1", "anna@stadt.example", ContentOrigin.External)] // the common list is for cities without one
    [InlineData("tenant-3", "anna@stadt.example", ContentOrigin.Internal)]
    [InlineData("tenant-3", "anna@mainz.example", ContentOrigin.External)]
    public async Task A_neighbour_s_domain_is_not_one_s_own(string tenant, string from, ContentOrigin origin)
    {
        using GraphRig rig = new(new Cities([City("tenant-1", "mainz.example"), City("tenant-2", "trier.example"), City("tenant-3")]));
        rig.Graph.Json("GET /v1.0/me/messages/m", $$$"""{"id":"m","from":{"emailAddress":{"address":"{{{from}}}"}},"body":{"contentType":"text","content":"x"}}""");
        rig.Graph.Json("GET /v1.0/me/messages/m/attachments", """{"value":[]}""");

        var found = await rig.Source.FindAsync(GraphRig.Caller with { TenantId = tenant }, GraphRig.Ref("mail:m"), default);

        Assert.Equal(origin, Assert.IsType<ContentLookup.Found>(found).Item.Origin);
    }

    private static City City(string tenantId, params string[] domains) => new(tenantId, "Stadt", "ki@stadt.example", "ki@stadt.example") { OwnDomains = domains };
}
