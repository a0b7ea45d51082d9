using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Teams.Tickets;

/// <summary>What a ticket opens: a function, on a message or chat where there is one.</summary>
/// <param name="Function">Id of the function.</param>
/// <param name="Reference"><c>chat:…</c>, or null when the dialog starts empty.</param>
internal sealed record TicketContent(string Function, string? Reference);

/// <summary>What redeeming led to.</summary>
internal abstract record TicketOutcome
{
    private TicketOutcome()
    {
    }

    internal sealed record Redeemed(TicketContent Content) : TicketOutcome;

    /// <summary>None of ours, somebody else's, too old, or used: the four look the same on purpose.</summary>
    internal sealed record NotFound : TicketOutcome;

    /// <summary>What cannot be remembered is not done.</summary>
    internal sealed record NotRemembered : TicketOutcome;
}

/// <summary>Carries a command from Teams' activity to the dialog page: good once, for five minutes, for the person who gave the command.</summary>
/// <remarks>
/// The token stands in the dialog's address, so it is encrypted (ASP.NET Core Data Protection) and holds references, never content, and of the person a hash.
/// Its number comes from the activity: however often Teams repeats one, only one of the tickets counts, on whichever server.
/// </remarks>
internal sealed partial class Tickets(IDataProtectionProvider protection, IConfirmationUses uses, TimeProvider time, ILogger<Tickets> logger)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const int LongestToken = 4096;

    private readonly IDataProtector _protector = protection.CreateProtector("OfficeKi.TeamsTickets.v1");

    /// <summary>The number of the ticket an activity leads to, the same for every retry.</summary>
    public static Guid NumberOf(string tenantId, string personId, string activityId) => new(Hash("ticket", tenantId, personId, activityId).AsSpan(0, 16));

    public string Issue(string tenantId, string personId, string activityId, TicketContent content)
    {
        Ticket ticket = new(NumberOf(tenantId, personId, activityId), Binding(tenantId, personId), content, time.GetUtcNow() + Lifetime);
        return _protector.Protect(JsonSerializer.Serialize(ticket));
    }

    public async Task<TicketOutcome> RedeemAsync(Caller caller, string? token, CancellationToken cancellationToken)
    {
        if (Read(token) is not { } ticket || ticket.Expires <= time.GetUtcNow() || ticket.Bound != Binding(caller.TenantId, caller.ObjectId))
        {
            return new TicketOutcome.NotFound();
        }

        return await TakeAsync(ticket, cancellationToken) switch
        {
            null => new TicketOutcome.NotRemembered(),
            ConfirmationUse.Refused => new TicketOutcome.NotFound(),
            _ => new TicketOutcome.Redeemed(ticket.Content),
        };
    }

#pragma warning disable CA1031 // whatever is wrong with the store: what cannot be remembered is not done
    private async Task<ConfirmationUse?> TakeAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        try
        {
            return await uses.TakeAsync(ticket.Number, time.GetUtcNow() + RememberedFor, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.NotRemembered(logger, failure.GetType().Name);
            return null;
        }
    }
#pragma warning restore CA1031

    // As long as the same activity could still lead to another ticket of this number, and that ticket could be shown.
    private static TimeSpan RememberedFor => Lifetime + (2 * Channel.ChannelTrust.LongestWay);

    private Ticket? Read(string? token)
    {
        try
        {
            return token is { Length: > 0 and < LongestToken } ? JsonSerializer.Deserialize<Ticket>(_protector.Unprotect(token)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Binding(string tenantId, string personId) => Convert.ToHexStringLower(Hash("person", tenantId, personId));

    // A JSON array, because no two lists of parts look alike in it. Ids of the directory are GUIDs, written in either case.
    private static byte[] Hash(string purpose, string tenantId, string personId, string? activityId = null)
    {
        JsonArray parts = [purpose, tenantId.ToLowerInvariant(), personId.ToLowerInvariant(), activityId];
        return SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToJsonString()));
    }

    private sealed record Ticket(Guid Number, string Bound, TicketContent Content, DateTimeOffset Expires);

    private static partial class Log
    {
        [LoggerMessage(5101, LogLevel.Error, "The use of a ticket could not be stored: {Exception}")]
        public static partial void NotRemembered(ILogger logger, string exception);
    }
}
