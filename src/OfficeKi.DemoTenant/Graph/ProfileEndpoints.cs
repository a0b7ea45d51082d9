using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary><c>/me</c>: who the caller is.</summary>
internal sealed class ProfileEndpoints(ODataResults results)
{
    public void Map(IEndpointRouteBuilder graph) =>
        graph.MapGet("/me", Me).Needs(GraphDialect.Directory, GraphScopes.Profile);

    private IResult Me(GraphCall call)
    {
        var persona = call.Persona;
        return results.Entity(call, "users/$entity", new ODataEntity()
            .With("businessPhones", () => new JsonArray())
            .With("displayName", persona.DisplayName)
            .With("givenName", persona.DisplayName.Split(' ')[0])
            .With("jobTitle", persona.JobTitle)
            .With("mail", persona.Mail)
            .With("mobilePhone", (JsonNode?)null)
            .With("officeLocation", persona.Office)
            .With("preferredLanguage", "de-DE")
            .With("surname", persona.DisplayName.Split(' ')[^1])
            .With("userPrincipalName", persona.Mail)
            .With("id", persona.ObjectId)
            .OnRequest("city", () => persona.City)
            .OnRequest("department", () => persona.Office)
            .OnRequest("employeeOrgData", () => new JsonObject { ["division"] = persona.City, ["costCenter"] = null }));
    }
}
