using System.Globalization;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;
using OfficeKi.Core;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Actions;

/// <summary>Creates tasks and appointments through Microsoft Graph with the token of the caller and no other.</summary>
internal sealed class GraphContentActions(GraphClients clients, GraphCall call, LocalTimes times) : IContentActions
{
    private const string Application = "OfficeKi";
    private const int Newest = 100;

    public Task<ContentCreation> CreateTodoAsync(Caller caller, NewEntry.Todo todo, EntryAttempt attempt, CancellationToken cancellationToken) => call.RunAsync<ContentCreation>(
        "todo",
        GraphScopes.CreateTasks,
        token => CreateAsync(clients.For(caller, GraphScopes.CreateTasks), todo, attempt, token),
        failure => new ContentCreation.NotCreated(failure),
        cancellationToken);

    public Task<ContentCreation> CreateEventAsync(Caller caller, NewEntry.Appointment appointment, EntryAttempt attempt, CancellationToken cancellationToken) =>
        call.RunAsync<ContentCreation>(
            "event",
            GraphScopes.CreateEvents,
            token => CreateAsync(clients.For(caller, GraphScopes.CreateEvents), appointment, attempt, token),
            failure => new ContentCreation.NotCreated(failure),
            cancellationToken);

    private async Task<ContentCreation> CreateAsync(GraphServiceClient graph, NewEntry.Todo todo, EntryAttempt attempt, CancellationToken cancellationToken)
    {
        var lists = await graph.Me.Todo.Lists.GetAsync(cancellationToken: cancellationToken);
        if (lists?.Value?.FirstOrDefault(list => list.WellknownListName == WellknownListName.DefaultList)?.Id is not { } list)
        {
            return new ContentCreation.NotCreated(new ContentLookup.NotFound());
        }

        if (attempt.IsRepeated && await FindAsync(graph, list, attempt, cancellationToken) is { } known)
        {
            return new ContentCreation.Created(known);
        }

        // Graph does not compare the numbers of tasks, so a lost answer is never asked for again from here.
        var created = await graph.Me.Todo.Lists[list].Tasks.PostAsync(
            Of(todo, attempt),
            request => request.Options.Add(new RetryHandlerOption { ShouldRetry = (_, _, _) => false }),
            cancellationToken);
        return new ContentCreation.Created(created?.Id ?? "");
    }

    // The earlier attempt was minutes ago, so its task is among the newest. Not filtered: To Do documents no filter by linked resources.
    private static async Task<string?> FindAsync(GraphServiceClient graph, string list, EntryAttempt attempt, CancellationToken cancellationToken)
    {
        var number = attempt.Number.ToString();
        var tasks = await graph.Me.Todo.Lists[list].Tasks.GetAsync(
            request =>
            {
                (request.QueryParameters.Top, request.QueryParameters.Orderby) = (Newest, ["createdDateTime desc"]);
                (request.QueryParameters.Select, request.QueryParameters.Expand) = (["id"], ["linkedResources"]);
            },
            cancellationToken);
        return tasks?.Value?.FirstOrDefault(task => task.LinkedResources?.Exists(link => link.ExternalId == number) == true)?.Id;
    }

    private async Task<ContentCreation> CreateAsync(GraphServiceClient graph, NewEntry.Appointment appointment, EntryAttempt attempt, CancellationToken cancellationToken)
    {
        try
        {
            var created = await graph.Me.Events.PostAsync(Of(appointment, attempt), cancellationToken: cancellationToken);
            return new ContentCreation.Created(created?.Id ?? "");
        }
        // The appointment of this transaction is there already: a first try got through.
        catch (ApiException error) when (error.ResponseStatusCode == 409)
        {
            return new ContentCreation.Created("");
        }
    }

    private TodoTask Of(NewEntry.Todo todo, EntryAttempt attempt)
    {
        TodoTask task = new()
        {
            Title = todo.Title.Reveal(),
            LinkedResources = [new() { ApplicationName = Application, DisplayName = Application, ExternalId = attempt.Number.ToString() }],
        };
        // What is missing is left out: the SDK would send what was set to null as null.
        if (todo.Notes.Length > 0)
        {
            task.Body = Text(todo.Notes);
        }

        if (todo.Due is { } due)
        {
            task.DueDateTime = Local(due.ToDateTime(TimeOnly.MinValue));
        }

        return task;
    }

    private Event Of(NewEntry.Appointment appointment, EntryAttempt attempt)
    {
        Event made = new()
        {
            Subject = appointment.Title.Reveal(),
            Start = Local(appointment.Start),
            End = Local(appointment.End),
            IsAllDay = appointment.AllDay,
            TransactionId = attempt.Number.ToString(),
        };
        if (appointment.Notes.Length > 0)
        {
            made.Body = Text(appointment.Notes);
        }

        return made;
    }

    // Plain text: what the user confirmed is never read as HTML.
    private static ItemBody Text(ContentText notes) => new() { ContentType = BodyType.Text, Content = notes.Reveal() };

    private DateTimeTimeZone Local(DateTime time) => new() { DateTime = time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), TimeZone = times.Zone };
}
