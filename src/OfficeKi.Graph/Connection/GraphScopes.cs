namespace OfficeKi.Graph.Connection;

/// <summary>Delegated permissions, the least that opens each kind of content.</summary>
internal static class GraphScopes
{
    public const string Files = "Files.Read.All";

    public const string Mail = "Mail.Read";

    /// <summary>The caller's own profile, for their organisational unit.</summary>
    public const string Profile = "User.Read";

    public const string Chats = "Chat.Read";

    public const string Calendars = "Calendars.Read";

    /// <summary>Mails of mailboxes others have shared with the caller.</summary>
    public const string SharedMail = "Mail.Read.Shared";

    /// <summary>Asked for only when the caller has confirmed a task.</summary>
    public const string CreateTasks = "Tasks.ReadWrite";

    /// <summary>Asked for only when the caller has confirmed an appointment.</summary>
    public const string CreateEvents = "Calendars.ReadWrite";
}
