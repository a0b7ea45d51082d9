using OfficeKi.Core;
using OfficeKi.Server.Surfaces.Teams.Activities;

namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>The message or chat an action was started from, as a reference that is later read with the person's own rights.</summary>
internal static class ChatReference
{
    private const int LongestId = 300;

    /// <returns><c>chat:{chat}~{message}</c> from a message, <c>chat:{chat}</c> from the compose box; null for posts in channels, which are no chat, and from the command bar.</returns>
    public static ContentRef? Of(ActivityConversation? conversation, ActionValue value)
    {
        if (conversation is not { ConversationType: "personal" or "groupChat", Id: { } chat } || !IsId(chat))
        {
            return null;
        }

        if (value.IsFromMessage)
        {
            return value.MessagePayload?.Id is { } message && IsId(message) ? ContentRef.Of("chat", $"{chat}~{message}") : null;
        }

        return string.Equals(value.CommandContext, "compose", StringComparison.OrdinalIgnoreCase) ? ContentRef.Of("chat", chat) : null;
    }

    private static bool IsId(string id) =>
        id.Length is > 0 and <= LongestId && id.All(c => char.IsAsciiLetterOrDigit(c) || c is ':' or '.' or '-' or '_' or '@' or '=');
}
