using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace OfficeKi.Browser.Tests.Stage;

/// <summary>Stands for the rest of the internet as a browser's proxy: records whatever connects, answers nothing. Loopback goes past it.</summary>
/// <remarks>A page's own list of requests leaves out connections opened ahead of need; no connection gets around a proxy.</remarks>
internal sealed class ForeignHosts : IAsyncDisposable
{
    /// <summary>What goes past the proxy. Playwright sends loopback through it unless both rules stand in this order.</summary>
    public const string Own = "<-loopback>,127.0.0.1";

    /// <summary>Chromium itself asks there what the fields of a form may be for; no page can make it say more.</summary>
    private const string OfTheBrowser = "CONNECT content-autofill.googleapis.com:443 ";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _asked = new();
    private readonly Task _listening;

    public ForeignHosts()
    {
        _listener.Start();
        _listening = ListenAsync();
    }

    public string Address => $"http://{_listener.LocalEndpoint}";

    /// <summary>The first line of all that was asked: <c>CONNECT host:443 …</c>.</summary>
    public IReadOnlyCollection<string> Asked => [.. _asked.Where(line => !line.StartsWith(OfTheBrowser, StringComparison.Ordinal))];

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _listening;
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                using StreamReader reader = new(client.GetStream());
                _asked.Enqueue(await reader.ReadLineAsync() ?? "(nothing)");
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or IOException)
        {
        }
    }
}
