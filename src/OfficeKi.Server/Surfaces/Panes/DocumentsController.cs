using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Documents;
using OfficeKi.Documents.Writing;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>Makes a Word document of blocks the pane holds.</summary>
[ApiController, Route("api/documents"), EnableRateLimiting(LimitsModule.PerCaller)]
public sealed class DocumentsController : ControllerBase
{
    /// <summary>Answers with a new .docx made from the blocks alone. Nothing is stored, and nothing of the content is logged.</summary>
    /// <remarks>
    /// Body: <see cref="DocumentBody"/>. 200: the file, <c>application/vnd.openxmlformats-officedocument.wordprocessingml.document</c>.
    /// 400 <c>INVALID_REQUEST</c> names all wrong fields at once in <c>errors</c>; 413 <c>TOO_LARGE</c> with limit, measured size and unit
    /// for more than 1,000,000 characters or 20,000 blocks and table cells.
    /// The file holds real heading, list and table header styles, the language de-DE, the title as a property, no author and no times. With <c>provenance</c>
    /// it carries what <see cref="WordProvenance"/> says as a document property, an XML part and a content control around the text.
    /// </remarks>
    [HttpPost]
    [ProducesResponseType<FileContentResult>(200, WordFile.MediaType)]
    [ProducesResponseType<ProblemDetails>(400, Problems.ContentType), ProducesResponseType<ProblemDetails>(413, Problems.ContentType)]
    public IActionResult Write(DocumentBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var language = HttpContext.Language();
        if (body.Parts > DocumentBody.MostParts)
        {
            return ErrorsModule.Result(Problems.TooLarge(DocumentBody.MostParts, body.Parts, "entries", language));
        }

        if (body.Characters > DocumentLimits.MaxCharacters)
        {
            return ErrorsModule.Result(Problems.TooLarge(DocumentLimits.MaxCharacters, body.Characters, "characters", language));
        }

        if (body.ToText(out var errors) is not { } text)
        {
            return ErrorsModule.Result(Problems.Invalid(errors, language));
        }

        Response.Headers.CacheControl = "no-store";
        return File(WordFile.Write(text), WordFile.MediaType, body.Draft ? "entwurf.docx" : "dokument.docx");
    }
}
