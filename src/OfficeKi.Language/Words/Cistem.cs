namespace OfficeKi.Language;

/// <summary>The German stemmer CISTEM, case-insensitive.</summary>
/// <remarks>
/// Weissweiler and Fraser, „Developing a Stemmer for German Based on a Comparative Analysis of Publicly Available Stemmers“ (GSCL 2017).
/// Feminine and gender-neutral endings („-in“, „-innen“, „:innen“ …) are removed first, so „Bürgerin“ and „Bürger“ meet; that is not part of the paper.
/// Stems are keys for comparison, not words; different words may share one („Bürger“ and „Burg“).
/// </remarks>
public static class Cistem
{
    private const int LongestWord = 200;

    /// <summary>The stem; words over 200 characters come back in lower case and unstemmed.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Stem(word.AsSpan());
    }

    internal static string Stem(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return word.ToString().ToLowerInvariant();
        }

        Span<char> buffer = stackalloc char[(LongestWord * 2) + 2];
        var length = Normalise(Words.GenderForms.Strip(word), buffer);
        var start = StartsWithGe(buffer[..length]) ? 2 : 0;
        var folded = buffer[start..length];
        length = Fold(folded);
        length = StripEndings(folded[..length]);
        return Unfold(folded[..length]);
    }

    private static int Normalise(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        foreach (var letter in word)
        {
            switch (char.ToLowerInvariant(letter))
            {
                case 'ü':
                    target[length++] = 'u';
                    break;
                case 'ö':
                    target[length++] = 'o';
                    break;
                case 'ä':
                    target[length++] = 'a';
                    break;
                case 'ß':
                    target[length++] = 's';
                    target[length++] = 's';
                    break;
                case '\u00AD' or '·' or '\u0308':
                    break;
                case var other:
                    target[length++] = other;
                    break;
            }
        }

        return length;
    }

    private static bool StartsWithGe(ReadOnlySpan<char> word) => word.Length >= 6 && word[0] == 'g' && word[1] == 'e';

    // One sign for „sch“, „ei“, „ie“ and for the second of two equal letters, so that endings are not cut through them.
    private static int Fold(Span<char> word)
    {
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var rest = word[i..];
            if (rest.StartsWith("sch"))
            {
                word[length++] = '$';
                i += 2;
            }
            else if (rest.StartsWith("ei"))
            {
                word[length++] = '%';
                i++;
            }
            else if (rest.StartsWith("ie"))
            {
                word[length++] = '&';
                i++;
            }
            else
            {
                word[length++] = rest[0];
            }
        }

        for (var i = 1; i < length; i++)
        {
            if (word[i] == word[i - 1] && word[i] != '*')
            {
                word[i++] = '*';
            }
        }

        return length;
    }

    private static int StripEndings(ReadOnlySpan<char> word)
    {
        while (word.Length > 3)
        {
            if (word.Length > 5 && (word.EndsWith("em") || word.EndsWith("er") || word.EndsWith("nd")))
            {
                word = word[..^2];
            }
            else if (word[^1] is 't' or 'e' or 's' or 'n')
            {
                word = word[..^1];
            }
            else
            {
                break;
            }
        }

        return word.Length;
    }

    private static string Unfold(ReadOnlySpan<char> word)
    {
        Span<char> target = stackalloc char[word.Length * 3];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var part = word[i] switch
            {
                '$' => "sch",
                '%' => "ei",
                '&' => "ie",
                _ => null,
            };
            if (part is not null)
            {
                part.CopyTo(target[length..]);
                length += part.Length;
            }
            else
            {
                target[length] = word[i] == '*' && i > 0 ? target[length - 1] : word[i];
                length++;
            }
        }

        return new(target[..length]);
    }
}
