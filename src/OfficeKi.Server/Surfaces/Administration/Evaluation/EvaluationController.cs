using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Documents.Writing;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Administration.Evaluation;

/// <summary>The evaluation of a range of closed months: for the page, for spreadsheets, and as a Word document.</summary>
[ApiController, Route("api/administration/evaluation"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller), StoreNeeded]
public sealed class EvaluationController : ControllerBase
{
    private readonly EvaluationReport _report;
    private readonly Cities _cities;
    private readonly TimeProvider _time;

    public EvaluationController(Cities cities, TimeProvider time, IServiceProvider services) =>
        (_cities, _time, _report) = (cities, time, services.GetRequiredService<EvaluationReport>());

    [HttpGet]
    [ProducesResponseType(200)]
    public async Task<IActionResult> JsonAsync(string? from, string? to, CancellationToken cancellationToken)
    {
        var language = HttpContext.Language();
        return Read(from, to) is (true, var range, _)
            ? Ok(new JsonObject
            {
                ["from"] = Name(range.From),
                ["to"] = Name(range.To),
                ["sections"] = new JsonArray([.. (await SectionsAsync(range, language, cancellationToken)).Select(Of)]),
            })
            : Read(from, to).Problem!;
    }

    [HttpGet("/api/administration/evaluation.csv")]
    [ProducesResponseType(200)]
    public async Task<IActionResult> CsvAsync(string? from, string? to, CancellationToken cancellationToken) =>
        Read(from, to) is (true, var range, _)
            ? File(Encoding.UTF8.GetBytes(EvaluationDocument.Table(await SectionsAsync(range, HttpContext.Language(), cancellationToken))), Csv.MediaType, FileName(range, "csv"))
            : Read(from, to).Problem!;

    /// <summary>Always in German: it is for the council.</summary>
    [HttpGet("/api/administration/evaluation.docx")]
    [ProducesResponseType(200)]
    public async Task<IActionResult> WordAsync(string? from, string? to, CancellationToken cancellationToken) =>
        Read(from, to) is (true, var range, _)
            ? File(EvaluationDocument.Word(CityName, range, await SectionsAsync(range, "de", cancellationToken)), WordFile.MediaType, FileName(range, "docx"))
            : Read(from, to).Problem!;

    private string Tenant => User.ToCaller().TenantId;

    private string CityName => _cities.All.FirstOrDefault(city => string.Equals(city.TenantId, Tenant, StringComparison.OrdinalIgnoreCase))?.Name ?? "";

    private Task<IReadOnlyList<EvaluationSection>> SectionsAsync(MonthRange range, string language, CancellationToken cancellationToken) =>
        _report.SectionsAsync(Tenant, range, language, cancellationToken);

    private (bool IsRight, MonthRange Range, ObjectResult? Problem) Read(string? from, string? to)
    {
        List<FieldError> errors = [];
        return MonthRange.Read(from, to, _time.GetUtcNow(), errors) is { } range
            ? (true, range, null)
            : (false, default, ErrorsModule.Result(Problems.Invalid(errors, HttpContext.Language())));
    }

    private static JsonObject Of(EvaluationSection section) => new()
    {
        ["id"] = section.Id,
        ["title"] = section.Title,
        ["text"] = section.Text,
        ["columns"] = new JsonArray([.. section.Columns.Select(column => new JsonObject { ["title"] = column.Title, ["decimals"] = column.Decimals })]),
        ["rows"] = new JsonArray([.. section.Cells.Select(row => new JsonArray([.. row.Select(Cell)]))]),
    };

    private static JsonValue? Cell(object? cell) => cell switch
    {
        decimal number => JsonValue.Create(number),
        string text => JsonValue.Create(text),
        _ => null,
    };

    private static string FileName(MonthRange range, string type) => $"officeki-evaluation-{Name(range.From)}-{Name(range.To)}.{type}";

    private static string Name(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
