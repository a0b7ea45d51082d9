using System.Text.Json.Nodes;
using OfficeKi.Core;
using OfficeKi.DemoTenant;

namespace OfficeKi.Server.Surfaces.Showcase;

/// <summary>The items a persona may read, as a list to choose from.</summary>
internal static class DemoShelf
{
    public static IEnumerable<JsonObject> Of(DemoCity city, Caller caller)
    {
        var persona = city.Personas.FirstOrDefault(candidate => candidate.TenantId == caller.TenantId && candidate.ObjectId == caller.ObjectId);
        var labels = city.Labels.ToDictionary(label => label.Id, label => label.Name);
        bool Reads(DemoItem item) => persona is not null && item.TenantId == persona.TenantId && item.Readers.Contains(persona.Id);

        return
        [
            .. city.Files.Where(Reads).Select(file => Item($"drive:{file.DriveId}~{file.Id}", file.Name, Path.GetExtension(file.Name).TrimStart('.'), file.LabelId is { } id ? labels.GetValueOrDefault(id) : null)),
            .. city.Mails.Where(Reads).Select(mail => Mail(mail, persona!)),
            .. city.Events.Where(Reads).Select(Event),
            .. city.Chats.Where(Reads).Select(Chat),
        ];
    }

    /// <summary>What a mail list shows; <c>folder</c> is <c>shared</c> in a shared mailbox, <c>sent</c> for the persona's own mails, else <c>inbox</c>.</summary>
    private static JsonObject Mail(DemoMail mail, Persona persona)
    {
        var mailbox = mail.Mailbox is null ? "" : $"{mail.Mailbox}~";
        var item = Item($"mail:{mailbox}{mail.Id}", mail.Subject, "mail", null);
        var own = mail.From.Address.Equals(persona.Mail, StringComparison.OrdinalIgnoreCase);
        item["folder"] = mail.Mailbox is not null ? "shared" : own ? "sent" : "inbox";
        item["thread"] = $"thread:{mailbox}{mail.ConversationId}";
        item["who"] = own ? string.Join("; ", mail.To.Select(address => address.Name)) : mail.From.Name;
        item["replyTo"] = own ? null : mail.From.Address;
        item["time"] = mail.Received;
        item["attachments"] = mail.Attachments.Count;
        return item;
    }

    private static JsonObject Event(DemoEvent entry)
    {
        var item = Item($"event:{entry.Id}", entry.Subject, "event", null);
        item["folder"] = "calendar";
        item["who"] = entry.Organizer.Name;
        item["time"] = entry.Start;
        item["end"] = entry.End;
        return item;
    }

    /// <summary>With the ids of its messages, oldest first: an action in Teams is started from one of them.</summary>
    private static JsonObject Chat(DemoChat chat)
    {
        var item = Item($"chat:{chat.Id}", chat.Topic, "chat", null);
        item["messages"] = new JsonArray([.. chat.Messages.OrderBy(message => message.Created).Select(message => JsonValue.Create(message.Id))]);
        return item;
    }

    private static JsonObject Item(string reference, string title, string kind, string? label) =>
        new() { ["ref"] = reference, ["title"] = title, ["kind"] = kind, ["label"] = label };
}
