using System.Reflection;
using System.Text.Json;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions.Serialization;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.Tests.DemoTenant.Graph;

/// <summary>The demo's answers have the shape Microsoft publishes: no property its metadata does not know, none missing that we rely on.</summary>
/// <remarks>The SDK's models are generated from Graph's published metadata (CSDL v1.0); the required names come from the reference pages.</remarks>
public sealed class MetadataTests(TestTenant tenant) : IClassFixture<TestTenant>
{
    [Theory]
    [InlineData("/me", typeof(User), "id displayName mail userPrincipalName")]
    [InlineData("/me/messages?$top=3", typeof(Message), "id conversationId subject from toRecipients receivedDateTime hasAttachments")]
    [InlineData("/me/messages/m-1?$select=id,conversationId,internetMessageId,subject,from,toRecipients,ccRecipients,sentDateTime,receivedDateTime,body,uniqueBody,hasAttachments,importance,isDraft,webLink", typeof(Message), "body uniqueBody internetMessageId isDraft webLink")]
    [InlineData("/me/messages/m-1/attachments", typeof(Attachment), "id name contentType size isInline")]
    [InlineData("/me/drives", typeof(Drive), "id")]
    [InlineData("/drives/b!rathaus/items/f-plan", typeof(DriveItem), "id name size eTag lastModifiedDateTime file parentReference webUrl")]
    [InlineData("/drives/b!rathaus/root/children", typeof(DriveItem), "id name")]
    [InlineData("/me/chats?$expand=lastMessagePreview", typeof(Chat), "id chatType")]
    [InlineData("/chats/19:abc@thread.v2/messages?$top=2", typeof(ChatMessage), "id createdDateTime from body")]
    [InlineData("/me/events/e-1", typeof(Event), "id subject start end attendees organizer isAllDay body location")]
    [InlineData("/me/todo/lists", typeof(TodoTaskList), "id displayName wellknownListName")]
    [InlineData("/appCatalogs/teamsApps?$expand=appDefinitions", typeof(TeamsApp), "id externalId displayName distributionMethod appDefinitions")]
    public async Task An_answer_has_the_published_shape(string path, Type type, string required)
    {
        await PublishAsync();

        var answer = JsonSerializer.SerializeToElement(await tenant.JsonAsync(TestCity.Clerk, string.Join(' ', GraphScopes.Known), path));

        var entities = answer.TryGetProperty("value", out var values) ? values.EnumerateArray().ToList() : [answer];
        Assert.NotEmpty(entities);
        Assert.All(entities, entity =>
        {
            Assert.Empty(Unknown(entity, type, type.Name));
            Assert.All(required.Split(' '), name => Assert.True(entity.TryGetProperty(name, out _), name));
        });
    }

    [Theory]
    [InlineData("Files.Read.All", "/drives/b!rathaus/items/f-budget/extractSensitivityLabels", "{}", typeof(SensitivityLabelAssignment), "labels")]
    [InlineData("Files.Read.All", "/search/query", """{"requests":[{"entityTypes":["driveItem"],"query":{"queryString":"Spielplatz"},"from":0,"size":5}]}""", typeof(SearchResponse), "value")]
    [InlineData("Tasks.ReadWrite", "/me/todo/lists/tasks/tasks", """{"title":"Prüfen","dueDateTime":{"dateTime":"2026-12-01T17:00:00","timeZone":"Europe/Berlin"}}""", typeof(TodoTask), null)]
    [InlineData("Calendars.ReadWrite", "/me/events", """{"subject":"Ortstermin","start":{"dateTime":"2026-12-01T10:00:00","timeZone":"Europe/Berlin"},"end":{"dateTime":"2026-12-01T11:00:00","timeZone":"Europe/Berlin"}}""", typeof(Event), null)]
    public async Task A_posted_answer_has_the_published_shape(string scope, string path, string body, Type type, string? list)
    {
        using var response = await tenant.PostAsync(TestCity.Clerk, scope, path, body);
        var answer = JsonSerializer.SerializeToElement(await TestTenant.ReadAsync(response));

        Assert.True(response.IsSuccessStatusCode);
        var entities = list is null ? [answer] : answer.GetProperty(list).EnumerateArray().ToList();
        Assert.NotEmpty(entities);
        Assert.All(entities, entity => Assert.Empty(Unknown(entity, type, type.Name)));
    }

    [Fact]
    public void The_check_sees_what_it_looks_for()
    {
        var entity = JsonSerializer.SerializeToElement(new { id = "1", subjekt = "x", from = new { emailAddress = new { adress = "y" } }, body = new { content = "z" } });

        Assert.Equal(["Message.from.emailAddress.adress", "Message.subjekt"], Unknown(entity, typeof(Message), "Message").Order(StringComparer.Ordinal));
    }

    /// <summary>Graph sends it, and the reference's examples show it, but the metadata does not know it.</summary>
    private static readonly (Type Type, string Name)[] KnownBeyondMetadata = [(typeof(TeamworkUserIdentity), "tenantId")];

    /// <summary>Paths of properties the metadata does not know; annotations are allowed everywhere.</summary>
    private static IEnumerable<string> Unknown(JsonElement entity, Type declared, string path)
    {
        var type = Derived(entity, declared);
        var known = ((IParsable)Activator.CreateInstance(type)!).GetFieldDeserializers().Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var property in entity.EnumerateObject().Where(property => !property.Name.Contains('@', StringComparison.Ordinal)))
        {
            var place = $"{path}.{property.Name}";
            if (KnownBeyondMetadata.Contains((type, property.Name)))
            {
                continue;
            }

            if (!known.Contains(property.Name))
            {
                yield return place;
            }
            else if (ElementType(type, property.Name) is { } nested)
            {
                foreach (var inner in Objects(property.Value).SelectMany(value => Unknown(value, nested, place)))
                {
                    yield return inner;
                }
            }
        }
    }

    private static IEnumerable<JsonElement> Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => [value],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object),
        _ => [],
    };

    private static Type Derived(JsonElement entity, Type declared) =>
        entity.TryGetProperty("@odata.type", out var name) && typeof(Message).Assembly.GetType($"Microsoft.Graph.Models.{Capital(name.GetString()!.Split('.')[^1])}") is { } type ? type : declared;

    private static Type? ElementType(Type type, string name)
    {
        var property = type.GetProperty(Capital(name), BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)?.PropertyType;
        var element = property is { IsGenericType: true } ? property.GetGenericArguments()[0] : property;
        return element?.IsAssignableTo(typeof(IParsable)) == true ? element : null;
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private async Task PublishAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v1.0/appCatalogs/teamsApps");
        request.Headers.Authorization = new("Bearer", tenant.GraphToken(TestCity.Administrator, "AppCatalog.Submit"));
        request.Content = new ByteArrayContent(AppCatalogTests.Zip("0d2c5a10-7b1e-4c55-8a11-1f2e3d4c5bff", "1.0.0")) { Headers = { ContentType = new("application/zip") } };
        using var response = await tenant.Client.SendAsync(request);
    }
}
