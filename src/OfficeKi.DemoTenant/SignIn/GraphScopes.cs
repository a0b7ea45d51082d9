namespace OfficeKi.DemoTenant.SignIn;

/// <summary>The delegated Graph permissions the demo's administrator has consented to, and what each kind of content needs.</summary>
/// <remarks>Source: Microsoft Graph permissions reference. Each list: any one of them is enough, the least first.</remarks>
internal static class GraphScopes
{
    public const string MailBasic = "Mail.ReadBasic";

    public static readonly string[] Profile = ["User.Read", "User.ReadWrite"];

    public static readonly string[] OwnFiles = ["Files.Read", "Files.Read.All", "Files.ReadWrite", "Files.ReadWrite.All", "Sites.Read.All"];

    public static readonly string[] Files = ["Files.Read.All", "Files.ReadWrite.All", "Sites.Read.All"];

    public static readonly string[] FileLabels = ["Files.Read.All", "Files.ReadWrite.All"];

    public static readonly string[] Mail = ["Mail.Read", "Mail.ReadWrite"];

    public static readonly string[] MailList = [MailBasic, .. Mail];

    public static readonly string[] SharedMail = ["Mail.Read.Shared", "Mail.ReadWrite.Shared"];

    public static readonly string[] Calendar = ["Calendars.Read", "Calendars.ReadWrite"];

    public static readonly string[] CreateEvents = ["Calendars.ReadWrite"];

    public static readonly string[] Chats = ["Chat.Read", "Chat.ReadWrite"];

    public static readonly string[] ChatList = ["Chat.ReadBasic", .. Chats];

    public static readonly string[] Tasks = ["Tasks.Read", "Tasks.ReadWrite"];

    public static readonly string[] CreateTasks = ["Tasks.ReadWrite"];

    public static readonly string[] AppCatalogue = ["AppCatalog.Submit", "AppCatalog.ReadWrite.All"];

    public static readonly string[] ReadAppCatalogue = ["AppCatalog.Submit", "AppCatalog.Read.All", "AppCatalog.ReadWrite.All"];

    public static readonly IReadOnlySet<string> Known =
        new HashSet<string>([.. Profile, .. OwnFiles, .. MailList, .. SharedMail, .. Calendar, .. ChatList, .. Tasks, .. ReadAppCatalogue], StringComparer.Ordinal);
}
