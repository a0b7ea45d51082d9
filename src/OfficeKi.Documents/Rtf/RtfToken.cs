namespace OfficeKi.Documents.Rtf;

internal enum RtfTokenKind
{
    End,
    Open,
    Close,

    /// <summary>A control word, or a control symbol as a word of one character.</summary>
    Word,

    /// <summary>Text in the code page of its font.</summary>
    Bytes,
}

/// <param name="Value">Number behind a control word; null without one.</param>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Word = "", int? Value = null, ReadOnlyMemory<byte> Bytes = default);
