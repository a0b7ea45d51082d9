namespace OfficeKi.Graph.Connection;

/// <summary>Host or mail domains: <c>a.example</c> means exactly that one, <c>.a.example</c> it and all below.</summary>
internal sealed class HostList(IEnumerable<string> entries)
{
    private readonly string[] _entries = [.. entries];

    public bool Contains(string host) => Array.Exists(_entries, entry => Matches(entry, host));

    private static bool Matches(string entry, string host) => entry.StartsWith('.')
        ? host.EndsWith(entry, StringComparison.OrdinalIgnoreCase) || host.Equals(entry[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(entry, StringComparison.OrdinalIgnoreCase);
}
