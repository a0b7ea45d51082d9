using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Identity.Abstractions;
using OfficeKi.Core;

namespace OfficeKi.Graph.Connection;

/// <summary>Makes the SDK's client for one caller and one permission; there is no client that acts for nobody.</summary>
internal sealed class GraphClients(
    IHttpClientFactory http, IAuthorizationHeaderProvider headers, GraphAddress address, IOptions<GraphOptions> options)
{
    public GraphServiceClient For(Caller caller, string permission) => new(
        http.CreateClient(GraphModule.HttpClientName),
        new GraphAuthenticationProvider(headers, address, options.Value.AuthenticationScheme, caller, permission),
        address.BaseUrl);
}
