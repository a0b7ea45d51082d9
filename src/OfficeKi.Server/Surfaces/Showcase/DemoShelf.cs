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
            .. city.Mails.Where(Reads).Select(mail => Item($"mail:{mail.Id}", mail.Subject, "mail", null)),
            .. city.Events.Where(Reads).Select(entry => Item($"event:{entry.Id}", entry.Subject, "event", null)),
            .. city.Chats.Where(Reads).Select(chat => Item($"chat:{chat.Id}", chat.Topic, "chat", null)),
        ];
    }

    private static JsonObject Item(string reference, string title, string kind, string? label) =>
        new() { ["ref"] = reference, ["title"] = title, ["kind"] = kind, ["label"] = label };
}
