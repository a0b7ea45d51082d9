using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OfficeKi.Policy;

namespace OfficeKi.Server.Packages;

/// <summary>What cities share: a policy, and what belongs to it.</summary>
/// <param name="Name">Small letters, digits and hyphens.</param>
/// <param name="Release">Three numbers, for example <c>1.2.0</c>.</param>
/// <param name="Issuer">Name of the city, for people; whom to trust says the key.</param>
/// <param name="Policy">Rules and cases of the city's own package.</param>
/// <param name="Parts"><c>templates/*.json</c>, <c>glossary.json</c>, <c>terms.json</c>, <c>golden.json</c>.</param>
internal sealed record PackageContent(string Name, string Release, string Issuer, DateTimeOffset Created, IReadOnlyList<PolicyFile> Policy, IReadOnlyList<PolicyFile> Parts)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <exception cref="JsonException">It is no package of this shape.</exception>
    public static PackageContent Read(byte[] bytes) => JsonSerializer.Deserialize<PackageContent>(Encoding.UTF8.GetString(bytes), Json) ?? throw new JsonException("the package is null");

    /// <returns>Null when it is no three numbers.</returns>
    public static Version? Number(string? release) =>
        release is { Length: <= 20 } && release.Split('.').Length == 3 && Version.TryParse(release, out var number) ? number : null;
}
