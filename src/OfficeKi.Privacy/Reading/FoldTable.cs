namespace OfficeKi.Privacy.Reading;

/// <remarks>Values are bits, so that those of a whole text can be put together.</remarks>
internal enum Folding : byte
{
    /// <summary>Stays as it is.</summary>
    Keep = 0,

    /// <summary>One code unit becomes another one.</summary>
    Replace = 1,

    /// <summary>Nothing is left of it, or it depends on its neighbours.</summary>
    Careful = 2,
}

/// <summary>How each code unit is folded before recognizers look: exotic blanks, dashes, digits and letters become the plain ones.</summary>
internal static class FoldTable
{
    public static readonly Folding[] Kinds = Build();

    public static char Replace(char c) => c switch
    {
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => ' ',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' or '\u00AF' => '-',
        '\u2044' or '\u2215' => '/',
        '\u02BC' or '\u2018' or '\u2019' or '\u00B4' or '`' => '\'',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - '\uFF01' + '!'),
        _ when char.IsDigit(c) && c > '9' => (char)('0' + (int)char.GetNumericValue(c)),
        _ => c,
    };

    /// <summary>Characters without a picture of their own: they separate letters for machines only.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
        >= '\u180B' and <= '\u180F' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFE00' and <= '\uFE0F' => true,
        _ => c < ' ' && c is not ('\t' or '\n' or '\v' or '\f' or '\r'),
    };

    private static Folding[] Build()
    {
        var kinds = new Folding[char.MaxValue + 1];
        for (var code = 0; code < kinds.Length; code++)
        {
            var c = (char)code;
            kinds[code] = IsInvisible(c) || char.IsSurrogate(c) || IsCombining(c) || Confusables.Fold(c) != c ? Folding.Careful
                : Replace(c) != c ? Folding.Replace
                : Folding.Keep;
        }

        return kinds;
    }

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';
}
