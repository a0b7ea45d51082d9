using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using OfficeKi.Core;
using OfficeKi.Server.Packages;

namespace OfficeKi.Server.Surfaces.Administration.Packages;

/// <summary>Body of <c>POST …/packages/exports</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial record ExportBody(string? Name, string? Release)
{
    internal IEnumerable<FieldError> Errors()
    {
        if (!NameShape().IsMatch(Name ?? ""))
        {
            yield return new("name", new("Ein Name besteht aus kleinen Buchstaben, Ziffern und Bindestrichen (höchstens 60).", "A name has small letters, digits and hyphens (at most 60)."));
        }

        if (PackageContent.Number(Release) is null)
        {
            yield return new("release", new("Eine Version besteht aus drei Zahlen, zum Beispiel 1.0.0.", "A version has three numbers, for example 1.0.0."));
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NameShape();
}

/// <summary>Body of <c>POST …/packages/imports</c>.</summary>
/// <param name="Revision">Number of the newest version of the policy the person saw, 0 for none.</param>
/// <param name="Package">The whole file.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ImportBody(int? Revision, string? Package);

/// <param name="PublicKey">PEM.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record IssuerBody(string? Name, string? PublicKey);

/// <summary>Body of <c>PUT …/packages/issuers</c>: all of them.</summary>
/// <param name="Revision">Number the person saw, 0 for none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record IssuersBody(int? Revision, IReadOnlyList<IssuerBody?>? Issuers)
{
    private const int Most = 50;
    private const int LongestName = 100;

    /// <returns>The issuers; those that are wrong are left out and named in <paramref name="errors"/>.</returns>
    internal IReadOnlyList<TrustedIssuer> Read(List<FieldError> errors)
    {
        List<TrustedIssuer> issuers = [];
        if (Issuers is not { Count: <= Most })
        {
            errors.Add(new("issuers", new($"Bitte nennen Sie höchstens {Most} Absender.", $"Please name at most {Most} issuers.")));
        }

        foreach (var (index, issuer) in (Issuers ?? []).Take(Most).Index())
        {
            if (issuer?.Name?.Trim().Length is not (> 0 and <= LongestName))
            {
                errors.Add(new($"issuers[{index}].name", new($"Bitte nennen Sie den Absender (höchstens {LongestName} Zeichen).", $"Please name the issuer (at most {LongestName} characters).")));
            }

            using var key = PublicKeys.Read(issuer?.PublicKey);
            if (key is null)
            {
                errors.Add(new($"issuers[{index}].publicKey", new(
                    "Das ist kein öffentlicher Schlüssel (PEM, Kurve P-256). Kopieren Sie ihn ganz, mit der ersten und der letzten Zeile.",
                    "This is no public key (PEM, curve P-256). Copy all of it, with the first and the last line.")));
                continue;
            }

            if (issuers.Exists(other => other.KeyId == PublicKeys.IdOf(key)))
            {
                errors.Add(new($"issuers[{index}].publicKey", new("Diesen Schlüssel gibt es schon.", "This key exists already.")));
            }

            issuers.Add(new(issuer!.Name?.Trim() ?? "", PublicKeys.IdOf(key), key.ExportSubjectPublicKeyInfoPem()));
        }

        return issuers;
    }
}
