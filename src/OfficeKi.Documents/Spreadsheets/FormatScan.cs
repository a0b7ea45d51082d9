using System.Text;

namespace OfficeKi.Documents.Spreadsheets;

/// <summary>Takes one part of a number format to pieces, sign by sign.</summary>
internal sealed class FormatScan
{
    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();
    private readonly StringBuilder _dateParts = new();
    private bool _isAfterPoint;
    private int _commas;

    public FormatScan(string code)
    {
        for (var at = 0; at < code.Length; at++)
        {
            at += On(code, at);
        }

        Thousandths = _commas;
    }

    public bool HasDigits { get; private set; }

    public bool IsFraction { get; private set; }

    public bool Groups { get; private set; }

    public int Decimals { get; private set; }

    /// <summary>How often the value is multiplied by a hundred.</summary>
    public int Percents { get; private set; }

    /// <summary>How often it is divided by a thousand.</summary>
    public int Thousandths { get; }

    public string Before => _before.ToString();

    public string After => _after.ToString();

    /// <summary>As <c>y m d h s</c>, <c>e</c> for elapsed; a month before or after hours or seconds is minutes and left out.</summary>
    public string DateParts
    {
        get
        {
            var parts = _dateParts.ToString();
            var hasTime = parts.AsSpan().IndexOfAny("hse") >= 0;
            return hasTime && parts.AsSpan().IndexOfAny("yd") < 0 ? parts.Replace("m", "", StringComparison.Ordinal) : parts;
        }
    }

    /// <returns>How many further signs belong to it.</returns>
    private int On(string code, int at)
    {
        switch (code[at])
        {
            case '"':
                return Literal(code, at + 1, code.IndexOf('"', at + 1));
            case '\\' when at + 1 < code.Length:
                Keep(code[at + 1]);
                return 1;
            case '_' or '*':
                return 1;
            case '[':
                return Bracket(code, at);
            case '0' or '#':
                OnDigit();
                return 0;
            case '?':
                Decimals += _isAfterPoint ? 1 : 0;
                return 0;
            case '.' when HasDigits && !_isAfterPoint:
                _isAfterPoint = true;
                return 0;
            case ',' when HasDigits:
                _commas++;
                return 0;
            case '%':
                Percents++;
                Keep('%');
                return 0;
            case '/' when HasDigits:
                IsFraction = true;
                return 0;
            case var letter when "yYdDmMhHsS".Contains(letter, StringComparison.Ordinal):
                _dateParts.Append(char.ToLowerInvariant(letter));
                return 0;
            case 'A' or 'a' when code.AsSpan(at).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                return 4;
            default:
                Keep(code[at]);
                return 0;
        }
    }

    private void OnDigit()
    {
        // A comma between digits groups, one behind them divides.
        Groups |= _commas > 0;
        (_commas, HasDigits) = (0, true);
        Decimals += _isAfterPoint ? 1 : 0;
    }

    private int Bracket(string code, int at)
    {
        var end = code.IndexOf(']', at);
        var content = end < 0 ? "" : code[(at + 1)..end];
        if (content.StartsWith('$'))
        {
            // [$€-407]: a currency and the language of the format.
            var symbol = content[1..].Split('-', 2)[0];
            _ = symbol.Length == 0 ? 0 : Literal(symbol, 0, symbol.Length);
        }
        else if (content.Length is > 0 and <= 3 && content.All(sign => "hHmMsS".Contains(sign, StringComparison.Ordinal)))
        {
            _dateParts.Append('e');
        }

        return end < 0 ? code.Length : end - at;
    }

    private int Literal(string text, int from, int end)
    {
        var last = end < 0 ? text.Length : end;
        foreach (var sign in text.AsSpan(from, last - from))
        {
            Keep(sign);
        }

        return last - from + 1;
    }

    private void Keep(char sign) => (HasDigits ? _after : _before).Append(sign);
}
