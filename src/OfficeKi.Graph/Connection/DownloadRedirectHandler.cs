using System.Net;

namespace OfficeKi.Graph.Connection;

/// <summary>Follows the redirect of a file's content, without the token and only to hosts on the list.</summary>
/// <remarks>
/// Graph answers <c>/content</c> with 302 and an address that carries its own short-lived ticket
/// (Microsoft Graph, "Download driveItem content"). The SDK's handler keeps the token when the host stays the same and goes to any host;
/// this one starts a fresh request with no header of the first.
/// </remarks>
internal sealed class DownloadRedirectHandler(GraphAddress address) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var from = request.RequestUri!;

        for (var hop = 0; IsRedirect(response); hop++)
        {
            var target = new Uri(from, response.Headers.Location!);
            response.Dispose();
            if (hop == GraphLimits.Redirects || request.Method != HttpMethod.Get || !address.MayDeliver(target))
            {
                throw new UntrustedAddressException(target.IdnHost);
            }

            response = await base.SendAsync(new HttpRequestMessage(HttpMethod.Get, target), cancellationToken);
            from = target;
        }

        return response;
    }

    private static bool IsRedirect(HttpResponseMessage response) => response is
    {
        StatusCode: HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect,
        Headers.Location: not null,
    };
}
