using Microsoft.AspNetCore.Builder;

namespace OfficeKi.DemoTenant.Graph;

internal static class GraphRoutes
{
    /// <summary>States the scopes of an endpoint, any one of which is enough; without this an endpoint is not behind the gate.</summary>
    public static RouteHandlerBuilder Needs(this RouteHandlerBuilder route, GraphDialect dialect, params string[] anyScope) =>
        route.WithMetadata(new GraphNeed(dialect, anyScope));
}
