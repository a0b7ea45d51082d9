using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Names and addresses as the mail, calendar and chat parts of Graph write them.</summary>
internal sealed class People(DemoCity city)
{
    public static JsonObject Recipient(DemoAddress address) => new() { ["emailAddress"] = EmailAddress(address) };

    public static JsonArray Recipients(IEnumerable<DemoAddress> addresses) => new([.. addresses.Select(Recipient)]);

    public static JsonObject EmailAddress(DemoAddress address) => new() { ["name"] = address.Name, ["address"] = address.Address };

    public string ObjectId(DemoAddress address) =>
        city.Personas.FirstOrDefault(persona => persona.Mail.Equals(address.Address, StringComparison.OrdinalIgnoreCase))?.ObjectId
        ?? MadeUpId(address);

    // People without a persona still need an id, and the same one each time.
    private static string MadeUpId(DemoAddress address) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(address.Address.ToLowerInvariant())).AsSpan(0, 16)).ToString();
}
