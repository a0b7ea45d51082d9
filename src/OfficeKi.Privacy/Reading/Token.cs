namespace OfficeKi.Privacy.Reading;

internal enum TokenKind : byte
{
    /// <summary>Before the first or after the last token.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>ASCII digits.</summary>
    Digits,

    /// <summary>One character that is neither letter, digit nor blank.</summary>
    Mark,
}

internal enum LetterCase : byte
{
    Lower,

    /// <summary>First letter upper, the rest lower: <c>Koblenz</c>.</summary>
    Capital,

    /// <summary>All upper, also a single letter: <c>KOBLENZ</c>, <c>K</c>.</summary>
    Upper,

    /// <summary>Anything else: <c>McDonald</c>, <c>eID</c>.</summary>
    Mixed,
}

[Flags]
internal enum Gap : byte
{
    /// <summary>Nothing stands between this token and the one before.</summary>
    Glued = 0,
    Blank = 1,
    Line = 2,

    /// <summary>A blank line or the border between two texts.</summary>
    Paragraph = 4,

    /// <summary>A tab or three or more blanks: a column border.</summary>
    Wide = 8,
}

/// <summary>A word, a run of digits or a mark, with the gap before it. Offsets are into the folded text.</summary>
/// <param name="Hash">Hash of the lower-cased word; for a mark its character; 0 for digits.</param>
internal readonly record struct Token(int Start, int End, uint Hash, TokenKind Kind, LetterCase Case, Gap Gap)
{
    public int Length => End - Start;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsDigits => Kind == TokenKind.Digits;

    public bool IsCapitalWord => Kind == TokenKind.Word && Case != LetterCase.Lower;

    public bool StartsLine => (Gap & (Gap.Line | Gap.Paragraph)) != 0;

    public bool StartsParagraph => (Gap & Gap.Paragraph) != 0;

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Hash == mark;
}
