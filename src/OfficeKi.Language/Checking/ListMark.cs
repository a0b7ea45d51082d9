using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using OfficeKi.Language.Sentences;

namespace OfficeKi.Language.Checking;

/// <summary>How a typed list counts; each way is a list of its own.</summary>
internal enum ListStyle
{
    /// <summary>„1.“</summary>
    Number,

    /// <summary>„1)“, „1.)“</summary>
    NumberBracket,

    /// <summary>„(1)“</summary>
    NumberBrackets,

    /// <summary>„a)“</summary>
    Letter,

    /// <summary>„(a)“</summary>
    LetterBrackets,

    /// <summary>„I.“</summary>
    Roman,

    /// <summary>„i)“</summary>
    SmallRoman,
}

/// <summary>The number a line begins with, typed by hand.</summary>
/// <param name="Text">As typed, without the space behind it: „3.“, „b)“.</param>
/// <param name="Word">The first word behind it; empty when none follows.</param>
/// <param name="IsSure">False for what may as well be a date or an ordinal number („3. Mai“, „2. Sitzung“, „4. 500 Stühle“).</param>
internal readonly partial record struct ListMark(ListStyle Style, int Number, string Text, string Word, bool IsSure)
{
    private static readonly FrozenSet<string> Counted = ((string[])
    [
        "Sitzung", "Quartal", "Halbjahr", "Jahrhundert", "Änderung", "Änderungssatzung", "Nachtrag", "Nachtragshaushalt", "Bürgermeister", "Bürgermeisterin", "Beigeordneter", "Beigeordnete",
        "Vorsitzender", "Vorsitzende", "Obergeschoss", "Untergeschoss", "OG", "UG", "Stock", "Etage", "Klasse", "Auflage", "Kammer", "Senat", "Lesung", "Fassung", "Bauabschnitt", "BA", "Platz", "Preis",
        "Lebensjahr", "Tag", "Woche", "Monat", "Jahr", "Weltkrieg", "Mahnung", "Rate", "Abschlag", "Stufe", "Liga", "Runde", "Wahlperiode", "Legislaturperiode", "Kalenderwoche", "KW",
    ]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The mark at the beginning of the line; two when a letter is a Roman numeral as well („i)“), none when it begins with something else.</summary>
    public static IReadOnlyList<ListMark> At(string line)
    {
        var match = Mark().Match(line);
        if (!match.Success)
        {
            return [];
        }

        var (text, rest) = (match.Groups["mark"].Value, match.Groups["rest"].Value);
        var sign = text.Trim('(', ')', '.');
        var word = rest.TrimStart().Split(' ', 2)[0].TrimEnd('.', ',', ':', ';');
        var (hasOpen, hasClose) = (text[0] == '(', text[^1] == ')');
        if (char.IsAsciiDigit(sign[0]))
        {
            var style = hasOpen ? ListStyle.NumberBrackets : hasClose ? ListStyle.NumberBracket : ListStyle.Number;
            return [new(style, int.Parse(sign, NumberStyles.None, CultureInfo.InvariantCulture), text, word, IsItem(rest, word, mayCount: style == ListStyle.Number))];
        }

        var roman = RomanNumerals.ValueOf(sign.ToUpperInvariant());
        if (!hasClose)
        {
            return [new(ListStyle.Roman, roman, text, word, IsItem(rest, word, mayCount: true))];
        }

        ListMark[] asRoman = roman > 0 && !hasOpen ? [new(ListStyle.SmallRoman, roman, text, word, IsItem(rest, word, mayCount: false))] : [];
        return sign.Length > 1 ? asRoman : [new(hasOpen ? ListStyle.LetterBrackets : ListStyle.Letter, sign[0] - 'a' + 1, text, word, IsItem(rest, word, mayCount: false)), .. asRoman];
    }

    /// <summary>The mark as another one of its list would be written.</summary>
    public string Written(int number)
    {
        var sign = Style switch
        {
            ListStyle.Letter or ListStyle.LetterBrackets => ((char)('a' + number - 1)).ToString(),
            ListStyle.Roman => Roman(number),
            ListStyle.SmallRoman => Roman(number).ToLowerInvariant(),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
        return (Text[0] == '(' ? "(" : "") + sign + Text[^1];
    }

    private static string Roman(int number) => string.Concat(Enumerable.Repeat("X", number / 10)) + ((string[])["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"])[number % 10];

    // „3. Mai“, „2. Sitzung“, „4. 500“ count something else.
    private static bool IsItem(string rest, string word, bool mayCount)
    {
        var text = rest.TrimStart();
        return text.Length > 0 && (char.IsLetter(text[0]) || text[0] is '„' or '"' or '»' or '[') && !(mayCount && (Months.NumberOf(word) > 0 || Counted.Contains(word)));
    }

    [GeneratedRegex(@"^\s{0,8}(?<mark>\d{1,2}\.\)?|\(?\d{1,2}\)|\(?[a-z]\)|[ivx]{2,5}\)|[IVX]{1,5}\.)(?<rest>[ \t\u00A0].*|\p{Lu}\p{Ll}.*|)$", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mark();
}
