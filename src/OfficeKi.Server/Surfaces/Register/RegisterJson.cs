using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Functions.Models;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Register;

/// <summary>An entry of the register with the fields that national registers ask for, and what only the running system knows.</summary>
/// <remarks>Mandatory fields of the Dutch Algoritmeregister publication standard and of the UK ATRS Tier 1 and 2 are all there.</remarks>
internal sealed class RegisterJson(IOptions<FunctionsOptions> options)
{
    /// <summary>Models this installation may use for the function; empty when it works without.</summary>
    public IReadOnlyList<ModelOptions> ModelsOf(FunctionCard card) => card.Engines.Contains("model") ? options.Value.Models : [];

    public JsonObject Entry(FunctionCard card, City city, string language)
    {
        var about = card.Register;
        JsonObject entry = new()
        {
            ["id"] = $"{city.TenantId}/{card.Id}",
            ["function"] = card.Id,
            ["name"] = card.Label.In(language),
            ["shortDescription"] = card.Description.In(language),
            ["organisation"] = city.Name,
            ["contact"] = city.Contact,
            ["feedback"] = city.Feedback,
            ["status"] = "in-use",
            ["begin"] = about.Since,
            ["end"] = null,
            ["publicationCategory"] = "other",
            ["purpose"] = about.Purpose.In(language),
            ["impact"] = about.Impact.In(language),
            ["humanOversight"] = about.Oversight.In(language),
            ["risks"] = Json.Array(about.Risks.Select(risk => risk.In(language))),
            ["limits"] = Json.Array(card.Help?.Limits.Select(limit => limit.In(language)) ?? []),
            ["legalBasis"] = about.LegalBasis,
            ["data"] = about.Data.In(language),
            ["recipients"] = about.Recipients.In(language),
            ["deletion"] = about.Deletion.In(language),
            ["category"] = about.Category,
            ["surfaces"] = Json.Array(card.Surfaces),
            ["engines"] = Json.Array(card.Engines),
            ["models"] = new JsonArray([.. ModelsOf(card).Select(model => new JsonObject { ["id"] = model.Id, ["location"] = model.Location, ["clearance"] = model.Clearance })]),
            ["aiAct"] = new JsonObject
            {
                ["riskClass"] = "limited",
                ["annexIII"] = about.AnnexIII,
                ["reason"] = about.Article6Reason.In(language),
                ["provenance"] = about.Provenance,
            },
            ["protection"] = new JsonObject
            {
                ["confidentiality"] = about.Protection.Confidentiality,
                ["integrity"] = about.Protection.Integrity,
                ["availability"] = about.Protection.Availability,
            },
            ["quality"] = about.Quality?.In(language),
            ["reviewed"] = about.Reviewed.ToString("O", CultureInfo.InvariantCulture),
        };
        entry["version"] = VersionOf(entry);
        return entry;
    }

    /// <summary>Hash of everything the entry says: two entries with one version say the same.</summary>
    private static string VersionOf(JsonObject entry) =>
        "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(entry.ToJsonString(JsonSerializerOptions.Default))))[..16];
}
