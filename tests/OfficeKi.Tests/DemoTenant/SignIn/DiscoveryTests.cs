using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace OfficeKi.Tests.DemoTenant.SignIn;

public sealed class DiscoveryTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    [Theory]
    [InlineData(TestCity.Tenant)]
    [InlineData(TestCity.OtherTenant)]
    public async Task What_is_discovered_validates_a_token(string tenantId)
    {
        var configuration = await DiscoverAsync(tenantId);
        var persona = tenantId == TestCity.Tenant ? TestCity.Clerk : TestCity.Neighbour;

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(tenant.Host.Issuer.ForApi(persona), new()
        {
            ValidIssuer = configuration.Issuer,
            ValidAudience = TestCity.ClientId,
            IssuerSigningKeys = configuration.SigningKeys,
            LifetimeValidator = (_, expires, _, _) => expires > tenant.Time.GetUtcNow().UtcDateTime,
        });

        Assert.True(result.IsValid, result.Exception?.Message);
        Assert.Equal($"{tenant.Host.BaseAddress}{tenantId}/v2.0", configuration.Issuer);
    }

    [Fact]
    public async Task A_token_of_one_tenant_is_not_valid_in_the_other()
    {
        var configuration = await DiscoverAsync(TestCity.OtherTenant);

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(tenant.Host.Issuer.ForApi(TestCity.Clerk), new()
        {
            ValidIssuer = configuration.Issuer,
            ValidAudience = TestCity.ClientId,
            IssuerSigningKeys = configuration.SigningKeys,
            ValidateLifetime = false,
        });

        Assert.IsType<SecurityTokenInvalidIssuerException>(result.Exception);
    }

    [Theory]
    [InlineData("common")]
    [InlineData("organizations")]
    public async Task The_aliases_name_a_template_for_the_issuer(string alias)
    {
        var configuration = await DiscoverAsync(alias);
        var key = configuration.JsonWebKeySet.Keys.Single();

        Assert.Equal($"{tenant.Host.BaseAddress}{{tenantid}}/v2.0", configuration.Issuer);
        Assert.Equal(configuration.Issuer, key.AdditionalData["issuer"].ToString());
        Assert.Equal("RS256", key.Alg);
    }

    [Theory]
    [InlineData("99999999-0000-4000-8000-000000000000/v2.0/.well-known/openid-configuration")]
    [InlineData("99999999-0000-4000-8000-000000000000/discovery/v2.0/keys")]
    public async Task An_unknown_tenant_has_none(string path)
    {
        using var response = await tenant.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(90002, (int)(await TestTenant.ReadAsync(response))["error_codes"]![0]!);
    }

    [Fact]
    public async Task Private_key_material_is_never_published()
    {
        var keys = await tenant.Client.GetStringAsync(new Uri($"{TestCity.Tenant}/discovery/v2.0/keys", UriKind.Relative));

        Assert.DoesNotMatch("\"(d|p|q|dp|dq|qi)\":", keys);
    }

    private async Task<OpenIdConnectConfiguration> DiscoverAsync(string tenantId)
    {
        var documents = new HttpDocumentRetriever(tenant.Client);
        return await OpenIdConnectConfigurationRetriever.GetAsync(
            $"{tenant.Host.BaseAddress}{tenantId}/v2.0/.well-known/openid-configuration", documents, CancellationToken.None);
    }
}
