using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Document libraries, folders and files.</summary>
internal sealed class DriveEndpoints(ODataResults results, DriveItems items)
{
    private const int PageLength = 200;
    private const int LongestPage = 999;

    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/me/drive", Own).Needs(GraphDialect.Drive, GraphScopes.OwnFiles);
        graph.MapGet("/me/drives", All).Needs(GraphDialect.Drive, GraphScopes.OwnFiles);
        graph.MapGet("/drives/{drive}", One).Needs(GraphDialect.Drive, GraphScopes.Files);
        graph.MapGet("/drives/{drive}/root", (GraphCall call, string drive) => Item(call, drive, "root")).Needs(GraphDialect.Drive, GraphScopes.Files);
        graph.MapGet("/drives/{drive}/root/children", (GraphCall call, string drive) => Children(call, drive, "root"))
            .Needs(GraphDialect.Drive, GraphScopes.Files);
        graph.MapGet("/drives/{drive}/items/{item}", Item).Needs(GraphDialect.Drive, GraphScopes.Files);
        graph.MapGet("/drives/{drive}/items/{item}/children", Children).Needs(GraphDialect.Drive, GraphScopes.Files);
    }

    /// <summary>A person's own library is the one named like the person; who has none sees the first shared one.</summary>
    private IResult Own(GraphCall call)
    {
        var drives = DriveTree.In(call.View).ToList();
        var own = drives.Find(drive => drive.Name == call.Persona.Id) ?? drives.FirstOrDefault();
        return own is null ? GraphError.NotFound(GraphDialect.Drive) : Library(call, own);
    }

    private IResult All(GraphCall call) =>
        results.Page(call, "drives", DriveTree.In(call.View), drive => items.Library(drive, call.Persona.TenantId), PageLength, LongestPage);

    private IResult One(GraphCall call, string drive) =>
        DriveTree.Find(call.View, drive) is { } found ? Library(call, found) : GraphError.NotFound(GraphDialect.Drive);

    private IResult Library(GraphCall call, DriveTree drive) =>
        results.Entity(call, "drives/$entity", items.Library(drive, call.Persona.TenantId));

    private IResult Item(GraphCall call, string drive, string item) =>
        DriveTree.Find(call.View, drive)?.Find(item) is { } node
            ? results.Entity(call, "drives('b%21')/items/$entity", items.Item(node, call.Persona.TenantId))
            : GraphError.NotFound(GraphDialect.Drive);

    private IResult Children(GraphCall call, string drive, string item) =>
        DriveTree.Find(call.View, drive)?.Find(item) is { } node
            ? results.Page(
                call, "drives('b%21')/items", node.Children.OrderBy(child => child.Name, StringComparer.Ordinal),
                child => items.Item(child, call.Persona.TenantId), PageLength, LongestPage)
            : GraphError.NotFound(GraphDialect.Drive);
}
