using System.Globalization;
using System.Text;
using System.Text.Json;
using OfficeKi.Records;

namespace OfficeKi.Server.Surfaces.Administration.Audit;

/// <summary>Streams a month of decisions, entry by entry. Whether it is whole is told by its last line.</summary>
internal static class AuditExport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string[] Columns =
    [
        "Nummer", "Zeit (UTC)", "Entscheidung", "Funktion", "Oberfläche", "Wirkung", "Ergebnis", "Grund", "Regeln", "Richtlinie", "Modell",
        "Zeichen", "Quellen", "Token ein", "Token aus", "Kosten (Euro)", "Dauer (ms)", "Hash",
    ];

    public static async Task WriteAsync(HttpResponse response, IDecisionLog log, string tenantId, string month, bool isCsv, CancellationToken cancellationToken)
    {
        response.ContentType = isCsv ? Csv.MediaType : "application/x-ndjson";
        response.Headers.ContentDisposition = $"attachment; filename=\"officeki-entscheidungen-{month}.{(isCsv ? "csv" : "ndjson")}\"";
        var first = new DateTimeOffset(MonthRange.Month(month)!.Value, default, TimeSpan.Zero);
        await WriteAsync(response, isCsv ? Csv.ByteOrderMark + Csv.Line(Columns) : Line(new { schema = "urn:officeki:decisions:2", tenantId, month }), cancellationToken);
        var entries = 0L;
        try
        {
            await foreach (var entry in log.MonthAsync(tenantId, first, cancellationToken))
            {
                entries++;
                await WriteAsync(response, isCsv ? Csv.Line(Cells(entry)) : Line(EntryOf(entry)), cancellationToken);
            }

            await WriteAsync(response, isCsv ? Csv.Line(["Ende", $"{entries} Einträge"]) : Line(new { end = true, entries }), cancellationToken);
        }
        catch (DeletedMeanwhileException)
        {
            await WriteAsync(response, isCsv
                ? Csv.Line(["Unvollständig", "Ein Teil wurde inzwischen nach Plan gelöscht. Diese Datei bitte nicht verwenden."])
                : Line(new { end = false, problem = "DELETED_MEANWHILE", detail = "Ein Teil wurde inzwischen nach Plan gelöscht. Diese Datei bitte nicht verwenden." }), cancellationToken);
        }
    }

    // Times and amounts as they are hashed: ticks and billionths of a euro.
    private static object EntryOf(AuditEntry entry) => new
    {
        entry.Sequence,
        time = entry.Time,
        ticks = entry.Time.UtcTicks,
        entry.DecisionId,
        entry.Commitment,
        entry.Function,
        entry.Surface,
        entry.Effect,
        entry.Determining,
        entry.Obligations,
        entry.ReasonCode,
        entry.PolicyVersion,
        entry.Engine,
        entry.Result,
        entry.Characters,
        entry.Sources,
        entry.TokensIn,
        entry.TokensOut,
        entry.CostNano,
        entry.DurationMs,
        entry.Masked,
        entry.OrgUnit,
        entry.WouldDeny,
        entry.FactsCommitment,
        entry.Previous,
        entry.Hash,
    };

    private static string[] Cells(AuditEntry entry) =>
    [
        Of(entry.Sequence), entry.Time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), entry.DecisionId.ToString(), entry.Function, entry.Surface,
        entry.Effect, entry.Result, entry.ReasonCode ?? "", string.Join(' ', JsonSerializer.Deserialize<string[]>(entry.Determining) ?? []), entry.PolicyVersion, entry.Engine,
        Of(entry.Characters), Of(entry.Sources), Of(entry.TokensIn), Of(entry.TokensOut),
        (entry.CostNano / 1_000_000_000m).ToString("0.#########", CultureInfo.GetCultureInfo("de-DE")), Of(entry.DurationMs), entry.Hash,
    ];

    private static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Line(object value) => JsonSerializer.Serialize(value, Json) + "\n";

    private static Task WriteAsync(HttpResponse response, string text, CancellationToken cancellationToken) => response.WriteAsync(text, Encoding.UTF8, cancellationToken);
}
