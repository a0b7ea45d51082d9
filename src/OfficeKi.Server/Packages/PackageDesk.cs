using OfficeKi.Core;
using OfficeKi.Policy;
using OfficeKi.Server.Policies;

namespace OfficeKi.Server.Packages;

/// <summary>A city whose packages may be imported.</summary>
/// <param name="PublicKey">PEM.</param>
internal sealed record TrustedIssuer(string Name, string KeyId, string PublicKey);

/// <summary>All trusted issuers of a tenant, as one revision.</summary>
internal sealed record TrustedIssuers(IReadOnlyList<TrustedIssuer> Issuers);

/// <summary>That a package was given out.</summary>
internal sealed record ExportedPackage(string Name, string Release);

/// <summary>What a package turned out to be: its content and who signed it, or why it is refused.</summary>
internal sealed record PackageReading(PackageContent? Content, TrustedIssuer? Issuer, FieldError? Refusal);

/// <summary>Packs what a city shares, and checks what it gets.</summary>
internal sealed class PackageDesk(IRevisions revisions, PolicyShelf shelf, Cities cities, PackageKey key, string dataDirectory, TimeProvider time)
{
    public const string Area = "packages";
    public const int LongestPackage = 2 * 1024 * 1024;
    private const string IssuersKey = "issuers";
    private const string ExportsKey = "exports";

    public async Task<(TrustedIssuers Value, int Number)> IssuersAsync(string tenantId, CancellationToken cancellationToken) =>
        (await revisions.HistoryAsync(tenantId, Area, IssuersKey, cancellationToken)) is [var newest, ..] ? (Stored.Read<TrustedIssuers>(newest).Value, newest.Number) : (new([]), 0);

    public Task<Revision?> TrySetIssuersAsync(Caller caller, int after, TrustedIssuers issuers, CancellationToken cancellationToken) =>
        revisions.TryAddAsync(caller.TenantId, Area, IssuersKey, after, Stored.Write(issuers), caller.ObjectId, cancellationToken);

    public async Task<IReadOnlyList<Kept<ExportedPackage>>> ExportsAsync(string tenantId, CancellationToken cancellationToken) =>
        [.. (await revisions.HistoryAsync(tenantId, Area, ExportsKey, cancellationToken)).Select(Stored.Read<ExportedPackage>)];

    /// <summary>The tenant's policy in force and what belongs to it, signed. Null when somebody else exported at the same moment.</summary>
    public async Task<SignedPackage?> ExportAsync(Caller caller, string name, string release, IReadOnlyList<PolicyFile> policy, CancellationToken cancellationToken)
    {
        var golden = await revisions.HistoryAsync(caller.TenantId, Golden.GoldenShelf.CasesArea, Golden.GoldenShelf.CasesKey, cancellationToken);
        PolicyFile[] parts = [.. PartsInFolder(), .. golden.Take(1).Select(newest => new PolicyFile("golden.json", newest.Json))];
        var after = Stored.NewestOf(await ExportsAsync(caller.TenantId, cancellationToken));
        if (await revisions.TryAddAsync(caller.TenantId, Area, ExportsKey, after, Stored.Write(new ExportedPackage(name, release)), caller.ObjectId, cancellationToken) is null)
        {
            return null;
        }

        using var signing = key.Open();
        return SignedPackage.Sign(new PackageContent(name, release, CityOf(caller)?.Name ?? "", time.GetUtcNow(), policy, parts).ToBytes(), signing);
    }

    /// <summary>Checks size, shape, issuer, signature and age. Changes nothing.</summary>
    public async Task<PackageReading> ReadAsync(string tenantId, string? text, CancellationToken cancellationToken)
    {
        if (text is not { Length: > 0 and <= LongestPackage })
        {
            return Refuse("Das Paket fehlt oder ist größer als 2 Megabyte.", "The package is missing or larger than 2 megabytes.");
        }

        if (SignedPackage.Read(text) is not { } signed)
        {
            return Refuse("Diese Datei ist kein signiertes OfficeKi-Paket.", "This file is no signed OfficeKi package.");
        }

        var issuer = (await IssuersAsync(tenantId, cancellationToken)).Value.Issuers.FirstOrDefault(issuer => issuer.KeyId == signed.KeyId());
        if (issuer is null)
        {
            return Refuse(
                "Der Schlüssel dieses Pakets ist nicht bekannt. Tragen Sie zuerst den Absender ein, wenn Sie ihm vertrauen.",
                "The key of this package is not known. Enter the issuer first if you trust it.");
        }

        using var trusted = PublicKeys.Read(issuer.PublicKey);
        if (trusted is null || signed.Verify(trusted) is not { } payload)
        {
            return Refuse(
                "Die Signatur passt nicht zum Inhalt. Das Paket wurde verändert oder stammt nicht von diesem Absender. Es wurde nichts übernommen.",
                "The signature does not fit the content. The package was changed or is not from this issuer. Nothing was taken over.");
        }

        return Parse(payload) is { } content && PackageContent.Number(content.Release) is { } release
            ? await AgeAsync(tenantId, content, issuer, release, cancellationToken)
            : Refuse("Der Inhalt des Pakets hat eine Form, die diese Version nicht kennt.", "The content of the package has a shape this version does not know.");
    }

    /// <summary>Files of the package for this city: refusals name its own contact, not that of the issuer.</summary>
    public IReadOnlyList<PolicyFile> Adopt(Caller caller, PackageContent content) => CityOf(caller) is { Contact.Length: > 0 } city
        ? [.. content.Policy.Select(file => Overlay.IsCase(file.Name) ? file : file with { Text = Overlay.WithContact(file.Text, city.Contact) })]
        : content.Policy;

    private async Task<PackageReading> AgeAsync(string tenantId, PackageContent content, TrustedIssuer issuer, Version release, CancellationToken cancellationToken)
    {
        var known = (await shelf.VersionsAsync(tenantId, cancellationToken))
            .Select(version => version.Value.Package).OfType<PackageOrigin>()
            .Where(package => package.KeyId == issuer.KeyId && package.Name == content.Name)
            .Select(package => PackageContent.Number(package.Release)).Max();
        return known is null || release > known ? new(content, issuer, null) : Refuse(
            $"Dieses Paket ist schon eingespielt oder älter als das eingespielte ({known}).",
            $"This package was imported already or is older than the one imported ({known}).");
    }

    private IEnumerable<PolicyFile> PartsInFolder()
    {
        var templates = Path.Combine(dataDirectory, "templates");
        string[] own = Directory.Exists(templates) ? Directory.GetFiles(templates, "*.json") : [];
        string[] files = [.. own.Order(StringComparer.Ordinal), .. OwnFiles.Select(name => Path.Combine(dataDirectory, name)).Where(File.Exists)];
        return files.Select(path => new PolicyFile(Path.GetRelativePath(dataDirectory, path).Replace('\\', '/'), File.ReadAllText(path)));
    }

    private static readonly string[] OwnFiles = ["glossary.json", "terms.json"];

    private City? CityOf(Caller caller) => cities.All.FirstOrDefault(city => string.Equals(city.TenantId, caller.TenantId, StringComparison.OrdinalIgnoreCase));

    private static PackageContent? Parse(byte[] payload)
    {
        try
        {
            return PackageContent.Read(payload);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static PackageReading Refuse(string de, string en) => new(null, null, new("package", new(de, en)));
}
