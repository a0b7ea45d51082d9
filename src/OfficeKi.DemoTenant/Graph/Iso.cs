using System.Globalization;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Instants as Graph writes them.</summary>
internal static class Iso
{
    public static string Of(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
