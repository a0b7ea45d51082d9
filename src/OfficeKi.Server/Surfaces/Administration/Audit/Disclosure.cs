using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Policy;
using OfficeKi.Records;
using OfficeKi.Server.Surfaces.Register;

namespace OfficeKi.Server.Surfaces.Administration.Audit;

/// <summary>Answers a request under the transparency act: register, rules in force, statistics. Nothing in it is about a person.</summary>
/// <remarks>Source: LTranspG RLP. Municipalities need not publish by themselves, but must answer requests.</remarks>
internal sealed class Disclosure(IGate gate, RegisterJson register, PolicySets policies, IUsageReports reports)
{
    private const string Readme = """
        OfficeKi: Auskunft nach dem Landestransparenzgesetz

        register.json    Welche KI-Funktionen es gibt: Zweck, Grenzen, Daten, Risiken, Rechtsgrundlage.
        richtlinie.json  Welche Regeln gelten und worauf sie beruhen.
        statistik.json   Nutzung in abgeschlossenen Monaten. Gruppen unter fünf Personen sind zusammengefasst („*“).
                         „-“ bedeutet: unbekannt oder nicht zutreffend.

        Die Dateien enthalten keine personenbezogenen Daten und keine Inhalte.

        """;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>Names and texts of the files.</returns>
    public async Task<IReadOnlyList<(string Name, string Text)>> FilesAsync(City city, CancellationToken cancellationToken)
    {
        JsonArray entries = [.. gate.Cards("de").Select(card => register.Entry(card, city, "de"))];
        var set = policies.For(city.TenantId).Set;
        var rules = new { set.Version, set.Contact, Rules = set.Rules.Select(rule => new { rule.Id, rule.Effect, Title = rule.Title.De, rule.Functions, rule.Source, rule.IsDryRun }) };
        var months = await reports.ReadAsync(city.TenantId, DateOnly.MinValue, DateOnly.MaxValue, cancellationToken);
        return
        [
            ("LIESMICH.txt", Readme),
            ("register.json", entries.ToJsonString(Json)),
            ("richtlinie.json", JsonSerializer.Serialize(rules, Json)),
            ("statistik.json", JsonSerializer.Serialize(months, Json)),
        ];
    }

    public async Task<byte[]> ZipAsync(City city, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in await FilesAsync(city, cancellationToken))
            {
                await using StreamWriter writer = new(zip.CreateEntry(name).Open());
                await writer.WriteAsync(text);
            }
        }

        return bytes.ToArray();
    }
}
