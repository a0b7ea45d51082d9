using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;

namespace OfficeKi.Server.Surfaces.Teams.Tickets;

/// <summary>Tells the Teams dialog what it was opened for.</summary>
[ApiController, Route("api/teams/tickets"), EnableRateLimiting(LimitsModule.PerCaller)]
public sealed class TicketsController(IServiceProvider services) : ControllerBase
{
    // Internal, so no parameter of a public constructor.
    private readonly Tickets _tickets = services.GetRequiredService<Tickets>();

    /// <summary>Redeems a ticket of the dialog's address, once, for the person it was made for.</summary>
    /// <remarks>
    /// 200: <c>{"function":"summarize","content":{"ref":"chat:…","text":null,"part":"item"}}</c>, the content in the shape <c>POST /api/runs</c> takes;
    /// both are null when the dialog starts empty: from the compose box, and for a channel's post, which the functions have no right to read.
    /// 404 for a ticket that is none, somebody else's, older than five minutes, or used; 503 when its use cannot be stored.
    /// </remarks>
    [HttpPost]
    [ProducesResponseType(200), ProducesResponseType<ProblemDetails>(404), ProducesResponseType<ProblemDetails>(503)]
    public async Task<IActionResult> RedeemAsync(TicketBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        return await _tickets.RedeemAsync(User.ToCaller(), body.Ticket, cancellationToken) switch
        {
            TicketOutcome.Redeemed redeemed => Ok(Json(redeemed)),
            TicketOutcome.NotRemembered => ErrorsModule.Result(Problems.Unavailable(HttpContext.Language())),
            _ => ErrorsModule.Result(Problems.NotFound(HttpContext.Language())),
        };
    }

    private static JsonObject Json(TicketOutcome.Redeemed redeemed) => new()
    {
        ["function"] = redeemed.Content.Function,
        ["content"] = new JsonObject
        {
            ["ref"] = redeemed.Content.Reference,
            ["text"] = null,
            ["part"] = "item",
        },
    };
}

/// <summary>Body of <c>POST /api/teams/tickets</c>.</summary>
public sealed record TicketBody(string? Ticket);
