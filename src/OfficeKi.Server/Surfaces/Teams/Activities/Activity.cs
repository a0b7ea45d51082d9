using System.Text.Json;

namespace OfficeKi.Server.Surfaces.Teams.Activities;

/// <summary>What we read of an activity of the Bot Framework protocol. Everything else in it is ignored.</summary>
/// <remarks>Bot Framework, "Activity schema"; Teams adds <c>aadObjectId</c>, <c>tenantId</c> and <c>channelData</c>.</remarks>
internal sealed record Activity
{
    public string? Type { get; init; }

    /// <summary>Of an invoke, for example <c>composeExtension/fetchTask</c>; case matters.</summary>
    public string? Name { get; init; }

    /// <summary>The same for every retry.</summary>
    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public string? ServiceUrl { get; init; }

    public ActivitySender? From { get; init; }

    /// <summary>Missing in some personal chats.</summary>
    public ActivityConversation? Conversation { get; init; }

    public ActivityChannelData? ChannelData { get; init; }

    public IReadOnlyList<ActivityEntity?>? Entities { get; init; }

    public string? Locale { get; init; }

    public JsonElement Value { get; init; }

    /// <summary>Without these it is no activity; of an invoke, name and sender count as well.</summary>
    public bool IsComplete => Type is { Length: > 0 } && Id is { Length: > 0 and <= 512 } && ChannelId is not null && ServiceUrl is not null && Timestamp is not null
        && (!IsInvoke || Name is { Length: > 0 and <= 128 });

    public bool IsInvoke => Type == "invoke";

    /// <summary>Tenant of the conversation, checked by the channel's trust.</summary>
    public string TenantId => (Conversation?.TenantId ?? ChannelData?.Tenant?.Id ?? "").ToLowerInvariant();

    /// <summary>Object id of the person in the directory, or null: guests and anonymous people may have none.</summary>
    public string? PersonId => Guid.TryParseExact(From?.AadObjectId, "D", out var person) ? person.ToString("D") : null;

    /// <summary><c>de</c> or <c>en</c>.</summary>
    public string Language =>
        (Locale ?? Entities?.FirstOrDefault(entity => entity?.Type == "clientInfo")?.Locale)?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? "en" : "de";

    // The generated text would print the content.
    public override string ToString() => nameof(Activity);
}

internal sealed record ActivitySender(string? AadObjectId);

/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
internal sealed record ActivityConversation(string? Id, string? ConversationType, string? TenantId);

internal sealed record ActivityChannelData(ActivityTenant? Tenant);

internal sealed record ActivityTenant(string? Id);

internal sealed record ActivityEntity(string? Type, string? Locale);
