using OfficeKi.Core;
using OfficeKi.Graph.Connection;

namespace OfficeKi.Graph.Facts;

/// <summary>Tells our own organisation from everybody else, by mail domain.</summary>
/// <remarks>
/// It takes the sender address as the mail server delivered it. Whether that address was forged is the mail server's check (SPF, DKIM, DMARC);
/// this does not repeat it.
/// </remarks>
internal sealed class Organisation(IReadOnlyList<string> domains)
{
    private readonly HostList _domains = new(domains);

    /// <summary>True for an address of our own; no address, or one of no domain, is somebody else's.</summary>
    public bool IsOwn(string? address) =>
        address?.Trim() is { } trimmed && trimmed.LastIndexOf('@') is > 0 and var at && _domains.Contains(trimmed[(at + 1)..]);

    public KnownPerson Person(string? name, string? address) => new(new(name ?? ""), new(address ?? ""), IsOwn(address));

    /// <summary>Whether a field that a document brought along (<c>field:from</c> of a saved mail) names a sender from outside.</summary>
    public bool IsForeignSender(Passage passage) =>
        passage.Kind == PassageKind.Field
        && (passage.Locator.EndsWith("field:from", StringComparison.Ordinal) || passage.Locator.EndsWith("field:organizer", StringComparison.Ordinal))
        && !IsOwn(AddressIn(passage.Text.Reveal()));

    private static string AddressIn(string text)
    {
        var open = text.LastIndexOf('<');
        var close = text.LastIndexOf('>');
        return open >= 0 && close > open ? text[(open + 1)..close] : text.Trim(' ', '"');
    }
}
