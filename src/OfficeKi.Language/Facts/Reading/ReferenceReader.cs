namespace OfficeKi.Language.Facts.Reading;

/// <summary>Reads file numbers, IBAN, telephone numbers, e-mail and web addresses and other signs that must be copied exactly.</summary>
internal static class ReferenceReader
{
    private const int MostGroups = 10;

    // No reference is longer, and a run may be looked at again from its middle.
    private const int LongestRun = 40;

    private static readonly string[] CountingSuffixes =
    [
        "er", "ern", "te", "ten", "ter", "ste", "sten", "mal", "fach", "fache", "fachen", "x", "h", "m", "km", "cm", "mm", "kg", "g", "t", "l", "ha", "qm", "kw", "kwh", "min", "uhr", "jährig", "jährige", "jährigen", "jähriger",
        "tägig", "tägige", "tägigen", "wöchig", "wöchige", "wöchigen", "monatig", "monatige", "monatigen", "stündig", "stündige", "köpfig", "köpfige", "stellig", "stellige", "prozentig", "prozentige", "prozentigen", "eur", "euro", "mio", "mrd",
    ];

    public static int Read(Lexemes lexemes, int position, List<Fact> facts)
    {
        if (lexemes.IsGlued(position) && (lexemes.IsWord(position - 1) || lexemes.IsDigits(position - 1)))
        {
            return position;
        }

        var next = ReadPhone(lexemes, position);
        next = next > position ? next : ReadIban(lexemes, position);
        next = next > position ? next : ReadRun(lexemes, position);
        if (next > position)
        {
            var (start, end) = (lexemes[position].Start, lexemes[next - 1].End);
            facts.Add(new Fact.Reference(start, end, KeyOf(lexemes.Text.AsSpan(start, end - start))));
        }

        return next;
    }

    /// <summary>Letters and digits only, lower case.</summary>
    public static string KeyOf(ReadOnlySpan<char> text)
    {
        var key = new System.Text.StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign))
            {
                key.Append(char.ToLowerInvariant(sign));
            }
        }

        return key.ToString();
    }

    // „0211 89-91234“, „+49 211 …“.
    private static int ReadPhone(Lexemes lexemes, int position)
    {
        var isInternational = lexemes.IsSign(position, '+') && lexemes.IsGlued(position + 1) && lexemes.IsDigits(position + 1) && lexemes[position + 1].Length >= 2;
        var isTrunk = lexemes.IsDigits(position) && lexemes[position].Length is >= 3 and <= 5 && lexemes.Span(position)[0] == '0';
        if (!isInternational && !isTrunk)
        {
            return position;
        }

        var next = isInternational ? position + 2 : position + 1;
        var last = next;
        next += lexemes.IsSign(next, ')') ? 1 : 0;
        for (var groups = 0; groups < MostGroups; groups++)
        {
            next += lexemes.IsSign(next, '-') || lexemes.IsSign(next, '/') || lexemes.IsSign(next, '–') ? 1 : 0;
            if (!lexemes.IsDigits(next))
            {
                break;
            }

            last = ++next;
        }

        return last > position + (isInternational ? 2 : 1) ? last : position;
    }

    private static int ReadIban(Lexemes lexemes, int position)
    {
        if (!lexemes.IsWord(position) || lexemes[position].Length != 2 || !char.IsUpper(lexemes.Span(position)[0]) || !char.IsUpper(lexemes.Span(position)[1])
            || !lexemes.IsDigits(position + 1) || !lexemes.IsGlued(position + 1) || lexemes[position + 1].Length < 2)
        {
            return position;
        }

        var next = position + 2;
        for (var groups = 0; groups < MostGroups && lexemes[position + 1].Length == 2 && lexemes.IsDigits(next) && lexemes[next].Length <= 4; groups++)
        {
            next++;
        }

        return next;
    }

    // A run without spaces that mixes letters, digits and slashes in a way no number, date or word does.
    private static int ReadRun(Lexemes lexemes, int position)
    {
        if (lexemes[position].Kind == LexemeKind.Sign)
        {
            return position;
        }

        var end = position + 1;
        while (end < lexemes.Count && lexemes.IsGlued(end) && end - position < LongestRun)
        {
            end++;
        }

        while (end > position + 1 && lexemes[end - 1].Kind == LexemeKind.Sign)
        {
            end--;
        }

        return end > position + 1 && IsReference(lexemes, position, end) ? end : position;
    }

    private static bool IsReference(Lexemes lexemes, int position, int end)
    {
        var (digits, slashes, hyphens, dots, mixed) = (0, 0, 0, 0, false);
        for (var i = position; i < end; i++)
        {
            digits += lexemes.IsDigits(i) ? 1 : 0;
            slashes += lexemes.IsSign(i, '/') && lexemes.IsDigits(i + 1) && i + 1 < end ? 1 : 0;
            hyphens += lexemes.IsSign(i, '-') ? 1 : 0;
            dots += lexemes.IsSign(i, '.') ? 1 : 0;
            mixed |= i > position && lexemes.IsDigits(i) && lexemes.IsWord(i - 1);
            mixed |= i > position && lexemes.IsWord(i) && lexemes.IsDigits(i - 1) && !IsCounting(lexemes.Span(i));
            if (lexemes.IsSign(i, '@') || (i == position && (lexemes.WordIs(i, "www") || lexemes.WordIs(i, "http") || lexemes.WordIs(i, "https"))))
            {
                return true;
            }

            if (lexemes.IsSign(i, '€') || lexemes.IsSign(i, '%') || lexemes.IsSign(i, '(') || lexemes.IsSign(i, '„') || lexemes.IsSign(i, '"'))
            {
                return false;
            }
        }

        // „GR-2026-017“.
        var isNumbered = lexemes.IsWord(position) && char.IsUpper(lexemes.Span(position)[^1]) && digits >= 2 && hyphens >= 2;
        return mixed || isNumbered || (digits >= 2 && slashes > 0) || (digits >= 3 && hyphens >= 2) || (digits >= 3 && dots >= 2 && !LooksGrouped(lexemes, position, end));
    }

    private static bool LooksGrouped(Lexemes lexemes, int position, int end)
    {
        for (var i = position + 2; i < end; i += 2)
        {
            if (!lexemes.IsDigits(i) || lexemes[i].Length != 3)
            {
                return i > position + 2 && lexemes.IsSign(i - 1, ',');
            }
        }

        return true;
    }

    private static bool IsCounting(ReadOnlySpan<char> word) => Array.IndexOf(CountingSuffixes, word.ToString().ToLowerInvariant()) >= 0;
}
