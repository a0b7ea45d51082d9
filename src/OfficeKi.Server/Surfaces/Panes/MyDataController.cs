using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Administration;
using OfficeKi.Server.Surfaces.Administration.Unmasking;
using OfficeKi.Server.Surfaces.Panes.Training;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>All that is kept about the caller, as a file, and deleting what the law lets them delete.</summary>
/// <remarks>Source: Art. 15, 17 and 20 GDPR. The decision log stays: Art. 17(3)(b) GDPR with Art. 26(6) Regulation (EU) 2024/1689.</remarks>
[ApiController, Route("api/me"), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class MyDataController(IRecords records, IRevisions revisions, ITermsAcceptances terms, ITrainingPasses passes, TimeProvider time) : ControllerBase
{
    private const int PageSize = 200;

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static LocalizedText Kept { get; } = new(
        "Das Protokoll der Aufrufe kann nicht vorzeitig gelöscht werden: Art. 26 Abs. 6 der KI-Verordnung verlangt, dass es aufbewahrt wird. Es wird nach der eingestellten Frist gelöscht. Löschen können Sie Ihren KI-Pass und Ihre Zustimmung zu Nutzungsbedingungen.",
        "The log of calls cannot be deleted early: Art. 26(6) of the AI Act requires it to be kept. It is deleted after the period that is set. You can delete your KI-Pass and your acceptance of terms of use.");

    /// <summary>The caller's records, acceptances, training and comparisons as JSON.</summary>
    [HttpGet("export")]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> ExportAsync(CancellationToken cancellationToken)
    {
        var (caller, language) = (User.ToCaller(), HttpContext.Language());
        var looks = await UnmaskingShelf.LooksAsync(revisions, caller.TenantId, cancellationToken);
        var accepted = await terms.OfAsync(caller.TenantId, caller.ObjectId, cancellationToken);
        JsonObject file = new()
        {
            ["made"] = time.GetUtcNow(),
            ["remark"] = Kept.In(language),
            ["events"] = new JsonArray([.. (await AllAsync(caller, cancellationToken)).Select(record => OwnJson.Of(record, looks))]),
            ["terms"] = new JsonArray([.. accepted.Select(one => new JsonObject { ["version"] = one.Version, ["time"] = one.Time })]),
            ["training"] = await MyTraining.OfAsync(revisions, passes, caller, time, cancellationToken),
            ["incidents"] = Json.Array([]), // a report bears no person, so none can be found
        };
        return File(JsonSerializer.SerializeToUtf8Bytes(file, Readable), "application/json", language == "en" ? "officeki-my-data.json" : "officeki-meine-daten.json");
    }

    /// <summary>Takes back the caller's acceptance of terms of use; before the next run they are asked anew.</summary>
    [HttpDelete("terms")]
    [ProducesResponseType(204), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> WithdrawAsync(CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        return await terms.TryWithdrawAsync(caller.TenantId, caller.ObjectId, cancellationToken) ? NoContent() : ErrorsModule.Result(Problems.NotFound(HttpContext.Language()));
    }

    private async Task<List<DecisionRecord>> AllAsync(Caller caller, CancellationToken cancellationToken)
    {
        List<DecisionRecord> all = [];
        DateTimeOffset? before = null;
        while (true)
        {
            var page = await records.OwnRecordsAsync(caller.TenantId, caller.ObjectId, before, PageSize, cancellationToken);
            all.AddRange(page);
            if (page.Count < PageSize)
            {
                return all;
            }

            before = page[^1].Time;
        }
    }
}
