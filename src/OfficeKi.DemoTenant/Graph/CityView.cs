namespace OfficeKi.DemoTenant.Graph;

/// <summary>The city as one persona sees it. What others own is not hidden here, it does not exist.</summary>
internal sealed class CityView(DemoCity city, Persona persona)
{
    public IEnumerable<DemoFile> Files => city.Files.Where(IsReadable);

    /// <summary>The persona's own mailbox.</summary>
    public IEnumerable<DemoMail> Mails => city.Mails.Where(mail => mail.Mailbox is null && IsReadable(mail));

    public IEnumerable<DemoChat> Chats => city.Chats.Where(IsReadable);

    public IEnumerable<DemoEvent> Events => city.Events.Where(IsReadable);

    /// <summary>What the persona may read in a mailbox of others; nothing where there is no such mailbox.</summary>
    public IReadOnlyList<DemoMail> SharedMails(string address) =>
        [.. city.Mails.Where(mail => address.Equals(mail.Mailbox, StringComparison.OrdinalIgnoreCase) && IsReadable(mail))];

    private bool IsReadable(DemoItem item) =>
        item.TenantId == persona.TenantId && item.Readers.Contains(persona.Id, StringComparer.Ordinal);
}
