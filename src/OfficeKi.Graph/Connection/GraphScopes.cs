namespace OfficeKi.Graph.Connection;

/// <summary>Delegated permissions, the least that opens each kind of content.</summary>
internal static class GraphScopes
{
    public const string Files = "Files.Read.All";

    public const string Mail = "Mail.Read";

    public const string Chats = "Chat.Read";

    public const string Calendars = "Calendars.Read";
}
