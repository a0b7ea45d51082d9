using System.Globalization;
using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files;

/// <summary>Chats: one per source in <c>chat/</c>. The chat was last changed with its last message.</summary>
internal static class ChatLoader
{
    public static IReadOnlyList<DemoChat> Load(CityDirectory directory) =>
        [.. EmbeddedText.In("chat").Select(path => ToChat(SourceReader.ReadYaml<ChatFile>(path), directory))];

    private static DemoChat ToChat(ChatFile file, CityDirectory directory)
    {
        List<DemoChatMessage> messages = [.. file.Messages.Select((message, index) => new DemoChatMessage(
            Id: LocalTime.Parse(message.At).AddSeconds(index).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            From: directory.Address(message.From),
            Created: LocalTime.Parse(message.At).AddSeconds(index),
            BodyHtml: HtmlWriter.Write(BlockParser.Parse(message.Text))))];
        return new()
        {
            Id = file.Id,
            TenantId = directory.TenantId(file.Tenant),
            Readers = directory.Readers(file),
            Modified = messages[^1].Created,
            Topic = file.Topic,
            Members = directory.Addresses(file.Members),
            Messages = messages,
        };
    }

    private sealed class ChatFile : ItemHead
    {
        public string Topic { get; init; } = "";

        public List<string> Members { get; init; } = [];

        public List<ChatEntry> Messages { get; init; } = [];
    }

    private sealed class ChatEntry
    {
        public string At { get; init; } = "";

        public string From { get; init; } = "";

        public string Text { get; init; } = "";
    }
}
