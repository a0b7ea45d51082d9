namespace OfficeKi.Language.Letters;

public enum ReferenceKind
{
    /// <summary>The file number of whoever wrote the mail („Unser Zeichen“): „Ihr Zeichen“ in the reply.</summary>
    SenderSign,

    /// <summary>The file number of whoever got it („Ihr Zeichen“): „Unser Zeichen“ in the reply.</summary>
    RecipientSign,

    /// <summary>A file number without saying whose („Az. 61-33-02“).</summary>
    FileNumber,

    /// <summary>„Ihr Schreiben vom 3. November 2026“: a letter of the recipient's, that is ours.</summary>
    OurLetter,
}

/// <summary>What a mail refers to.</summary>
/// <param name="Place">The whole mention.</param>
/// <param name="Value">The number alone, or the mention of the letter from its noun on („Bescheid vom …“).</param>
public sealed record LetterReference(ReferenceKind Kind, LetterSpan Place, string Value);
