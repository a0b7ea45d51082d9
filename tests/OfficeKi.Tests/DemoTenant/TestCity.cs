using System.Text;
using OfficeKi.DemoTenant;

namespace OfficeKi.Tests.DemoTenant;

/// <summary>Two tiny cities: enough of everything to tell rights, kinds and pages apart.</summary>
internal static class TestCity
{
    public const string Tenant = "6b1d6f2c-3f0a-4a55-9d5e-0c8f0d1e2a31";
    public const string OtherTenant = "0f6a2b9d-7c1e-4f38-8a44-5b2d9c7e1f60";
    public const string ClientId = "3a4b5c6d-1e2f-4a3b-8c4d-5e6f7a8b9c0d";
    public const string SharedMailbox = "bauamt@moselau.example";
    public const string Drive = "b!rathaus";
    public const string Label = "d2b7c3a4-5e6f-4708-9a1b-2c3d4e5f6071";

    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static Persona Clerk { get; } = Person("sachbearbeitung", "11111111-1111-4111-8111-111111111111", Tenant, "Jana Förster", "Staff");

    public static Persona Lead { get; } = Person("amtsleitung", "22222222-2222-4222-8222-222222222222", Tenant, "Bernd Öztürk", "Staff", "Lead");

    public static Persona Unlicensed { get; } =
        Person("ohnelizenz", "33333333-3333-4333-8333-333333333333", Tenant, "Ulla Ohne") with { Licensed = false };

    public static Persona Administrator { get; } = Person("administration", "55555555-5555-4555-8555-555555555555", Tenant, "Ali Verwalter", "Staff", "Administrator");

    public static Persona Neighbour { get; } = Person("nachbarstadt", "44444444-4444-4444-8444-444444444444", OtherTenant, "Nils Nachbar", "Staff");

    public static DemoCity Create() => new(
        [Clerk, Lead, Unlicensed, Administrator, Neighbour], [new(Label, "Vertraulich", 2)], Files(), Mails(), Chats(), Events());

    private static Persona Person(string id, string objectId, string tenant, string name, params string[] roles) =>
        new(id, objectId, tenant, name, $"{id}@{(tenant == Tenant ? "moselau" : "saarau")}.example", "Sachbearbeiterin", "Amt 61", "Moselau", roles);

    private static DemoFile[] Files() =>
    [
        File("f-plan", "Vorlagen/2026", "Bebauungsplan Süd.docx", "Der Bebauungsplan regelt den Spielplatz.", [Clerk, Lead]),
        File("f-budget", "Vorlagen", "Haushalt.pdf", "Der Haushalt umfasst den Bebauungsplan und den Spielplatz.", [Clerk]) with { LabelId = Label },
        File("f-note", "", "notiz.txt", "Nichts Besonderes.", [Clerk]),
        File("f-locked", "Geheim", "Verschlusssache.docx", "Bebauungsplan", [Lead]) with { LabelUnreadable = true },
        File("f-other", "Vorlagen", "Nachbarplan.docx", "Bebauungsplan der Nachbarn", [Neighbour]) with { TenantId = OtherTenant, DriveId = "b!nachbarn" },
    ];

    private static DemoFile File(string id, string folder, string name, string text, Persona[] readers) => new()
    {
        Id = id,
        TenantId = Tenant,
        Readers = [.. readers.Select(reader => reader.Id)],
        Modified = Monday.AddDays(-1),
        DriveId = Drive,
        Folder = folder,
        Name = name,
        MediaType = name.EndsWith(".txt", StringComparison.Ordinal) ? "text/plain" : "application/octet-stream",
        Content = new(() => Encoding.UTF8.GetBytes(text)),
    };

    private static DemoMail[] Mails() =>
    [
        .. Enumerable.Range(1, 12).Select(number => Mail($"m-{number}", "c-park", number) with
        {
            Attachments = number == 1 ? [new("a-1", "Skizze.txt", "text/plain", new(() => "Skizze"u8.ToArray()))] : [],
        }),
        Mail("m-quote", "c'x", 20),
        Mail("m-lead", "c-lead", 21) with { Readers = [Lead.Id] },
        Mail("m-shared", "c-shared", 22) with
        {
            Mailbox = SharedMailbox,
            ItemClass = "IPM.Note.SMIME",
            Attachments = [new("a-1", "Skizze.txt", "text/plain", new(() => "Skizze"u8.ToArray()))],
        },
    ];

    private static DemoMail Mail(string id, string conversation, int hour) => new()
    {
        Id = id,
        TenantId = Tenant,
        Readers = [Clerk.Id],
        Modified = Monday.AddHours(hour),
        ConversationId = conversation,
        Subject = $"Spielplatz {id}",
        From = new("Erika Bürger", "erika@buerger.example"),
        To = [new(Clerk.DisplayName, Clerk.Mail)],
        Received = Monday.AddHours(hour),
        BodyHtml = "<html><head><style>p{}</style></head><body><p>Gr&uuml;&szlig;e vom Spielplatz</p><p>Zitat</p></body></html>",
        UniqueBodyHtml = "<p>Gr&uuml;&szlig;e vom Spielplatz</p>",
        Mime = new(() => Encoding.UTF8.GetBytes($"Message-Id: <{id}@buerger.example>\r\nSubject: Spielplatz\r\n\r\nText\r\n")),
    };

    private static DemoChat[] Chats() =>
    [
        new()
        {
            Id = "19:abc@thread.v2",
            TenantId = Tenant,
            Readers = [Clerk.Id],
            Modified = Monday,
            Topic = "Spielplatz",
            Members = [new(Clerk.DisplayName, Clerk.Mail), new(Lead.DisplayName, Lead.Mail)],
            Messages = [.. Enumerable.Range(1, 3).Select(number => new DemoChatMessage(
                $"t-{number}", new(Lead.DisplayName, Lead.Mail), Monday.AddMinutes(number), $"<p>Nachricht {number} zur Rutsche</p>"))],
        },
    ];

    private static DemoEvent[] Events() =>
    [
        new()
        {
            Id = "e-1",
            TenantId = Tenant,
            Readers = [Clerk.Id],
            Modified = Monday,
            Subject = "Ortstermin",
            BodyHtml = "<p>Treffen am Spielplatz</p>",
            Start = Monday.AddHours(2),
            End = Monday.AddHours(3),
            Location = "Rathaus",
            Organizer = new(Lead.DisplayName, Lead.Mail),
            Attendees = [new(Clerk.DisplayName, Clerk.Mail)],
        },
    ];
}
