namespace OfficeKi.DemoTenant.Hosting;

/// <summary>Names that depend on the port, which with port 0 is known only after the start.</summary>
internal sealed class Addresses(Func<Uri> baseAddress)
{
    private readonly Lazy<Uri> _base = new(baseAddress);

    /// <summary>For example <c>https://localhost:5443/</c>.</summary>
    public Uri Base => _base.Value;

    /// <summary>For example <c>https://localhost:5443</c>: also the name of Graph as a resource.</summary>
    public string Origin => Base.GetLeftPart(UriPartial.Authority);

    public string Issuer(string tenantId) => $"{Origin}/{tenantId}/v2.0";
}
