using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The caller's task lists: the one everybody has, with the tasks made while the demo runs.</summary>
internal sealed class TodoEndpoints(ODataResults results, MadeEntries made)
{
    private const string DefaultList = "tasks";
    private const int LongestPage = 100;

    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/me/todo/lists", Lists).Needs(GraphDialect.Outlook, GraphScopes.Tasks);
        graph.MapGet("/me/todo/lists/{list}/tasks", Tasks).Needs(GraphDialect.Outlook, GraphScopes.Tasks);
        graph.MapGet("/me/todo/lists/{list}/tasks/{id}", One).Needs(GraphDialect.Outlook, GraphScopes.Tasks);
        graph.MapPost("/me/todo/lists/{list}/tasks", CreateAsync).Needs(GraphDialect.Outlook, GraphScopes.CreateTasks);
    }

    private IResult Lists(GraphCall call) =>
        results.Page(call, "users/todo/lists", [DefaultList], Entity, LongestPage, LongestPage);

    private IResult Tasks(GraphCall call, string list) =>
        list == DefaultList
            ? results.Page(call, "users/todo/lists/tasks", Ordered(call), Entity, LongestPage, LongestPage)
            : GraphError.NotFound(GraphDialect.Outlook);

    private IEnumerable<MadeTask> Ordered(GraphCall call) => call.Query.OrderBy is "createdDateTime desc"
        ? made.TasksOf(call.Persona).OrderByDescending(task => task.Created)
        : made.TasksOf(call.Persona);

    private IResult One(GraphCall call, string list, string id) =>
        list == DefaultList && made.TasksOf(call.Persona).FirstOrDefault(task => task.Id == id) is { } found
            ? results.Entity(call, "users/todo/lists/tasks/$entity", Entity(found))
            : GraphError.NotFound(GraphDialect.Outlook);

    private async Task<IResult> CreateAsync(GraphCall call, string list)
    {
        if (list != DefaultList)
        {
            return GraphError.NotFound(GraphDialect.Outlook);
        }

        return Read(await RequestBody.ReadAsync<JsonObject>(call.Http)) is var (title, text, due, links)
            ? results.Created(call, "users/todo/lists/tasks/$entity", Entity(made.Add(call.Persona, title, text, due, links)))
            : GraphError.BadRequest("A task needs a title, and its day a time zone.");
    }

    private static (string Title, string Text, (string, string)? Due, JsonArray Links)? Read(JsonObject? body)
    {
        try
        {
            (string, string)? due = body?["dueDateTime"] is { } when ? (when["dateTime"]?.GetValue<string>() ?? "", when["timeZone"]?.GetValue<string>() ?? "") : null;
            return body?["title"]?.GetValue<string>() is { Length: > 0 } title && due is not ("", _) and not (_, "")
                ? (title, body["body"]?["content"]?.GetValue<string>() ?? "", due, body["linkedResources"]?.AsArray() ?? [])
                : null;
        }
        // A value of another type than the field has.
        catch (Exception malformed) when (malformed is InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static ODataEntity Entity(string id) => new ODataEntity()
        .Always("id", id)
        .With("displayName", "Aufgaben")
        .With("isOwner", true)
        .With("isShared", false)
        .With("wellknownListName", "defaultList");

    private static ODataEntity Entity(MadeTask task) => new ODataEntity()
        .Always("id", task.Id)
        .With("title", task.Title)
        .With("status", "notStarted")
        .With("importance", "normal")
        .With("isReminderOn", false)
        .With("createdDateTime", Iso.Of(task.Created))
        .With("lastModifiedDateTime", Iso.Of(task.Created))
        .With("body", () => new JsonObject { ["content"] = task.Text, ["contentType"] = "text" })
        .OnRequest("linkedResources", () => task.Links.DeepClone())
        .With("dueDateTime", () => task.Due is var (day, zone) ? new JsonObject { ["dateTime"] = day, ["timeZone"] = zone } : null);
}
