using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Administration;
using OfficeKi.Server.Surfaces.Administration.Unmasking;
using OfficeKi.Server.Surfaces.Panes.Notices;
using OfficeKi.Server.Surfaces.Panes.Training;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>What the server knows about the caller, for the caller.</summary>
[ApiController, Route("api/me"), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class MeController(IRecords records, IRevisions revisions, ITermsAcceptances terms, ITrainingPasses passes, TimeProvider time) : ControllerBase
{
    private const int PageSize = 50;

    /// <summary>Name and roles from the token, in plain words what is kept, and what the organisation tells its users.</summary>
    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> MeAsync(CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        JsonObject me = new()
        {
            ["name"] = User.FindFirst("name")?.Value,
            ["tenantId"] = caller.TenantId,
            ["objectId"] = caller.ObjectId,
            ["roles"] = Json.Array(caller.Roles),
            ["stored"] = Json.Array(HttpContext.Language() == "en" ? StoredEn : StoredDe),
        };
        await me.AddNoticesAsync(revisions, terms, caller, (time.GetUtcNow(), HttpContext.Language()), cancellationToken);
        me["training"] = await MyTraining.OfAsync(revisions, passes, caller, time, cancellationToken);
        return Ok(me);
    }

    /// <summary>The caller's own records, newest first; <c>before</c> pages on.</summary>
    [HttpGet("events")]
    [ProducesResponseType(200)]
    public async Task<IActionResult> EventsAsync(DateTimeOffset? before, CancellationToken cancellationToken)
    {
        var caller = User.ToCaller();
        var own = await records.OwnRecordsAsync(caller.TenantId, caller.ObjectId, before, PageSize, cancellationToken);
        var looks = await UnmaskingShelf.LooksAsync(revisions, caller.TenantId, cancellationToken);
        return Ok(new JsonObject
        {
            ["events"] = new JsonArray([.. own.Select(record => OwnJson.Of(record, looks))]),
            ["next"] = own.Count == PageSize ? own[^1].Time.ToString("O") : null,
        });
    }

    private static readonly string[] StoredDe =
    [
        "Für jeden Aufruf: Zeitpunkt, Funktion, Entscheidung mit Regeln, Modell, Anzahl der Zeichen und Dauer. Statt Ihres Namens steht dort eine Kennung, die jeden Monat wechselt.",
        "Wenn Sie Nutzungsbedingungen zustimmen: die Fassung und der Zeitpunkt, unter derselben Kennung. Wenn Sie ein Problem melden: nur die Art, die Funktion und die Stunde, ohne Kennung.",
        "Wenn Sie den KI-Pass bestehen: nur der letzte Tag, an dem er gilt, unter derselben Kennung. Wurde ein Aufruf einer Person zugeordnet, steht das unter Ihren Belegen.",
        "Nicht gespeichert werden: Texte, Betreffe, Dateinamen, Fragen, Antworten.",
    ];

    private static readonly string[] StoredEn =
    [
        "For each call: time, function, decision with its rules, model, number of characters and duration. Instead of your name there is a code that changes every month.",
        "If you accept terms of use: the version and the time, under the same code. If you report a problem: only its kind, the function and the hour, without a code.",
        "If you pass the KI-Pass: only the last day it is good, under the same code. If a call was related to a person, your receipts say so.",
        "Not stored: texts, subjects, file names, questions, answers.",
    ];
}
