using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Surfaces.Teams.Activities;
using OfficeKi.Server.Surfaces.Teams.Channel;
using OfficeKi.Server.Surfaces.Teams.Invokes;

namespace OfficeKi.Server.Surfaces.Teams;

/// <summary>Where Teams posts activities. The answer to an invoke is the answer to the request itself; nothing is ever sent by ourselves.</summary>
/// <remarks>
/// 200 with a body for an invoke we know, 200 without for everything that only informs us; 400 malformed; 401 not from the channel, not of our tenants, too old,
/// or of nobody; 412 a search needs a further consent; 413 larger than 256 KiB; 429 too many of one person; 501 an invoke we do not know.
/// </remarks>
[Route("api/messages"), Authorize(Policy = ChannelScheme.Policy), ApiExplorerSettings(IgnoreApi = true)]
public sealed class MessagesController(IServiceProvider services) : ControllerBase
{
    // Internal, so not parameters of a public constructor.
    private readonly ChannelTrust _trust = services.GetRequiredService<ChannelTrust>();
    private readonly PersonLimit _limit = services.GetRequiredService<PersonLimit>();
    private readonly TeamsOptions _options = services.GetRequiredService<TeamsOptions>();
    private readonly IEnumerable<IInvoke> _invokes = services.GetServices<IInvoke>();

    [HttpPost]
    public async Task<IActionResult> ReceiveAsync(CancellationToken cancellationToken)
    {
        switch (await ActivityReader.ReadAsync(Request.Body, cancellationToken))
        {
            case ActivityReading.Read { Activity: var activity }:
                if (!_trust.Trusts(User, activity) || (activity.IsInvoke && activity.PersonId is null))
                {
                    await ChannelScheme.RefuseAsync(HttpContext);
                    return new EmptyResult();
                }

                return activity.IsInvoke ? await AnswerAsync(activity, cancellationToken) : Ok();
            case ActivityReading.TooLarge:
                return ErrorsModule.Result(Problems.TooLarge(ActivityReader.LargestBody, Request.ContentLength ?? ActivityReader.LargestBody + 1, "bytes", HttpContext.Language()));
            default:
                return Malformed(HttpContext.Language());
        }
    }

    private async Task<IActionResult> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (await _limit.WaitAsync(activity, cancellationToken) is { } wait)
        {
            Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            return ErrorsModule.Result(Problems.TooManyRequests(wait, activity.Language));
        }

        if (_invokes.FirstOrDefault(known => known.Name == activity.Name) is not { } invoke)
        {
            return StatusCode(StatusCodes.Status501NotImplemented);
        }

        return await invoke.AnswerAsync(new(activity, activity.PersonId!, Site()), cancellationToken) switch
        {
            null => Malformed(activity.Language),
            { Body: { } body } => Ok(body),
            var answer => StatusCode(answer.Status),
        };
    }

    // Without a public address this is the demo, which answers on loopback only.
    private Uri Site() => _options.IsOn ? _options.Site : new($"{Request.Scheme}://{Request.Host}");

    private static ObjectResult Malformed(string language) => ErrorsModule.Result(Problems.Invalid(
        [new("body", new("Erwartet wird eine Activity des Bot-Framework-Protokolls.", "An activity of the Bot Framework protocol is expected."))], language));
}
