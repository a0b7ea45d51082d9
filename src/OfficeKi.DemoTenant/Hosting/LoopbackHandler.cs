using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace OfficeKi.DemoTenant.Hosting;

/// <summary>Reaches the demo tenant and nothing else: one address, one certificate.</summary>
internal sealed class LoopbackHandler : DelegatingHandler
{
    private const string InstanceDiscovery = "/common/discovery/instance";

    private readonly Uri _base;

    public LoopbackHandler(Uri baseAddress, X509Certificate2 certificate)
        : base(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = OnlyThis(certificate) },
        }) =>
        _base = baseAddress;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { AbsolutePath: InstanceDiscovery } discovery)
        {
            // MSAL asks Microsoft's public cloud about any authority it does not know; the demo needs no internet.
            request.RequestUri = new Uri(_base, discovery.PathAndQuery);
        }

        return request.RequestUri?.Authority == _base.Authority
            ? base.SendAsync(request, cancellationToken)
            : throw new HttpRequestException($"`{request.RequestUri?.Host}` is not the demo tenant");
    }

    private static RemoteCertificateValidationCallback OnlyThis(X509Certificate2 certificate)
    {
        var trusted = certificate.RawData;
        return (_, presented, _, _) => presented is not null && presented.GetRawCertData().AsSpan().SequenceEqual(trusted);
    }
}
