using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using OfficeKi.DemoTenant.SignIn;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>Files, mails, appointments and chat messages as search results; only what the caller may read is looked at.</summary>
internal sealed class SearchSources(DriveItems items, Func<DemoFile, string> textOf)
{
    private readonly ConcurrentDictionary<DemoFile, Lazy<string>> _texts = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<SearchSource> All => [
        new("driveItem", "files", GraphScopes.Files, Files),
        new("listItem", "files", GraphScopes.Files, (_, _) => []),
        new("message", "messages", GraphScopes.Mail, Mails),
        new("chatMessage", "messages", GraphScopes.Chats, ChatMessages),
        new("event", "events", GraphScopes.Calendar, Events),
    ];

    private IEnumerable<SearchMatch> Files(GraphCall call, SearchWords words) =>
        from file in call.View.Files
        where words.FileType is null || file.Name.EndsWith($".{words.FileType}", StringComparison.OrdinalIgnoreCase)
        let text = TextOf(file)
        select new SearchMatch(file.Id, words.CountIn(file.Name, text), file.Modified, text, () => Typed("driveItem", items.File(file, parent: null)));

    private static IEnumerable<SearchMatch> Mails(GraphCall call, SearchWords words) =>
        from mail in call.View.Mails
        let text = Html.ToText(mail.BodyHtml)
        select new SearchMatch(mail.Id, words.CountIn(mail.Subject, text), mail.Received, text, () => Mail(mail));

    private static IEnumerable<SearchMatch> Events(GraphCall call, SearchWords words) =>
        from item in call.View.Events
        let text = Html.ToText(item.BodyHtml)
        select new SearchMatch(item.Id, words.CountIn(item.Subject, item.Location, text), item.Modified, text, () => Appointment(item));

    private static IEnumerable<SearchMatch> ChatMessages(GraphCall call, SearchWords words) =>
        from chat in call.View.Chats
        from message in chat.Messages
        let text = Html.ToText(message.BodyHtml)
        select new SearchMatch(message.Id, words.CountIn(chat.Topic, text), message.Created, text, () => ChatMessage(chat, message));

    // Exchange hits carry no id of their own: it is the id of the hit.
    private static JsonObject Mail(DemoMail mail) => Typed("message", new ODataEntity()
        .With("createdDateTime", Iso.Of(mail.Received))
        .With("lastModifiedDateTime", Iso.Of(mail.Modified))
        .With("receivedDateTime", Iso.Of(mail.Received))
        .With("sentDateTime", Iso.Of(mail.Received))
        .With("hasAttachments", mail.Attachments.Count > 0)
        .With("subject", mail.Subject)
        .With("bodyPreview", Html.Preview(mail.BodyHtml))
        .With("importance", "normal")
        .With("conversationId", mail.ConversationId)
        .With("from", People.Recipient(mail.From))
        .With("sender", People.Recipient(mail.From))
        .With("webLink", WebUrls.OfMail(mail.Id)));

    private static JsonObject Appointment(DemoEvent item) => Typed("event", new ODataEntity()
        .With("subject", item.Subject)
        .With("bodyPreview", Html.Preview(item.BodyHtml))
        .With("start", EventEndpoints.When(item.Start, TimeZoneInfo.Utc))
        .With("end", EventEndpoints.When(item.End, TimeZoneInfo.Utc))
        .With("webLink", WebUrls.OfEvent(item.Id)));

    private static JsonObject ChatMessage(DemoChat chat, DemoChatMessage message) => Typed("chatMessage", new ODataEntity()
        .With("id", message.Id)
        .With("chatId", chat.Id)
        .With("createdDateTime", Iso.Of(message.Created))
        .With("lastModifiedDateTime", Iso.Of(message.Created))
        .With("importance", "normal")
        .With("from", People.Recipient(message.From))
        .With("webLink", WebUrls.OfChat(chat.Id)));

    private static JsonObject Typed(string type, ODataEntity entity)
    {
        var json = entity.ToJson(new());
        json.Insert(0, "@odata.type", $"#microsoft.graph.{type}");
        return json;
    }

    // Reading a file takes long and files do not change, so each is read once.
    private string TextOf(DemoFile file) => _texts.GetOrAdd(file, key => new(() => textOf(key))).Value;
}
