using System.Text;

namespace OfficeKi.DemoTenant.Files.Mails;

/// <summary>How Exchange stores protected mail: its message class, and the one attachment that holds the content.</summary>
/// <remarks>The attachment holds a sentence in place of the content: nobody has the keys of invented people.</remarks>
internal sealed record Sealing(string ItemClass, string FileName, string MediaType)
{
    public static Sealing? Of(string? protection) => protection switch
    {
        null => null,
        "encrypted" => new("IPM.Note.SMIME", "smime.p7m", "application/pkcs7-mime; smime-type=enveloped-data"),
        "signed" => new("IPM.Note.SMIME.MultipartSigned", "smime.p7m", "application/pkcs7-mime; smime-type=signed-data"),
        "rights-protected" => new("IPM.Note.rpmsg", "message.rpmsg", "application/x-microsoft-rpmsg-message"),
        _ => throw new InvalidOperationException($"`{protection}` is no protection of a mail"),
    };

    public DemoAttachment Attachment() => new("att-1", FileName, MediaType, new(() => Encoding.UTF8.GetBytes("Geschützter Inhalt der Vorführung")));
}
