using MimeKit;

namespace OfficeKi.Documents.Mail;

/// <summary>Recognises what makes a mail signed, encrypted or rights-protected. Such mail is refused, also where its text could be read.</summary>
/// <remarks>
/// Sources: RFC 8551 (S/MIME 4.0), RFC 3156 (PGP/MIME), RFC 1847 (multipart/signed and multipart/encrypted),
/// [MS-OXOSMIME] 2.1 (message classes), [MS-OXORMMS] 2.2 (rights-managed messages). Where the kind stays open it is called encrypted.
/// </remarks>
public static class ProtectedMail
{
    private const string Encrypted = "encrypted";
    private const string Signed = "signed";
    private const string RightsProtected = "rights-protected";

    /// <summary>What a part of a mail says about the mail, by its declared type and its name.</summary>
    /// <returns><c>rights-protected</c>, <c>signed</c>, <c>encrypted</c>, or null when it says nothing.</returns>
    public static string? OfPart(string? contentType, string? fileName) =>
        OfPart(ContentType.TryParse(contentType ?? "", out var type) ? type : null, fileName);

    internal static string? OfPart(ContentType? type, string? fileName)
    {
        var name = fileName?.Trim() ?? "";
        // Later versions of the format are called message_v2.rpmsg and so on.
        if (name.EndsWith(".rpmsg", StringComparison.OrdinalIgnoreCase) || type?.IsMimeType("application", "x-microsoft-rpmsg-message") == true)
        {
            return RightsProtected;
        }

        if (type is null)
        {
            return IsSealedName(name) ? Encrypted : null;
        }

        if (type.IsMimeType("multipart", "signed"))
        {
            return Signed;
        }

        if (type.IsMimeType("application", "pkcs7-mime") || type.IsMimeType("application", "x-pkcs7-mime"))
        {
            return "signed-data".Equals(type.Parameters["smime-type"], StringComparison.OrdinalIgnoreCase) ? Signed : Encrypted;
        }

        return type.IsMimeType("multipart", "encrypted") || type.IsMimeType("application", "pgp-encrypted") || IsSealedName(name) ? Encrypted : null;
    }

    /// <summary>What the message class (<c>PidTagMessageClass</c>) or content class (<c>PidNameContentClass</c>) of a stored mail says.</summary>
    /// <returns>As <see cref="OfPart"/>.</returns>
    public static string? OfClass(string? itemClass) => itemClass?.Trim() switch
    {
        null => null,
        var name when IsBelow(name, "IPM.Note.rpmsg") || IsBelow(name, "rpmsg") => RightsProtected,
        var name when IsBelow(name, "IPM.Note.SMIME.MultipartSigned") || IsBelow(name, "IPM.Note.Secure.Sign") => Signed,
        var name when IsBelow(name, "IPM.Note.SMIME") || IsBelow(name, "IPM.Note.Secure") => Encrypted,
        _ => null,
    };

    /// <summary>The one to tell the user of several signs: „encrypted“ is also what is said when a sign leaves the kind open.</summary>
    public static string? MostTelling(IEnumerable<string?> signs) => signs.OfType<string>().MinBy(Rank);

    private static int Rank(string sign) => sign switch
    {
        RightsProtected => 0,
        Signed => 1,
        _ => 2,
    };

    private static bool IsSealedName(string name) => name.Equals("smime.p7m", StringComparison.OrdinalIgnoreCase);

    private static bool IsBelow(string name, string root) =>
        name.StartsWith(root, StringComparison.OrdinalIgnoreCase) && (name.Length == root.Length || name[root.Length] == '.');
}
