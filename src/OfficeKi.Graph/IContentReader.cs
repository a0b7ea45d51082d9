using Microsoft.Graph;
using OfficeKi.Core;

namespace OfficeKi.Graph;

/// <summary>Reads one kind of content; a new kind is a new file with one of these.</summary>
internal interface IContentReader
{
    /// <summary>As in <see cref="ContentRef.Kind"/>.</summary>
    string Kind { get; }

    /// <summary>The one delegated permission all calls for this reference need.</summary>
    string PermissionFor(ContentRef reference);

    Task<ContentLookup> ReadAsync(GraphServiceClient graph, ContentRef reference, CancellationToken cancellationToken);
}
