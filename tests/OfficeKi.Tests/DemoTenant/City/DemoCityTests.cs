using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant.City;

public class DemoCityTests
{
    private static readonly DemoCity City = DemoCityLoader.Load();

    private static readonly DemoItem[] Items = [.. City.Files, .. City.Mails, .. City.Chats, .. City.Events];

    public static TheoryData<string> PersonaIds => [.. City.Personas.Select(persona => persona.Id)];

    [Fact]
    public void The_city_holds_what_the_demo_promises()
    {
        Assert.True(Items.Length >= 45);
        Assert.True(City.Files.Count(file => file.Name.EndsWith(".docx", StringComparison.Ordinal)) >= 18);
        Assert.True(City.Files.Count(file => file.Name.EndsWith(".pdf", StringComparison.Ordinal)) >= 4);
        Assert.True(City.Mails.Count >= 12);
        Assert.True(City.Mails.GroupBy(mail => mail.ConversationId).Count(thread => thread.Count() > 1) >= 3);
        Assert.True(City.Chats.Count(chat => chat.Messages.Count >= 5) >= 3);
        Assert.True(City.Events.Count >= 4);
    }

    [Fact]
    public void Ids_are_unique_and_safe_in_addresses()
    {
        Assert.Equal(Items.Length, Items.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Items, item => Assert.Matches("^[A-Za-z0-9_-]+$", item.Id));
    }

    [Theory]
    [MemberData(nameof(PersonaIds))]
    public void Every_persona_has_something_to_read(string persona)
    {
        var own = Items.Count(item => item.Readers.Contains(persona));

        Assert.True(own >= (persona == "sachbearbeitung" ? 20 : 8), $"{persona}: {own}");
    }

    [Fact]
    public void Readers_are_personas_of_the_item_s_tenant()
    {
        Assert.All(Items, item =>
        {
            Assert.NotEmpty(item.Readers);
            Assert.All(item.Readers, reader => Assert.Contains(City.Personas, persona => persona.Id == reader && persona.TenantId == item.TenantId));
        });
    }

    [Fact]
    public void Identities_are_random_uuids_and_nobody_shares_one()
    {
        string[] ids = [.. City.Personas.Select(persona => persona.ObjectId), .. City.Personas.Select(persona => persona.TenantId).Distinct(), .. City.Labels.Select(label => label.Id)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
        Assert.Equal(2, City.Personas.Select(persona => persona.TenantId).Distinct().Count());
    }

    [Theory]
    [InlineData("sachbearbeitung", true, "Staff")]
    [InlineData("amtsleitung", true, "Staff", "Lead")]
    [InlineData("administration", true, "Staff", "Administrator")]
    [InlineData("personalrat", true, "Staff", "StaffCouncil")]
    [InlineData("datenschutz", true, "Staff", "DataProtection")]
    [InlineData("nachbarstadt", true, "Staff")]
    [InlineData("ohnelizenz", false)]
    public void Personas_have_their_roles(string id, bool licensed, params string[] roles)
    {
        var persona = City.Personas.Single(candidate => candidate.Id == id);

        Assert.Equal(roles, persona.Roles);
        Assert.Equal(licensed, persona.Licensed);
        Assert.EndsWith(".example", persona.Mail, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_rise_from_public_to_strictly_confidential()
    {
        Assert.Equal(["Öffentlich", "Intern", "Vertraulich", "Streng vertraulich"], City.Labels.OrderBy(label => label.Priority).Select(label => label.Name));
        Assert.Equal([0, 1, 2, 3], City.Labels.Select(label => label.Priority).Order());
    }

    [Fact]
    public void The_second_tenant_has_items_that_the_first_cannot_read() =>
        Assert.True(Items.Count(item => item.Readers.SequenceEqual(["nachbarstadt"])) >= 3);

    [Fact]
    public void Loading_builds_no_file()
    {
        Assert.All(DemoCityLoader.Load().Files, file => Assert.False(file.Content.IsValueCreated));
        Assert.All(DemoCityLoader.Load().Mails, mail => Assert.False(mail.Mime.IsValueCreated));
    }

    [Fact]
    public void The_same_bytes_come_out_every_time()
    {
        var again = DemoCityLoader.Load();

        Assert.All(City.Files.Zip(again.Files), pair => Assert.Equal(pair.First.Content.Value, pair.Second.Content.Value));
        Assert.All(City.Mails.Zip(again.Mails), pair => Assert.Equal(pair.First.Mime.Value, pair.Second.Mime.Value));
    }
}
