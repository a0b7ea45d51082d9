using Microsoft.Graph.Models;
using OfficeKi.Documents.Mail;

namespace OfficeKi.Graph.Mail;

/// <summary>Whether a mail is signed, encrypted or rights-protected, by every sign Graph gives without its attachments.</summary>
internal static class Protection
{
    /// <returns>As <see cref="ProtectedMail.OfPart(string?, string?)"/>.</returns>
    public static string? Of(Message message) => ProtectedMail.MostTelling(
    [
        .. (message.SingleValueExtendedProperties ?? []).Select(property => ProtectedMail.OfClass(property.Value)),
        .. Headers(message, "Content-Class").Select(ProtectedMail.OfClass),
        .. Headers(message, "Content-Type").Select(type => ProtectedMail.OfPart(type, null)),
    ]);

    private static IEnumerable<string?> Headers(Message message, string name) =>
        from header in message.InternetMessageHeaders ?? []
        where name.Equals(header.Name, StringComparison.OrdinalIgnoreCase)
        select header.Value;
}
