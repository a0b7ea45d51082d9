using System.Globalization;
using System.Text.RegularExpressions;

namespace OfficeKi.Language.Checking;

/// <summary>A number in a table cell as Germans write it: „1.234,50 €“, „23.000 m²“, „70,0 %“.</summary>
internal readonly partial record struct CellAmount(decimal Value, int Decimals, string Unit)
{
    public static CellAmount? Parse(string cell)
    {
        var match = Number().Match(cell.Trim(' ', '\u00A0', '*'));
        if (!match.Success)
        {
            return null;
        }

        var whole = new string([.. match.Groups["whole"].Value.Where(char.IsAsciiDigit)]);
        var part = match.Groups["part"].Value;
        if (!decimal.TryParse(part.Length > 0 ? $"{whole}.{part}" : whole, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var unit = match.Groups["before"].Value + match.Groups["unit"].Value;
        return new(match.Groups["sign"].Value is "-" or "−" or "–" ? -value : value, part.Length, unit is "EUR" or "Euro" ? "€" : unit);
    }

    /// <summary>Nothing, or a dash for nothing.</summary>
    public static bool IsEmpty(string cell) => cell.Trim() is "" or "-" or "–" or "—" or "−";

    public string Write(decimal value) => (value.ToString("N" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.GetCultureInfo("de-DE")) + " " + Unit).Trim();

    [GeneratedRegex(
        @"^(?<sign>[-−–+]?) ?(?<before>€|EUR)? ?(?<whole>\d{1,3}(?:[.\u00A0\u202F ]\d{3}){1,4}|\d{1,12})(?:,(?:(?<part>\d{1,4})|[-–]{1,2}))?[ \u00A0]?(?<unit>[\p{L}€%²³/]{0,10})$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
