using System.Text.RegularExpressions;
using OfficeKi.Graph.Connection;

namespace OfficeKi.Graph.Mail;

/// <summary>Where a mail or conversation lies: <c>{id}</c> in the caller's own mailbox, <c>{address}~{id}</c> in a shared one.</summary>
/// <param name="Mailbox">SMTP address of the shared mailbox; null for the caller's own.</param>
internal sealed partial record MailPlace(string? Mailbox, string Id)
{
    // RFC 5321, 4.5.3.1.3: a path has 256 characters, two of them brackets.
    private const int LongestAddress = 254;

    public static MailPlace? Parse(string id) => id.Split('~') switch
    {
        [_] => new(null, id),
        [{ Length: <= LongestAddress } mailbox, { Length: > 0 } rest] when Address().IsMatch(mailbox) => new(mailbox, rest),
        _ => null,
    };

    public static string PermissionFor(string id) => Parse(id)?.Mailbox is null ? GraphScopes.Mail : GraphScopes.SharedMail;

    // The characters Exchange allows in an address; it becomes a segment of a path, so nothing beyond them.
    [GeneratedRegex(
        @"\A[A-Za-z0-9_'&+-]+(\.[A-Za-z0-9_'&+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
