using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Core;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Surfaces.Panes;

namespace OfficeKi.Server.Surfaces.Administration.Compliance;

/// <summary>The compliance table: every requirement with its state, what shows it, and what the city must still do.</summary>
[ApiController, Route("api/administration/compliance"), Authorize, Authorize(Roles = AdministrationRoles.Readers), EnableRateLimiting(LimitsModule.PerCaller)]
public sealed class ComplianceController : ControllerBase
{
    private readonly SettingChecks _settings;

    public ComplianceController(IServiceProvider services) => _settings = services.GetRequiredService<SettingChecks>();

    [HttpGet]
    [ProducesResponseType(200)]
    public IActionResult Table()
    {
        var language = HttpContext.Language();
        JsonObject[] rows = [.. Requirements.All.Select(requirement => Row(requirement, language))];
        return Ok(new JsonObject
        {
            ["requirements"] = new JsonArray([.. rows]),
            ["counts"] = new JsonObject(rows.CountBy(row => (string)row["state"]!).Select(count => KeyValuePair.Create(count.Key, (JsonNode?)count.Value))),
        });
    }

    private JsonObject Row(Requirement requirement, string language)
    {
        string[] tests = [.. Requirements.Tests[requirement.Id]];
        var settings = _settings.Look(requirement.Settings ?? []);
        return new()
        {
            ["id"] = requirement.Id,
            ["group"] = requirement.Group,
            ["source"] = requirement.Source,
            ["text"] = requirement.Text.In(language),
            ["state"] = requirement.StateFor(tests.Length, settings),
            ["tests"] = Json.Array(tests),
            ["settings"] = new JsonArray([.. settings.Select(setting => new JsonObject { ["id"] = setting.Id, ["ok"] = setting.Ok, ["text"] = setting.Text.In(language) })]),
            ["gap"] = requirement.Gap?.In(language),
            ["city"] = requirement.City?.In(language),
            ["points"] = new JsonArray([.. Requirements.Guidance.Where(point => point.Requirement == requirement.Id)
                .Select(point => new JsonObject { ["text"] = point.Point.In(language), ["rows"] = Json.Array(point.Rows) })]),
        };
    }
}
