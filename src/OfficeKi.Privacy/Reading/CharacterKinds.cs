namespace OfficeKi.Privacy.Reading;

internal enum CharacterKind : byte
{
    Mark,
    Blank,
    Line,
    Digit,
    LowerLetter,
    UpperLetter,
}

/// <summary>What every UTF-16 code unit is to the tokenizer, looked up instead of asked.</summary>
internal static class CharacterKinds
{
    public static readonly CharacterKind[] All = Build();

    public static bool IsLetter(char c) => All[c] >= CharacterKind.LowerLetter;

    public static bool IsLetterOrDigit(char c) => All[c] >= CharacterKind.Digit;

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    private static CharacterKind[] Build()
    {
        var kinds = new CharacterKind[char.MaxValue + 1];
        for (var code = 0; code < kinds.Length; code++)
        {
            kinds[code] = KindOf((char)code);
        }

        return kinds;
    }

    private static CharacterKind KindOf(char c) => c switch
    {
        '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => CharacterKind.Line,
        _ when char.IsWhiteSpace(c) => CharacterKind.Blank,
        >= '0' and <= '9' => CharacterKind.Digit,
        _ when char.IsUpper(c) => CharacterKind.UpperLetter,
        _ when char.IsLetter(c) => CharacterKind.LowerLetter,
        _ => CharacterKind.Mark,
    };
}
