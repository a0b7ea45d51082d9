using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;
using OfficeKi.Functions;
using OfficeKi.Server.Errors;

namespace OfficeKi.Server.Surfaces.Help;

/// <summary>The in-app help as plain HTML pages, made from the catalogue: what is not there cannot be promised here.</summary>
[AllowAnonymous, ApiExplorerSettings(IgnoreApi = true)]
public sealed class HelpController(IGate gate, Cities cities) : ControllerBase
{
    /// <summary>Help for everybody: how to work with OfficeKi, and each function with a worked example.</summary>
    [HttpGet("/hilfe")]
    public ContentResult Everybody(string? lang)
    {
        var language = lang is "de" or "en" ? lang : HttpContext.Language();
        return this.Page(HelpPage.Of("/hilfe", language, HelpText.Load("help").Sections, gate.Cards(language)));
    }

    /// <summary>Help for administrators: how OfficeKi is introduced and run, then what they can add in the data directory.</summary>
    [HttpGet("/hilfe/administration")]
    public ContentResult Administrators(string? lang)
    {
        var language = lang is "de" or "en" ? lang : HttpContext.Language();
        return this.Page(HelpPage.Of("/hilfe/administration", language, [.. HelpText.Load("handbook").Sections, .. HelpText.Load("administration").Sections], []));
    }

    /// <summary>The accessibility statement, with the address of each city.</summary>
    [HttpGet("/barrierefreiheit")]
    public ContentResult Accessibility(string? lang)
    {
        var language = lang is "de" or "en" ? lang : HttpContext.Language();
        return this.Page(HelpPage.Accessibility(language, HelpText.Load("accessibility").Sections, cities));
    }
}
