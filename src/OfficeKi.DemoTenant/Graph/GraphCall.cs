using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>A request that has passed the gate: who asks, what the token allows, what the query says.</summary>
internal sealed record GraphCall(HttpContext Http, Persona Persona, IReadOnlySet<string> Scopes, CityView View, ODataQuery Query)
{
    public bool HasAny(IEnumerable<string> scopes) => scopes.Any(Scopes.Contains);

    /// <summary>Lets endpoints take the call as a parameter.</summary>
    public static ValueTask<GraphCall?> BindAsync(HttpContext context) => new(context.Features.GetRequiredFeature<GraphCall>());
}
