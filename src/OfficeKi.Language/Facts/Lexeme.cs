namespace OfficeKi.Language.Facts;

internal enum LexemeKind
{
    Word,
    Digits,
    Sign,
}

/// <summary>A run of letters, a run of digits, or one sign.</summary>
/// <param name="Spaced">White space stands before it.</param>
internal readonly record struct Lexeme(LexemeKind Kind, int Start, int End, bool Spaced)
{
    public int Length => End - Start;
}

/// <summary>A text cut into lexemes once; all readers of facts walk over it. Linear, without backtracking.</summary>
internal sealed class Lexemes
{
    // German has a lexeme about every five characters.
    private const int UsualLength = 5;

    private readonly List<Lexeme> _items;

    public Lexemes(string text)
    {
        Text = text;
        _items = new((text.Length / UsualLength) + 4);
        var spaced = true;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                spaced = true;
                i++;
                continue;
            }

            var kind = KindOf(text[i]);
            var end = i + 1;
            while (kind != LexemeKind.Sign && end < text.Length && (KindOf(text[end]) == kind || (kind == LexemeKind.Word && text[end] == '\u00AD')))
            {
                end++;
            }

            _items.Add(new(kind, i, end, spaced));
            spaced = false;
            i = end;
        }
    }

    public string Text { get; }

    public int Count => _items.Count;

    public Lexeme this[int index] => _items[index];

    public ReadOnlySpan<char> Span(int index) => index >= 0 && index < _items.Count ? Text.AsSpan(_items[index].Start, _items[index].Length) : [];

    public bool IsWord(int index) => Is(index, LexemeKind.Word);

    public bool IsDigits(int index) => Is(index, LexemeKind.Digits);

    public bool IsSign(int index, char sign) => Is(index, LexemeKind.Sign) && Text[_items[index].Start] == sign;

    /// <summary>Follows the one before without a space.</summary>
    public bool IsGlued(int index) => index > 0 && index < _items.Count && !_items[index].Spaced;

    public bool WordIs(int index, string word) => IsWord(index) && Span(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The digits as a number, or -1 when there are none or more than nine.</summary>
    public int Int(int index) =>
        IsDigits(index) && _items[index].Length <= 9 && int.TryParse(Span(index), System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : -1;

    private bool Is(int index, LexemeKind kind) => index >= 0 && index < _items.Count && _items[index].Kind == kind;

    private static LexemeKind KindOf(char sign) =>
        char.IsLetter(sign) ? LexemeKind.Word : char.IsAsciiDigit(sign) ? LexemeKind.Digits : LexemeKind.Sign;
}
