namespace OfficeKi.Graph;

/// <summary>Every bound on what one look-up may fetch.</summary>
internal static class GraphLimits
{
    public const long FileBytes = 25L * 1024 * 1024;

    public const int AttachmentBytes = 10 * 1024 * 1024;

    public const int Attachments = 10;

    /// <summary>Mails of one conversation, messages of one chat: the latest ones.</summary>
    public const int Messages = 50;

    /// <summary>Pages of a conversation looked through to find the latest mails.</summary>
    public const int Pages = 10;

    public const int PageSize = 50;

    /// <summary>UTF-16 code units of text in one item.</summary>
    public const long Characters = 1_000_000;

    /// <summary>One JSON answer; an attachment of 10 MiB is 13.4 MiB in base64.</summary>
    public const long AnswerBytes = 64L * 1024 * 1024;

    /// <summary>Outlook serves four requests at a time per mailbox; one stays free for the person's own Outlook.</summary>
    public const int ParallelRequests = 3;

    public const int SearchHits = 25;

    public const int SearchCharacters = 500;

    public const int Redirects = 3;
}
