using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The caller's task lists: the one everybody has, with nothing in it.</summary>
internal sealed class TodoEndpoints(ODataResults results)
{
    private const string DefaultList = "tasks";
    private const int LongestPage = 100;

    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/me/todo/lists", Lists).Needs(GraphDialect.Outlook, GraphScopes.Tasks);
        graph.MapGet("/me/todo/lists/{list}/tasks", Tasks).Needs(GraphDialect.Outlook, GraphScopes.Tasks);
    }

    private IResult Lists(GraphCall call) =>
        results.Page(call, "users/todo/lists", [DefaultList], Entity, LongestPage, LongestPage);

    private IResult Tasks(GraphCall call, string list) =>
        list == DefaultList
            ? results.Page<string>(call, "users/todo/lists/tasks", [], Entity, LongestPage, LongestPage)
            : GraphError.NotFound(GraphDialect.Outlook);

    private static ODataEntity Entity(string id) => new ODataEntity()
        .Always("id", id)
        .With("displayName", "Aufgaben")
        .With("isOwner", true)
        .With("isShared", false)
        .With("wellknownListName", "defaultList");
}
