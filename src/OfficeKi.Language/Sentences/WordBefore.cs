namespace OfficeKi.Language.Sentences;

/// <summary>What the thing before a full stop is, as far as it matters for the end of a sentence.</summary>
internal enum DottedKind
{
    /// <summary>An ordinary word: the full stop ends the sentence.</summary>
    Word,

    /// <summary>An abbreviation that needs something after it („Abs.“, „z.“): never an end.</summary>
    Open,

    /// <summary>May stand at the end („usw.“, „e. V.“, an initial): an end only before a word that starts sentences.</summary>
    Either,

    /// <summary>A number: an ordinal or a plain number.</summary>
    Number,
}

/// <summary>The word right before a full stop.</summary>
/// <param name="IsFirst">It opens the sentence: „1. Der Antrag …“ is a number of a list.</param>
/// <param name="FollowsCounter">A number after „Satz“, „Nr.“, „Jahr“ …: a cardinal, so the full stop may end the sentence.</param>
internal readonly record struct WordBefore(DottedKind Kind, bool IsFirst, bool FollowsCounter)
{
    public static WordBefore Of(string text, int sentenceStart, int dot)
    {
        var start = StartOf(text, sentenceStart, dot);
        var word = text.AsSpan(start, dot - start);
        var before = text.AsSpan(sentenceStart, start - sentenceStart).TrimEnd();
        var opensLine = OpensLine(text, sentenceStart, start);
        if (opensLine && dot + 1 < text.Length && text[dot + 1] is '\n' or '\r' && RomanNumerals.IsNumeral(word))
        {
            // A numeral alone on its line is a heading.
            return new(DottedKind.Word, false, false);
        }

        var kind = KindOf(word, before);
        var followsCounter = kind == DottedKind.Number && (IsCardinal(word) || Counters.EndsIn(before));
        return new(kind, !followsCounter && opensLine, followsCounter);
    }

    private static bool OpensLine(string text, int sentenceStart, int start)
    {
        while (start > sentenceStart && text[start - 1] is ' ' or '\u00A0' or '\t' or '„' or '"' or '(' or '-' or '–')
        {
            start--;
        }

        return start == sentenceStart || text[start - 1] is '\n' or '\r';
    }

    internal static DottedKind KindOf(ReadOnlySpan<char> word, ReadOnlySpan<char> before)
    {
        if (word.IsEmpty || !char.IsLetterOrDigit(word[^1]))
        {
            return DottedKind.Word;
        }

        if (char.IsAsciiDigit(word[^1]))
        {
            return DottedKind.Number;
        }

        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            return KindOfLetter(word[0], before);
        }

        if (RomanNumerals.IsNumeral(word))
        {
            return DottedKind.Either;
        }

        return Abbreviations.KindOf(word);
    }

    // „i. V. m.“, „5 m.“: the last letter of a chain or a unit can end a sentence, other small letters cannot.
    private static DottedKind KindOfLetter(char letter, ReadOnlySpan<char> before) =>
        char.IsUpper(letter) || before.EndsWith(".") || (before.Length > 0 && char.IsAsciiDigit(before[^1])) ? DottedKind.Either : DottedKind.Open;

    private static bool IsCardinal(ReadOnlySpan<char> number) =>
        number.Length >= 4 && number.IndexOf('.') < 0;

    private static int StartOf(string text, int sentenceStart, int dot)
    {
        var start = dot;
        while (start > sentenceStart && !char.IsWhiteSpace(text[start - 1]) && !Marks.IsOpening(text[start - 1]) && text[start - 1] != '/')
        {
            start--;
        }

        return start;
    }
}
