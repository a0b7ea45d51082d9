using System.Buffers;
using System.Collections.Frozen;

namespace OfficeKi.Privacy.Output;

/// <summary>Decides which addresses may become links.</summary>
internal sealed class AllowedHosts(IReadOnlyList<string> hosts)
{
    private const string Scheme = "https://";
    private const int Longest = 2048;

    // Printable ASCII without what parsers read in different ways.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    private readonly FrozenSet<string> _hosts = hosts.Select(host => host.Trim().ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>HTTPS, a host that is letter by letter on the list, no user, no port, nothing that parsers read differently.</summary>
    public bool Allows(ReadOnlySpan<char> address, out string href)
    {
        href = "";
        if (address.Length > Longest || !address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || address.ContainsAnyExcept(Plain))
        {
            return false;
        }

        var rest = address[Scheme.Length..];
        var host = rest.IndexOfAny("/?#") is >= 0 and var end ? rest[..end] : rest;
        if (!_hosts.Contains(host.ToString().ToLowerInvariant()))
        {
            return false;
        }

        // A second opinion: the platform's parser must see the same host.
        var text = address.ToString();
        var isSame = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.UserInfo.Length == 0
            && host.Equals(uri.Host, StringComparison.OrdinalIgnoreCase);
        href = isSame ? text : "";
        return isSame;
    }
}
