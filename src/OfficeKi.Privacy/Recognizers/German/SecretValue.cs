using System.Buffers;
using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>The value behind a word such as Passwort, and whether it can be one.</summary>
internal static class SecretValue
{
    private static readonly SearchValues<char> Blanked = SearchValues.Create("*x.•_-…X");

    private static readonly SearchValues<char> GroupParts = SearchValues.Create("0123456789- ");

    private static readonly SearchValues<char> NotInCodes = SearchValues.Create("§€%,:(");

    private static readonly WordMap Instructions = Words.Map(
        "siehe bitte wird wurde folgt ist nicht kein keine bekannt unbekannt telefonisch separat gesondert per mail sms post vergessen ändern zurücksetzen eingeben wie das die der ihr ihre dein mein " +
        "mindestens mind muss darf sollte soll erhalten auf anfrage beim bei im in vom von liegt steht entfällt leer optional ja nein xxx neu alt setzen hier wiederholen bestätigen anzeigen required " +
        "pflichtfeld aus sie wir man und oder mit nur zum zur siehe geheim individuell persönlich gültig geändert gesperrt abgelaufen falsch richtig");

    /// <summary>The value that starts with this token: up to the next blank, or up to the closing quote.</summary>
    public static (int Start, int End) At(ScanText text, int token, int longest)
    {
        var start = text[token].Start;
        var quote = ClosingQuote(text.At(start));
        start += quote == '\0' ? 0 : 1;
        if (quote == '\0')
        {
            quote = ClosingQuote(text.At(start - 1));
        }

        var end = start;
        while (end - start < longest && !IsEnd(text.At(end), quote))
        {
            end++;
        }

        while (quote == '\0' && end > start && text.At(end - 1) is '.' or ',' or ';' or ')')
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Four to twelve digits, as PIN, PUK and TAN are.</summary>
    public static bool IsNumeric(ReadOnlySpan<char> value) => value.TrimEnd("?!") is { Length: >= 4 and <= 12 } digits && digits.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Letters and digits.</summary>
    public static bool IsMixed(ReadOnlySpan<char> value) => value.IndexOfAnyInRange('0', '9') >= 0 && value.IndexOfAnyExceptInRange('0', '9') >= 0;

    /// <summary>Whether no sentence would continue like this: digits among letters, or marks inside.</summary>
    public static bool LooksSecret(ScanText text, int token)
    {
        var (start, end) = At(text, token, 64);
        var value = text.Characters[start..end];
        if (value.Length < 4)
        {
            return false;
        }

        var (letters, digits, marks) = (0, 0, 0);
        foreach (var c in value)
        {
            letters += CharacterKinds.IsLetter(c) ? 1 : 0;
            digits += CharacterKinds.IsDigit(c) ? 1 : 0;
            marks += c is '!' or '$' or '#' or '%' or '&' or '*' or '+' or '?' or '=' or '@' or '~' or '^' or '_' ? 1 : 0;
        }

        return (digits > 0 && letters > 0 && value.Length >= 6) || (marks > 0 && letters > 0 && digits > 0) || (digits == value.Length && value.Length is >= 4 and <= 12)
            || (marks > 1 && letters > 0);
    }

    /// <summary>Reads a code where nothing but its own look tells it from a word: digits among letters or marks, or four to twelve digits, also in groups, that end a clause.</summary>
    /// <returns>Offset behind the code, or 0.</returns>
    public static int EndOfCode(ScanText text, int token, bool isInBrackets)
    {
        var (start, end) = At(text, token, 32);
        while (end > start && text.At(end - 1) == '?')
        {
            end--;
        }

        var last = text.TokenAt(end);
        while (text[last] is { IsDigits: true, Gap: Gap.Blank } && IsDigitGroups(text.Characters[start..end]))
        {
            end = text[last++].End;
        }

        var value = text.Characters[start..end];
        var digits = 0;
        foreach (var c in value)
        {
            digits += CharacterKinds.IsDigit(c) ? 1 : 0;
        }

        if (digits == 0 || value.Length < 4 || (text[token].IsDigits && DateReader.TryRead(text, token, out var date) && (date.IsSure || !isInBrackets)))
        {
            return 0;
        }

        if (IsDigitGroups(value))
        {
            return digits is >= 4 and <= 12 && EndsClause(text, end) ? end : 0;
        }

        // "12,50", "9.30" and "§5" are no codes.
        return HasLetterOrSign(value) && value.IndexOfAny(NotInCodes) < 0 && value.Length >= 5 ? end : 0;
    }

    /// <summary>Reads one word of four characters or more in quotes that open at this token.</summary>
    /// <returns>Offset of the closing quote, or 0.</returns>
    public static int EndOfQuoted(ScanText text, int token)
    {
        if (text[token].Kind != TokenKind.Mark || text[token].Length != 1 || ClosingQuote(text.At(text[token].Start)) == '\0' || text[token + 1].Gap != Gap.Glued)
        {
            return 0;
        }

        var (start, end) = At(text, token, 40);
        return end - start >= 4 && text.Characters[start..end].IndexOf(' ') < 0 && ClosingQuote(text.At(start - 1)) == text.At(end) ? end : 0;
    }

    private static bool IsDigitGroups(ReadOnlySpan<char> value) => value.IndexOfAnyExcept(GroupParts) < 0;

    private static bool HasLetterOrSign(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (CharacterKinds.IsLetter(c) || c is '#' or '*' or '!' or '$' or '_' or '+')
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsClause(ScanText text, int end) => text.At(end) is '\0' or '\n' or '\r' or '.' or ',' or ';' or ')' or '?' or '!' or '“' or '"';

    /// <summary>Whether the "value" is the next word of an instruction: "Passwort: siehe Anlage".</summary>
    public static bool IsInstruction(ScanText text, int token)
    {
        var (start, end) = At(text, token, 64);
        var value = text.Characters[start..end];
        return (text.IsIn(token, Instructions) && value.Length <= text[token].Length + 1) || value.IndexOfAnyExcept(Blanked) < 0 || text.At(start) is '<' or '[' or '{' or '(' or '/';
    }

    private static bool IsEnd(char c, char quote) => c is '\0' or '\n' or '\r' || (quote != '\0' ? c == quote : c is ' ' or '\t' or '|' or '"' or '“' or '<');

    private static char ClosingQuote(char opening) => opening switch
    {
        '"' => '"',
        '„' => '“',
        '»' => '«',
        _ => '\0',
    };
}
