using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OfficeKi.DemoTenant.Graph;

/// <summary><c>POST /search/query</c>: one question over files, mails, appointments and chats, trimmed to the caller.</summary>
/// <remarks>Source: Microsoft Search API in Graph, query; one request per call and its combinations of entity types.</remarks>
internal sealed class SearchEndpoint(ODataResults results, SearchSources sources)
{
    private const int UsualSize = 25;
    private const int LargestSize = 500;
    private const string Context = "Collection(microsoft.graph.searchResponse)";

    public void Map(IEndpointRouteBuilder graph) =>
        graph.MapPost("/search/query", QueryAsync).Needs(GraphDialect.Drive);

    private async Task<IResult> QueryAsync(GraphCall call)
    {
        var body = await RequestBody.ReadAsync<SearchBody>(call.Http);
        if (body?.Requests is not [{ Query.QueryString: { Length: > 0 } text } request])
        {
            return GraphError.BadRequest("Exactly one search request with a query string is expected.");
        }

        if (request.From < 0 || request.Size is < 1 or > LargestSize)
        {
            return GraphError.BadRequest($"from must not be negative, size must be between 1 and {LargestSize}.");
        }

        var asked = sources.All.Where(source => request.EntityTypes?.Contains(source.EntityType) == true).ToList();
        if (asked.Count == 0 || asked.Count != request.EntityTypes!.Length || asked.DistinctBy(source => source.Group).Count() > 1)
        {
            return GraphError.BadRequest("The combination of entity types is not supported.");
        }

        return asked.All(source => call.HasAny(source.AnyScope))
            ? Answer(call, request, SearchWords.Parse(text), asked)
            : GraphError.Denied(GraphDialect.Drive);
    }

    private IResult Answer(GraphCall call, SearchRequest request, SearchWords words, IReadOnlyList<SearchSource> asked)
    {
        var matches = asked.SelectMany(source => source.Find(call, words)).Where(match => match.Words > 0)
            .OrderByDescending(match => match.Words).ThenByDescending(match => match.Modified).ToList();
        var hits = matches.Skip(request.From).Take(request.Size).Select((match, index) => Hit(match, words, request.From + index + 1));

        return results.Body(call, Context, new()
        {
            ["value"] = new JsonArray(new JsonObject
            {
                ["searchTerms"] = new JsonArray([.. words.Words.Select(word => JsonValue.Create(word))]),
                ["hitsContainers"] = new JsonArray(new JsonObject
                {
                    ["hits"] = new JsonArray([.. hits]),
                    ["total"] = matches.Count,
                    ["moreResultsAvailable"] = (long)request.From + request.Size < matches.Count,
                }),
            }),
        });
    }

    private static JsonObject Hit(SearchMatch match, SearchWords words, int rank) => new()
    {
        ["hitId"] = match.Id,
        ["rank"] = rank,
        ["summary"] = words.Summary(match.Text),
        ["resource"] = match.Resource(),
    };

    private sealed record SearchBody(SearchRequest[]? Requests);

    private sealed record SearchRequest(string[]? EntityTypes, SearchQuery? Query, int From = 0, int Size = UsualSize);

    private sealed record SearchQuery(string? QueryString);
}
