using Microsoft.Extensions.Options;

namespace OfficeKi.Graph.Connection;

/// <summary>Knows which addresses are Graph itself (and may see a token) and which may only deliver a file.</summary>
internal sealed class GraphAddress
{
    private readonly Uri _base;
    private readonly string _scopePrefix;
    private readonly HostList _downloadHosts;

    public GraphAddress(IOptions<GraphOptions> options)
    {
        var value = options.Value;
        _base = new(value.BaseUrl);
        _scopePrefix = string.IsNullOrEmpty(value.ScopePrefix) ? _base.GetLeftPart(UriPartial.Authority) + "/" : value.ScopePrefix;
        _downloadHosts = new(value.DownloadHosts is { Length: > 0 } hosts ? hosts : [".sharepoint.com"]);
    }

    public string BaseUrl => _base.AbsoluteUri.TrimEnd('/');

    public string ScopeOf(string permission) => _scopePrefix + permission;

    public bool IsGraph(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttps
        && uri.Port == _base.Port
        && uri.UserInfo.Length == 0
        && uri.IdnHost.Equals(_base.IdnHost, StringComparison.OrdinalIgnoreCase);

    public bool MayDeliver(Uri uri) =>
        IsGraph(uri)
        || (uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.UserInfo.Length == 0 && _downloadHosts.Contains(uri.IdnHost));

    /// <summary>Checks where a list goes on (<c>@odata.nextLink</c>).</summary>
    /// <exception cref="UntrustedAddressException">It leads away from Graph.</exception>
    public string NextPage(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && IsGraph(uri) ? link : throw new UntrustedAddressException(uri?.IdnHost ?? "");
}
