using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OfficeKi.Core;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Chats;

/// <summary>Who is in a chat, and which of them are not of our own organisation.</summary>
internal sealed record ChatMembers(string? Topic, IReadOnlyList<KnownPerson> People, IReadOnlySet<string> ForeignUserIds)
{
    /// <summary>Reads topic and members. A service that shows a message but not its chat leaves them empty.</summary>
    public static async Task<ChatMembers> ReadAsync(
        GraphServiceClient graph, string chatId, Organisation organisation, CancellationToken cancellationToken)
    {
        try
        {
            var chat = await graph.Chats[chatId].GetAsync(request => request.QueryParameters.Expand = ["members"], cancellationToken);
            return Of(chat, organisation);
        }
        catch (ApiException error) when (error.ResponseStatusCode is 400 or 403 or 404)
        {
            return Of(null, organisation);
        }
    }

    /// <summary>Guests and people of other tenants, by their kind of identity or by the mail address the member list gives.</summary>
    public bool IsForeign(ChatMessageFromIdentitySet? from) => from?.User is { } user
        && (user.Id is not null && ForeignUserIds.Contains(user.Id)
            || user is TeamworkUserIdentity
            {
                UserIdentityType: not null and not TeamworkUserIdentityType.AadUser and not TeamworkUserIdentityType.OnPremiseAadUser,
            });

    private static ChatMembers Of(Chat? chat, Organisation organisation)
    {
        AadUserConversationMember[] members = [.. (chat?.Members ?? []).OfType<AadUserConversationMember>()];
        return new(
            string.IsNullOrWhiteSpace(chat?.Topic) ? null : chat.Topic,
            [.. members.Select(member => organisation.Person(member.DisplayName, member.Email))],
            members.Where(member => member.UserId is not null && !organisation.IsOwn(member.Email))
                .Select(member => member.UserId!).ToHashSet(StringComparer.OrdinalIgnoreCase));
    }
}
