namespace OfficeKi.Graph.Connection;

/// <summary>Empties the body of every error answer, so that no exception can carry what it quotes.</summary>
/// <remarks>
/// Graph's error texts repeat ids, names and query text, and the SDK puts them into exception messages. Status and headers are all
/// we decide on. It also keeps an HTML error page of a proxy from breaking the SDK's JSON reader.
/// </remarks>
internal sealed class ErrorBodyHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if ((int)response.StatusCode >= 400)
        {
            response.Content.Dispose();
            response.Content = new ByteArrayContent([]);
            response.ReasonPhrase = null;
        }

        return response;
    }
}
