using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using OfficeKi.Core;

namespace OfficeKi.Functions.Catalogue;

/// <summary>The register entry of a function as a JSON file beside its card. A function without a complete entry is not loaded.</summary>
internal static class RegisterFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Kinds of functions there may be. What Art. 5 of the AI Act forbids (emotions, social scoring, biometric categories, predictions about persons) is no kind.</summary>
    private static readonly string[] Categories = ["reading", "writing", "privacy"];

    private static readonly string[] Levels = ["normal", "hoch", "sehr-hoch"];

    public static RegisterEntry Load(string functionId)
    {
        var name = $"{functionId}.register.json";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"register entry `{name}` is not embedded");
        var entry = Read(stream);
        var errors = Errors(entry).ToList();
        return errors.Count == 0 ? entry : throw new InvalidOperationException($"register entry `{name}`: {string.Join("; ", errors)}");
    }

    /// <exception cref="JsonException">The file is no entry or a field is missing; the message names the place.</exception>
    public static RegisterEntry Read(Stream stream) => JsonSerializer.Deserialize<RegisterEntry>(stream, Json) ?? throw new JsonException("the file is empty");

    /// <summary>Everything that is missing or not allowed.</summary>
    public static IEnumerable<string> Errors(RegisterEntry entry)
    {
        foreach (var (field, text) in Texts(entry))
        {
            if (text is not { De.Length: > 0, En.Length: > 0 })
            {
                yield return $"`{field}` needs `de` and `en`";
            }
            else if (Math.Max(text.De.Length, text.En.Length) > 2500)
            {
                yield return $"`{field}` is longer than 2500 characters";
            }
        }

        if (entry.Risks.Count == 0)
        {
            yield return "`risks` names at least one risk";
        }

        if (entry.LegalBasis.Length == 0)
        {
            yield return "`legalBasis` is empty";
        }

        if (!Categories.Contains(entry.Category))
        {
            yield return $"`category` is one of {string.Join(", ", Categories)}; other kinds of functions are not allowed here";
        }

        if (entry.Provenance is not ("generated" or "assisted"))
        {
            yield return "`provenance` is `generated` or `assisted`";
        }

        if (entry.AnnexIII != "none")
        {
            yield return "`annexIII` is `none`: functions that Annex III of the AI Act calls high-risk cannot be run here";
        }

        if (entry is { PrivateData: true, UntrustedText: true, ExternalEffect: true })
        {
            yield return "`privateData`, `untrustedText` and `externalEffect` must not all be true";
        }

        if (new[] { entry.Protection.Confidentiality, entry.Protection.Integrity, entry.Protection.Availability }.Any(level => !Levels.Contains(level)))
        {
            yield return $"`protection` has the levels {string.Join(", ", Levels)}";
        }

        if (!DateOnly.TryParseExact(entry.Since, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return "`since` is a month like 2026-11";
        }
    }

    private static IEnumerable<(string Field, LocalizedText Text)> Texts(RegisterEntry entry) =>
    [
        ("purpose", entry.Purpose), ("impact", entry.Impact), ("oversight", entry.Oversight), ("data", entry.Data), ("recipients", entry.Recipients),
        ("deletion", entry.Deletion), ("article6Reason", entry.Article6Reason), .. entry.Risks.Select((risk, index) => ($"risks[{index}]", risk)),
    ];
}
