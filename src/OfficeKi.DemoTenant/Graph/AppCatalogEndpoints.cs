using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The organisation's app catalogue: list, publish, update.</summary>
/// <remarks>Source: Graph v1.0 reference, <c>teamsApp</c>. Without the role only <c>requiresReview=true</c> is allowed.</remarks>
internal sealed partial class AppCatalogEndpoints(ODataResults results, CatalogueApps apps)
{
    private const string Role = "Administrator";
    private const int LongestPage = 100;

    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/appCatalogs/teamsApps", List).Needs(GraphDialect.Teams, GraphScopes.ReadAppCatalogue);
        graph.MapPost("/appCatalogs/teamsApps", PublishAsync).Needs(GraphDialect.Teams, GraphScopes.AppCatalogue);
        graph.MapPost("/appCatalogs/teamsApps/{id}/appDefinitions", UpdateAsync).Needs(GraphDialect.Teams, GraphScopes.AppCatalogue);
    }

    private static GraphError Conflict { get; } = new(409, "Conflict", "An app or a version with the same id exists.", "AppDefinitionAlreadyExists");

    private static GraphError Unparsed(string code) => GraphError.BadRequest("The app package cannot be used.") with { Inner = code };

    private IResult List(GraphCall call)
    {
        var wanted = call.Query.Filter is { } filter ? ExternalId().Match(filter) : null;
        return wanted is { Success: false }
            ? GraphError.BadRequest("Invalid filter clause.")
            : results.Page(call, "appCatalogs/teamsApps", apps.Of(call.Persona.TenantId).Where(app => wanted is null || app.ExternalId == wanted.Groups[1].Value), Entity, LongestPage, LongestPage);
    }

    private async Task<IResult> PublishAsync(GraphCall call)
    {
        var (package, error) = await ReadAsync(call);
        return package is null ? error!
            : apps.Add(call.Persona.TenantId, package.Id, Definition(call, package)) is { } app ? results.Created(call, "appCatalogs/teamsApps/$entity", Entity(app))
            : Conflict;
    }

    private async Task<IResult> UpdateAsync(GraphCall call, string id)
    {
        if (apps.Of(call.Persona.TenantId).FirstOrDefault(app => app.Id == id) is not { } app)
        {
            return GraphError.NotFound(GraphDialect.Teams);
        }

        var (package, error) = await ReadAsync(call);
        if (package is null || package.Id != app.ExternalId)
        {
            return error ?? Unparsed("AppIdMismatch");
        }

        var definition = Definition(call, package);
        return apps.Add(call.Persona.TenantId, app, definition)
            ? results.Created(call, $"appCatalogs/teamsApps('{app.Id}')/appDefinitions/$entity", Entity(app, definition))
            : Conflict;
    }

    private static async Task<(AppZip? Package, GraphError? Error)> ReadAsync(GraphCall call)
    {
        if (!call.Persona.Roles.Contains(Role) && !ForReview(call))
        {
            return (null, GraphError.Denied(GraphDialect.Teams));
        }

        if (call.Http.Request.ContentType != "application/zip")
        {
            return (null, Unparsed("UnsupportedMediaType"));
        }

        using var bytes = new MemoryStream();
        await call.Http.Request.Body.CopyToAsync(bytes, call.Http.RequestAborted);
        return AppZip.Read(bytes.ToArray(), out var code) is { } package ? (package, null) : (null, Unparsed(code));
    }

    private static bool ForReview(GraphCall call) => string.Equals(call.Http.Request.Query["requiresReview"], "true", StringComparison.OrdinalIgnoreCase);

    private static CatalogueDefinition Definition(GraphCall call, AppZip package) =>
        new(Guid.NewGuid().ToString(), package.Version, package.Name, ForReview(call) ? "submitted" : "published", RequestIds.Of(call.Http).Date);

    private static ODataEntity Entity(CatalogueApp app) => new ODataEntity()
        .Always("id", app.Id)
        .With("externalId", app.ExternalId)
        .With("displayName", app.Definitions[^1].Name)
        .With("distributionMethod", "organization")
        .OnRequest("appDefinitions", () => new JsonArray([.. app.Definitions.Select(definition => Entity(app, definition).ToJson(new()))]));

    private static ODataEntity Entity(CatalogueApp app, CatalogueDefinition definition) => new ODataEntity()
        .Always("id", definition.Id)
        .With("teamsAppId", app.ExternalId)
        .With("displayName", definition.Name)
        .With("version", definition.Version)
        .With("publishingState", definition.State)
        .With("lastModifiedDateTime", Iso.Of(definition.Modified));

    [GeneratedRegex(@"^externalId eq '([0-9A-Za-z-]{1,64})'( and distributionMethod eq 'organization')?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExternalId();
}
