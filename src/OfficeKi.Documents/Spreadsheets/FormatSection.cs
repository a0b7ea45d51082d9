using System.Globalization;
using System.Text;

namespace OfficeKi.Documents.Spreadsheets;

/// <summary>One part of a number format: how many decimals, what stands around the digits, or which parts of a date.</summary>
internal sealed record FormatSection
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private FormatSection()
    {
    }

    /// <summary>Whether the part shows nothing at all.</summary>
    public bool IsEmpty { get; private init; }

    public bool IsDate => DateParts.Length > 0;

    /// <summary>Any of <c>y m d h s</c>, and <c>e</c> for elapsed time; empty for numbers.</summary>
    private string DateParts { get; init; } = "";

    private bool IsGeneral { get; init; }

    private bool HasDigits { get; init; }

    private bool Groups { get; init; }

    private int Decimals { get; init; }

    private int Hundredfold { get; init; }

    private int Thousandths { get; init; }

    private string Before { get; init; } = "";

    private string After { get; init; } = "";

    public static IEnumerable<string> Split(string code)
    {
        var (from, isQuoted) = (0, false);
        for (var at = 0; at < code.Length; at++)
        {
            isQuoted ^= code[at] == '"';
            at += code[at] == '\\' ? 1 : 0;
            if (at < code.Length && code[at] == ';' && !isQuoted)
            {
                yield return code[from..at];
                from = at + 1;
            }
        }

        yield return code[from..];
    }

    public static FormatSection Parse(string code)
    {
        if (code.Contains("General", StringComparison.OrdinalIgnoreCase) || code.Contains("E+", StringComparison.Ordinal) || code == "@")
        {
            return new() { IsGeneral = true };
        }

        FormatScan scan = new(code);
        return new()
        {
            IsEmpty = scan is { HasDigits: false, DateParts: "" } && (scan.Before + scan.After).Trim().Length == 0,
            IsGeneral = scan.IsFraction,
            DateParts = scan.HasDigits ? "" : scan.DateParts,
            HasDigits = scan.HasDigits,
            Groups = scan.Groups,
            Decimals = Math.Min(scan.Decimals, 10),
            Hundredfold = scan.Percents,
            Thousandths = scan.Thousandths,
            Before = scan.Before,
            After = scan.After,
        };
    }

    /// <param name="value">Not negative, but for dates, which show nothing then.</param>
    public string Write(double value)
    {
        if (IsGeneral)
        {
            return Plain(value);
        }

        return IsDate ? Date(value) : HasDigits ? (Before + Digits(value) + After).Trim() : (Before + After).Trim();
    }

    private string Digits(double value)
    {
        var scaled = value * Math.Pow(100, Hundredfold) / Math.Pow(1000, Thousandths);
        return Math.Abs(scaled) < 1e27
            ? Math.Round((decimal)scaled, Decimals, MidpointRounding.AwayFromZero).ToString((Groups ? "N" : "F") + Decimals.ToString(CultureInfo.InvariantCulture), German)
            : Plain(scaled);
    }

    private static string Plain(double value) => value.ToString("G15", German);

    private string Date(double value)
    {
        if (value is < 0 or >= 2_958_466)
        {
            return Plain(value);
        }

        var time = DateTime.FromOADate(Math.Round(value * 86_400) / 86_400);
        if (DateParts.Contains('e', StringComparison.Ordinal))
        {
            return string.Create(German, $"{(long)Math.Floor((value * 24) + 1e-6)}:{time.Minute:00}");
        }

        StringBuilder text = new();
        text.Append(Has('d') ? time.ToString("dd.", German) : "").Append(Has('m') ? time.ToString("MM.", German) : "").Append(Has('y') ? time.ToString("yyyy", German) : "");
        return text.Append(Has('h') ? time.ToString(text.Length > 0 ? " HH:mm" : "HH:mm", German) : "").ToString();
    }

    private bool Has(char part) => DateParts.Contains(part, StringComparison.Ordinal);
}
