namespace OfficeKi.DemoTenant.Files.Mails;

/// <summary>Head of a mail. <c>modified</c> is not written: a mail is as it was received.</summary>
internal sealed class MailHead : ItemHead
{
    public string Conversation { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>Key of a contact.</summary>
    public string From { get; init; } = "";

    /// <summary>Key of the contact that is a shared mailbox the mail lies in, or null.</summary>
    public string? Mailbox { get; init; }

    /// <summary><c>encrypted</c>, <c>signed</c>, <c>rights-protected</c>, or null. The text is then what mail programs show in place of the content.</summary>
    public string? Protection { get; init; }

    public List<string> To { get; init; } = [];

    public List<string> Cc { get; init; } = [];

    public string Received { get; init; } = "";

    /// <summary>Id of the mail this one answers and quotes, or null.</summary>
    public string? Answers { get; init; }

    /// <summary>Ids of files and appointments of the city, or paths below <c>attachments/</c>.</summary>
    public List<string> Attachments { get; init; } = [];

    public DateTimeOffset ReceivedTime => LocalTime.Parse(Received);
}
