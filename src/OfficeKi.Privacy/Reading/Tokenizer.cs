namespace OfficeKi.Privacy.Reading;

/// <summary>Cuts the folded text into words, digit runs and marks in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>German text has a token in five or six characters; there is room for one in five, and more when a text needs it.</summary>
    private const int CharactersPerToken = 5;

    /// <param name="tokens">A rented buffer with the tokens; whoever asked gives it back.</param>
    /// <returns>The number of tokens.</returns>
    public static int Read(FoldedText text, out Token[] tokens)
    {
        var into = TokenBuffers.Get((text.Characters.Length / CharactersPerToken) + 1);
        var characters = text.Characters;
        var kinds = CharacterKinds.All;
        var (count, at, texts, border) = (0, 0, 0, 0);
        var gap = Gap.Glued;
        while (at < characters.Length)
        {
            if (at >= border)
            {
                gap = Gap.Paragraph | Gap.Line;
                border = ++texts < text.Texts ? text.StartOf(texts) : int.MaxValue;
            }

            if (count == into.Length)
            {
                into = TokenBuffers.Grow(into, at, characters.Length);
            }

            switch (kinds[characters[at]])
            {
                case CharacterKind.Blank:
                    gap |= BlankAt(characters, at);
                    at++;
                    continue;
                case CharacterKind.Line:
                    gap |= LineAt(characters, at, gap);
                    at++;
                    continue;
                case CharacterKind.Digit:
                    at = Digits(characters, at, gap, out into[count++]);
                    break;
                case CharacterKind.LowerLetter or CharacterKind.UpperLetter:
                    at = Word(characters, at, gap, out into[count++]);
                    break;
                default:
                    into[count++] = new(at, at + 1, characters[at], TokenKind.Mark, LetterCase.Lower, gap);
                    at++;
                    break;
            }

            gap = Gap.Glued;
        }

        tokens = into;
        return count;
    }

    private static Gap BlankAt(ReadOnlySpan<char> characters, int at) =>
        characters[at] == '\t' || (at >= 2 && characters[at - 1] == ' ' && characters[at - 2] == ' ') ? Gap.Wide | Gap.Blank : Gap.Blank;

    private static Gap LineAt(ReadOnlySpan<char> characters, int at, Gap before)
    {
        var isSecondHalf = characters[at] == '\n' && at > 0 && characters[at - 1] == '\r';
        return !isSecondHalf && (before & Gap.Line) != 0 ? Gap.Paragraph | Gap.Line : Gap.Line;
    }

    // These return where the token ends.
    private static int Digits(ReadOnlySpan<char> characters, int start, Gap gap, out Token token)
    {
        var end = start + 1;
        while (end < characters.Length && CharacterKinds.IsDigit(characters[end]))
        {
            end++;
        }

        token = new(start, end, 0, TokenKind.Digits, LetterCase.Lower, gap);
        return end;
    }

    private static int Word(ReadOnlySpan<char> characters, int start, Gap gap, out Token token)
    {
        var kinds = CharacterKinds.All;
        var hash = WordHash.Seed;
        var (end, uppers) = (start, 0);
        for (; end < characters.Length; end++)
        {
            var c = characters[end];
            var kind = kinds[c];
            if (kind < CharacterKind.LowerLetter)
            {
                break;
            }

            hash = WordHash.Add(hash, c);
            uppers += kind - CharacterKind.LowerLetter;
        }

        token = new(start, end, hash, TokenKind.Word, CaseOf(kinds[characters[start]] == CharacterKind.UpperLetter, uppers, end - start), gap);
        return end;
    }

    private static LetterCase CaseOf(bool startsUpper, int uppers, int length) => (startsUpper, uppers) switch
    {
        (_, 0) => LetterCase.Lower,
        _ when uppers == length => LetterCase.Upper,
        (true, 1) => LetterCase.Capital,

        // GROẞ is rare, GROß is not: a sharp s inside capitals does not make a word mixed.
        _ when uppers == length - 1 && length > 3 => LetterCase.Upper,
        _ => LetterCase.Mixed,
    };
}
