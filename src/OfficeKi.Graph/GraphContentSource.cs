using OfficeKi.Core;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;
using OfficeKi.Graph.Search;

namespace OfficeKi.Graph;

/// <summary>Content from Microsoft Graph, read with the token of the caller and no other.</summary>
internal sealed class GraphContentSource(
    TenantReaders readers, ContentSearch search, GraphClients clients, GraphCall call) : IContentSource
{
    public async Task<ContentLookup> FindAsync(Caller caller, ContentRef reference, CancellationToken cancellationToken) =>
        readers.For(caller.TenantId).TryGetValue(reference.Kind ?? "", out var reader)
            ? await call.RunAsync(
                reader.Kind,
                reader.PermissionFor(reference),
                token => reader.ReadAsync(clients.For(caller, reader.PermissionFor(reference)), reference, token),
                failure => failure,
                cancellationToken)
            : new ContentLookup.NotFound();

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(Caller caller, ContentText query, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, GraphLimits.SearchHits);

        var words = SearchWords.Of(query.Reveal());
        return words.Length == 0 ? [] : await search.FindAsync(caller, words, limit, cancellationToken);
    }
}
