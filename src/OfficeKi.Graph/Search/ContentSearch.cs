using Microsoft.Graph.Models;
using Microsoft.Graph.Search.Query;
using OfficeKi.Core;
using OfficeKi.Graph.Connection;

namespace OfficeKi.Graph.Search;

/// <summary>Searches documents and mails at the same time; Graph shows each caller only what is theirs.</summary>
internal sealed class ContentSearch(GraphClients clients, GraphCall call)
{
    private const int MostHits = GraphLimits.SearchHits;

    public async Task<IReadOnlyList<Core.SearchHit>> FindAsync(Caller caller, string words, int limit, CancellationToken cancellationToken)
    {
        // One entity type per call: documents and mails cannot be mixed in one request, and each has its own permission.
        var found = await Task.WhenAll(
            FindAsync(caller, EntityType.DriveItem, GraphScopes.Files, words, cancellationToken),
            FindAsync(caller, EntityType.Message, GraphScopes.Mail, words, cancellationToken));
        if (Array.TrueForAll(found, answer => answer.Failure is not null))
        {
            throw new ContentSearchException(found.Select(answer => answer.Failure).FirstOrDefault(failure => failure is ContentLookup.SignInNeeded) ?? found[0].Failure!);
        }

        return [.. found.SelectMany(answer => answer.Hits).OrderBy(hit => hit.Rank).Take(limit).Select(hit => hit.Hit)];
    }

    private Task<Answer> FindAsync(Caller caller, EntityType type, string permission, string words, CancellationToken cancellationToken) => call.RunAsync(
        $"search {type}",
        permission,
        async token =>
        {
            var body = new QueryPostRequestBody
            {
                Requests = [new() { EntityTypes = [type], Query = new() { QueryString = words }, From = 0, Size = MostHits }],
            };
            var answer = await clients.For(caller, permission).Search.Query.PostAsQueryPostResponseAsync(body, cancellationToken: token);
            return new Answer([.. HitsOf(answer)], null);
        },
        failure => new Answer([], failure),
        cancellationToken);

    private static IEnumerable<RankedHit> HitsOf(QueryPostResponse? answer) =>
        from response in answer?.Value ?? []
        from container in response.HitsContainers ?? []
        from hit in container.Hits ?? []
        let reference = ReferenceOf(hit)
        where reference is not null
        select new RankedHit(hit.Rank ?? int.MaxValue, new(reference.Value, new(TitleOf(hit.Resource))));

    private static ContentRef? ReferenceOf(Microsoft.Graph.Models.SearchHit hit) => hit.Resource switch
    {
        DriveItem { Folder: null, Id: { } item, ParentReference.DriveId: { } drive } => Parse($"drive:{drive}~{item}"),
        // Search gives Exchange's own spelling of the id, the mail calls want the one that is safe in addresses.
        Message when hit.HitId is { } id => Parse($"mail:{id.Replace('/', '-').Replace('+', '_')}"),
        _ => null,
    };

    private static ContentRef? Parse(string text) => ContentRef.TryParse(text, out var reference) ? reference : null;

    private static string TitleOf(Entity? resource) => resource switch
    {
        DriveItem item => item.Name ?? "",
        Message message => message.Subject ?? "",
        _ => "",
    };

    private sealed record RankedHit(int Rank, Core.SearchHit Hit);

    private sealed record Answer(IReadOnlyList<RankedHit> Hits, ContentLookup? Failure);
}
