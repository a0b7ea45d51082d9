namespace OfficeKi.DemoTenant.Graph;

/// <summary>The city as one persona sees it. What others own is not hidden here, it does not exist.</summary>
internal sealed class CityView(DemoCity city, Persona persona)
{
    public IEnumerable<DemoFile> Files => city.Files.Where(IsReadable);

    public IEnumerable<DemoMail> Mails => city.Mails.Where(IsReadable);

    public IEnumerable<DemoChat> Chats => city.Chats.Where(IsReadable);

    public IEnumerable<DemoEvent> Events => city.Events.Where(IsReadable);

    private bool IsReadable(DemoItem item) =>
        item.TenantId == persona.TenantId && item.Readers.Contains(persona.Id, StringComparer.Ordinal);
}
