namespace OfficeKi.Language.Letters;

public enum QuestionKind
{
    /// <summary>„Wann …?“</summary>
    Direct,

    /// <summary>„Ich möchte wissen, ob …“, „Uns interessiert, wie …“</summary>
    Indirect,

    /// <summary>„Bitte senden Sie mir …“</summary>
    Request,
}

/// <summary>A sentence of a letter that waits for an answer.</summary>
public sealed record LetterQuestion(QuestionKind Kind, LetterSpan Sentence);
