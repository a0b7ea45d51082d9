using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.DataProtection;
using OfficeKi.Core;
using OfficeKi.Functions.Entries;

namespace OfficeKi.Server.Surfaces.Panes.Entries;

/// <summary>Tokens that say: this person was shown exactly this entry. Good for five minutes and one creation; they hold a hash of the entry, not the entry.</summary>
/// <remarks>
/// Authenticated encryption by ASP.NET Core Data Protection, whose keys lie in the data directory: every server on it can read what another gave out,
/// and asks the same store which ones were used.
/// A creation that fails gives its confirmation back. The same confirmation tries again under the same number, by which an entry that got through
/// the first time is found instead of made twice: Graph compares an appointment's transaction number, of a task we look for its number ourselves.
/// A server that dies in between gives nothing back: the person is asked again, and told that the entry may be there.
/// </remarks>
internal sealed partial class Confirmations(IDataProtectionProvider protection, IConfirmationUses uses, TimeProvider time, ILogger<Confirmations> logger)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const string Function = "tasks";
    private const int LongestToken = 4096;

    private readonly IDataProtector _protector = protection.CreateProtector("OfficeKi.Confirmations.v2");

    public (string Token, DateTimeOffset Expires) Issue(Caller caller, string surface, NewEntry entry)
    {
        var expires = time.GetUtcNow() + Lifetime;
        Ticket ticket = new(Guid.NewGuid(), Binding(caller, surface, entry), expires);
        return (_protector.Protect(JsonSerializer.Serialize(ticket)), expires);
    }

    /// <summary>Creates under the token, once.</summary>
    /// <returns>What creating led to; null when the token is none of ours, of somebody else, for anything else, too old, used, or in use.</returns>
    public async Task<EntryOutcome?> UseAsync(
        Caller caller, string surface, NewEntry entry, string? token, Func<EntryAttempt, Task<EntryOutcome>> create, CancellationToken cancellationToken)
    {
        if (Read(token) is not { } ticket || ticket.Expires <= time.GetUtcNow() || ticket.Bound != Binding(caller, surface, entry))
        {
            return null;
        }

        return await TakeAsync(ticket, cancellationToken) switch
        {
            null => new EntryOutcome.NotRecorded(),
            ConfirmationUse.Refused => null,
            var use => await CreateAsync(new(ticket.Number, use == ConfirmationUse.Again), create),
        };
    }

    private async Task<EntryOutcome> CreateAsync(EntryAttempt attempt, Func<EntryAttempt, Task<EntryOutcome>> create)
    {
        EntryOutcome? outcome = null;
        try
        {
            return outcome = await create(attempt);
        }
        finally
        {
            if (outcome is not (EntryOutcome.Created or EntryOutcome.Refused))
            {
                await GiveBackAsync(attempt.Number);
            }
        }
    }

#pragma warning disable CA1031 // whatever is wrong with the store: what cannot be remembered is not done
    private async Task<ConfirmationUse?> TakeAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        try
        {
            return await uses.TakeAsync(ticket.Number, ticket.Expires, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.NotRemembered(logger, failure.GetType().Name);
            return null;
        }
    }

    // Even when the caller has gone; and when it fails the confirmation stays used, which is the safe side.
    private async Task GiveBackAsync(Guid number)
    {
        try
        {
            await uses.GiveBackAsync(number, CancellationToken.None);
        }
        catch (Exception failure)
        {
            Log.NotRemembered(logger, failure.GetType().Name);
        }
    }
#pragma warning restore CA1031

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

    // A JSON array, because no two lists of parts look alike in it.
    private static string Binding(Caller caller, string surface, NewEntry entry)
    {
        JsonArray parts = [Function, caller.TenantId, caller.ObjectId, surface, TargetOf(entry), EntryJson.Of(entry)];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToJsonString())));
    }

    private static string TargetOf(NewEntry entry) => entry is NewEntry.Todo ? "me/todo/lists/defaultList" : "me/events";

    private sealed record Ticket(Guid Number, string Bound, DateTimeOffset Expires);

    private static partial class Log
    {
        [LoggerMessage(5001, LogLevel.Error, "The use of a confirmation could not be stored: {Exception}")]
        public static partial void NotRemembered(ILogger logger, string exception);
    }
}
