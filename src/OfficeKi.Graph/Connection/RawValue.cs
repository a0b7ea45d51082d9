using Microsoft.Kiota.Abstractions;

namespace OfficeKi.Graph.Connection;

/// <summary>The raw form of an attachment (<c>/$value</c>), for which the SDK has no call.</summary>
/// <remarks>Source: Microsoft Graph, "Get attachment": MIME for an attached mail, iCalendar for an appointment, vCard for a contact.</remarks>
internal static class RawValue
{
    public static RequestInformation Of(RequestInformation request)
    {
        request.UrlTemplate = request.UrlTemplate!.Split("{?")[0] + "/$value";
        request.Headers.Remove("Accept");
        return request;
    }
}
