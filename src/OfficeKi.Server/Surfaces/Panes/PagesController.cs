using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>The HTML pages. They hold no data; the scripts in them sign in and call the API.</summary>
[AllowAnonymous, ApiExplorerSettings(IgnoreApi = true)]
public sealed class PagesController : ControllerBase
{
    private const string OfficeScript = "<script src=\"https://appsforoffice.microsoft.com/lib/1/hosted/office.js\"></script>";

    private readonly PaneConfiguration _configuration;

    public PagesController(IServiceProvider services) => _configuration = services.GetRequiredService<PaneConfiguration>();

    [HttpGet("/")]
    public IActionResult Start() => _configuration.IsDemo ? Page("showcase.html", office: false) : Page("start.html", office: false);

    /// <summary>The side panel in Word. In the demo there is no Office around it, so nothing is loaded from outside.</summary>
    [HttpGet("/panes/word")]
    public IActionResult Word() => Page("word.html", office: !_configuration.IsDemo);

    /// <summary>The side panel in Outlook, for mails and appointments.</summary>
    [HttpGet("/panes/outlook")]
    public IActionResult Outlook() => Page("outlook.html", office: !_configuration.IsDemo);

    /// <summary>In Teams: the dialog of a command (<c>ticket</c>), the personal tab (<c>tab=personal</c>), the sign-in window of the search (<c>signIn=true</c>).</summary>
    [HttpGet("/panes/teams")]
    public IActionResult Teams() => Page("teams.html", office: false);

    /// <summary>Administration, data protection and staff council; what a person sees there depends on their roles.</summary>
    [HttpGet("/verwaltung"), HttpGet("/personalrat")]
    public IActionResult Administration() => Page("administration.html", office: false);

    [HttpGet("/panes/config.json")]
    public PaneSettings Configuration() => _configuration.Settings();

    private ObjectResult Missing => ErrorsModule.Result(Problems.NotFound(HttpContext.Language()));

    private IActionResult Page(string name, bool office)
    {
        var file = Path.Combine(PaneFiles.Directory, name);
        if (!System.IO.File.Exists(file))
        {
            return Missing;
        }

        var html = System.IO.File.ReadAllText(file).Replace("<!--office.js-->", office ? OfficeScript : "", StringComparison.Ordinal);
        Response.Headers.CacheControl = "no-cache";
        return Content(html, "text/html; charset=utf-8");
    }
}
