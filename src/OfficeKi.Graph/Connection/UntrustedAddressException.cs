namespace OfficeKi.Graph.Connection;

/// <summary>An answer pointed to an address outside the configured hosts, and nobody went there.</summary>
/// <param name="host">The host alone: paths and queries of such links carry file names and tickets.</param>
internal sealed class UntrustedAddressException(string host) : Exception($"`{host}` is not on the list of hosts")
{
    public string Host { get; } = host;
}
