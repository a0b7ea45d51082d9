using System.Net;

namespace OfficeKi.Functions.Models;

/// <summary>Stands between the OpenAI client and the wire and turns silent truncation into failure.</summary>
/// <remarks>
/// The client ends normally when a stream breaks without <c>finish_reason</c>, swallows error frames, and shows an HTML page answered
/// with 200 as an empty answer. So a stream must be <c>text/event-stream</c>, and <see cref="GuardedStream"/> reads every frame first.
/// </remarks>
internal sealed class StreamGuardHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return response;
        }

        if (response.Content.Headers.ContentType?.MediaType != "text/event-stream")
        {
            response.Dispose();
            throw new ModelFailedException("not-a-stream");
        }

        var guarded = new StreamContent(new GuardedStream(await response.Content.ReadAsStreamAsync(cancellationToken)));
        foreach (var header in response.Content.Headers)
        {
            guarded.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        guarded.Headers.ContentLength = null;
        response.Content = guarded;
        return response;
    }
}
