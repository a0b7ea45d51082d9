using Microsoft.Graph.Models;
using OfficeKi.Core;
using OfficeKi.Documents;
using OfficeKi.Graph.Facts;

namespace OfficeKi.Graph.Mail;

/// <summary>What mails, appointments and chat messages have in common: addresses, bodies, lines of fields.</summary>
internal sealed class MailParts(Organisation organisation)
{
    /// <summary>HTML shows what is hidden from the reader; Graph's own plain text would mix it in.</summary>
    public const string PreferHtml = "outlook.body-content-type=\"html\"";

    public static Extraction Body(ItemBody? body, CancellationToken cancellationToken) => body?.ContentType == BodyType.Text
        ? DocumentReader.ReadText(body.Content ?? "", cancellationToken)
        : DocumentReader.ReadHtml(body?.Content ?? "", cancellationToken);

    public static string? Line(params IEnumerable<EmailAddress?> addresses)
    {
        var line = string.Join("; ", addresses.OfType<EmailAddress>().Select(Text).Where(text => text.Length > 0));
        return line.Length > 0 ? line : null;
    }

    public static string? Line(IEnumerable<Recipient>? recipients) => Line((recipients ?? []).Select(recipient => recipient.EmailAddress));

    /// <summary>Whether somebody outside sent it. A draft without sender is the caller's own.</summary>
    public bool IsForeign(Message message) =>
        (message.From is null && message.IsDraft != true)
        || (message.From is not null && !organisation.IsOwn(message.From.EmailAddress?.Address))
        || (message.Sender is not null && !organisation.IsOwn(message.Sender.EmailAddress?.Address));

    public IEnumerable<KnownPerson> People(params IEnumerable<EmailAddress?> addresses) =>
        from address in addresses
        where !string.IsNullOrWhiteSpace(address?.Name) || !string.IsNullOrWhiteSpace(address?.Address)
        select organisation.Person(address.Name, address.Address);

    public IEnumerable<KnownPerson> People(Message message) => People(
        [
            message.From?.EmailAddress,
            .. (message.ToRecipients ?? []).Select(recipient => recipient.EmailAddress),
            .. (message.CcRecipients ?? []).Select(recipient => recipient.EmailAddress),
        ]);

    private static string Text(EmailAddress address) => (address.Name, address.Address) switch
    {
        ({ Length: > 0 } name, { Length: > 0 } mail) when !name.Equals(mail, StringComparison.OrdinalIgnoreCase) => $"{name} <{mail}>",
        (_, { Length: > 0 } mail) => mail,
        ({ Length: > 0 } name, _) => name,
        _ => "",
    };
}
