namespace OfficeKi.Language.PlainLanguage.Reading;

/// <summary>A word of a sentence.</summary>
/// <param name="Start">Place in the passage.</param>
/// <param name="Text">As written.</param>
/// <param name="Lower">In lower case.</param>
/// <param name="Opens">A mark that divides clauses stands before it: comma, semicolon, colon, dash, bracket, quotation mark.</param>
internal sealed record PlainWord(int Start, int End, string Text, string Lower, bool Opens)
{
    public TextSpan Span => new(Start, End);

    public bool IsCapital => char.IsUpper(Text[0]);

    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    /// <summary>Stands for masked personal data, as <c>[PERSON_1]</c>.</summary>
    public bool IsPlaceholder => Text.Contains('_', StringComparison.Ordinal) && char.IsAsciiDigit(Text[^1]) && char.IsUpper(Text[0]);

    public int Letters
    {
        get
        {
            var letters = 0;
            foreach (var sign in Text)
            {
                letters += char.IsLetter(sign) ? 1 : 0;
            }

            return letters;
        }
    }

    public override string ToString() => $"{Start}-{End}";
}
