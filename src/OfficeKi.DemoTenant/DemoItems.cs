namespace OfficeKi.DemoTenant;

/// <summary>A persona of the demo: a person of an invented city who can sign in.</summary>
/// <param name="Id">Sign-in name, for example <c>sachbearbeitung</c>.</param>
/// <param name="Roles">App roles as Entra would put them into the token: <c>Staff</c>, <c>Lead</c>, <c>Administrator</c>, <c>StaffCouncil</c>, <c>DataProtection</c>.</param>
/// <param name="Licensed">Whether the persona has been assigned to the app at all.</param>
public sealed record Persona(
    string Id, string ObjectId, string TenantId, string DisplayName, string Mail, string JobTitle, string Office, string City,
    IReadOnlyList<string> Roles, bool Licensed = true);

/// <summary>Who may read an item: persona ids. Nobody else learns that it exists.</summary>
public abstract record DemoItem
{
    /// <summary>Stable Graph-like id, unique in its tenant, of letters, digits, <c>-</c>, <c>_</c>.</summary>
    public required string Id { get; init; }

    public required string TenantId { get; init; }

    public required IReadOnlyList<string> Readers { get; init; }

    public required DateTimeOffset Modified { get; init; }
}

/// <summary>A file in a document library.</summary>
public sealed record DemoFile : DemoItem
{
    /// <summary>Document library the file stands in, for example <c>b!rathaus</c>.</summary>
    public required string DriveId { get; init; }

    public required string Folder { get; init; }

    public required string Name { get; init; }

    public required string MediaType { get; init; }

    /// <summary>Sensitivity label id, or null. See <see cref="DemoCity.Labels"/>.</summary>
    public string? LabelId { get; init; }

    /// <summary>Encrypted in a way that keeps the service from reading the label; Graph then answers 423.</summary>
    public bool LabelUnreadable { get; init; }

    /// <summary>Builds the file on first use; the same bytes every time.</summary>
    public required Lazy<byte[]> Content { get; init; }
}

public sealed record DemoAttachment(string Id, string Name, string MediaType, Lazy<byte[]> Content);

public sealed record DemoAddress(string Name, string Address);

/// <summary>A mail in the mailboxes of its readers, or in a mailbox they share.</summary>
public sealed record DemoMail : DemoItem
{
    /// <summary>Address of the shared mailbox; null when the mail lies in the readers' own.</summary>
    public string? Mailbox { get; init; }

    /// <summary>Message class as Exchange has it (<c>PidTagMessageClass</c>).</summary>
    public string ItemClass { get; init; } = "IPM.Note";

    public required string ConversationId { get; init; }

    public required string Subject { get; init; }

    public required DemoAddress From { get; init; }

    public required IReadOnlyList<DemoAddress> To { get; init; }

    public IReadOnlyList<DemoAddress> Cc { get; init; } = [];

    public required DateTimeOffset Received { get; init; }

    /// <summary>Body as HTML, quoted history included.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>Only the new part of the mail, as HTML.</summary>
    public required string UniqueBodyHtml { get; init; }

    public IReadOnlyList<DemoAttachment> Attachments { get; init; } = [];

    /// <summary>The whole mail as RFC 5322 message.</summary>
    public required Lazy<byte[]> Mime { get; init; }
}

public sealed record DemoChatMessage(string Id, DemoAddress From, DateTimeOffset Created, string BodyHtml);

public sealed record DemoChat : DemoItem
{
    public required string Topic { get; init; }

    public required IReadOnlyList<DemoAddress> Members { get; init; }

    public required IReadOnlyList<DemoChatMessage> Messages { get; init; }
}

public sealed record DemoEvent : DemoItem
{
    public required string Subject { get; init; }

    public required string BodyHtml { get; init; }

    public required DateTimeOffset Start { get; init; }

    public required DateTimeOffset End { get; init; }

    public bool IsAllDay { get; init; }

    public required string Location { get; init; }

    public required DemoAddress Organizer { get; init; }

    public required IReadOnlyList<DemoAddress> Attendees { get; init; }
}

/// <summary>A sensitivity label of the demo tenant's catalogue.</summary>
/// <param name="Name">For example <c>Öffentlich</c>, <c>Intern</c>, <c>Vertraulich</c>, <c>Streng vertraulich</c>.</param>
public sealed record DemoLabel(string Id, string Name, int Priority);

/// <summary>Everything the demo tenant holds: two invented cities, their people, files, mails, chats, appointments.</summary>
public sealed record DemoCity(
    IReadOnlyList<Persona> Personas,
    IReadOnlyList<DemoLabel> Labels,
    IReadOnlyList<DemoFile> Files,
    IReadOnlyList<DemoMail> Mails,
    IReadOnlyList<DemoChat> Chats,
    IReadOnlyList<DemoEvent> Events);
